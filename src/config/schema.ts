import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import { MERGE_SECTIONS, type ChoiceRule } from '../model/choice.ts'
import { SECTION_NAMES } from '../model/draft.ts'
import { RULE_NAMES, RULE_SETTINGS, type RuleName, type RuleSetting } from '../model/rule-name.ts'
import { REPOSITORY_NAME, repositoryName } from '../text/repository-name.ts'
import { edition, line, path, pathOrFolder } from './edition-schema.ts'
import { FEED_ADDRESS } from './patterns.ts'
import { words } from './words-schema.ts'

const repository = v.pipe(
  v.string(),
  v.metadata({ pattern: REPOSITORY_NAME.source }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const name = repositoryName(dataset.value)
    if (name !== null) return name
    addIssue({ message: `must be a repository in the form owner/name, not "${dataset.value}"` })
    return NEVER
  }),
)

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const weekday = v.pipe(
  v.picklist(WEEKDAYS, `must be one of ${WEEKDAYS.join(', ')}`),
  v.transform((name) => WEEKDAYS.indexOf(name) + 1),
)

const time = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "22:00"'),
  v.transform((text) => Temporal.PlainTime.from(text)),
)

const timeZone = v.pipe(
  line,
  v.check((name) => {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
      return true
    } catch {
      return false
    }
  }, 'must be an IANA time zone, such as UTC or Europe/Berlin'),
)

const login = v.pipe(line, v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'must be a login, without "@"'))

const reviewer = v.pipe(
  line,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[\w.-]+)?$/, 'must be a login or organization/team, without "@"'),
)

/** The sections that can list merges by their labels. */
const LABEL_SECTIONS: readonly string[] = ['merges', 'deprecated', 'versions']

const section = v.pipe(
  v.strictObject({
    name: v.picklist(SECTION_NAMES, `must be one of ${SECTION_NAMES.join(', ')}`),
    heading: line,
    'other-headings': v.optional(v.array(line), []),
    labels: v.optional(v.array(line), []),
    'when-empty': v.optional(v.nullable(v.string()), null),
  }),
  v.metadata({
    if: { properties: { labels: { type: 'array', minItems: 1 } }, required: ['labels'] },
    then: { properties: { name: { enum: LABEL_SECTIONS } } },
  }),
  v.check(
    ({ name, labels }) => labels.length === 0 || LABEL_SECTIONS.includes(name),
    `may have labels only if its name is one of ${LABEL_SECTIONS.join(', ')}`,
  ),
  v.transform(({ 'other-headings': otherHeadings, 'when-empty': whenEmpty, ...rest }) => ({
    ...rest,
    otherHeadings,
    whenEmpty,
  })),
)

const isEachOnce = (names: readonly string[]): boolean => new Set(names).size === names.length

const sections = v.pipe(
  v.array(section),
  v.nonEmpty('must contain at least one section'),
  v.check(
    (list) =>
      isEachOnce(list.filter(({ name, labels }) => name !== 'merges' || labels.length === 0).map(({ name }) => name)),
    'must not contain a section twice, except "merges" with labels',
  ),
  v.check((list) => isEachOnce(list.map(({ heading }) => heading)), 'must not contain a heading twice'),
)

const ADDRESS_RULE = 'must be an https:// address, or an http:// address of this machine'

const feedAddress = v.pipe(
  line,
  v.regex(FEED_ADDRESS, ADDRESS_RULE),
  v.check((value) => URL.canParse(value), ADDRESS_RULE),
)

const sources = v.pipe(
  v.strictObject({
    'feature-gates': v.array(path),
    dependencies: v.nullable(path),
    'release-cycle': v.nullable(v.strictObject({ repository, folder: path })),
    'patch-schedule': v.nullable(v.strictObject({ repository, path })),
    proposals: v.nullable(v.strictObject({ repository, folder: path })),
    subprojects: v.array(repository),
    prereleases: v.array(repository),
    community: v.nullable(v.strictObject({ repository, paths: v.array(pathOrFolder) })),
    feeds: v.array(v.strictObject({ name: line, url: feedAddress })),
    news: v.nullable(
      v.pipe(
        v.strictObject({ label: line, 'title-prefix': v.optional(v.string(), '') }),
        v.transform(({ label, 'title-prefix': titlePrefix }) => ({ label, titlePrefix })),
      ),
    ),
  }),
  v.transform((found) => ({
    featureGates: found['feature-gates'],
    dependencies: found.dependencies,
    releaseCycle: found['release-cycle'],
    patchSchedule: found['patch-schedule'],
    proposals: found.proposals,
    subprojects: found.subprojects,
    prereleases: found.prereleases,
    news: found.news,
    community: found.community,
    feeds: found.feeds,
  })),
)

/** YAML 1.1 reads an unquoted `off` as false. */
const ruleSetting = v.pipe(
  v.union([v.picklist(RULE_SETTINGS), v.literal(false)], `must be one of ${RULE_SETTINGS.join(', ')}`),
  v.transform((setting): RuleSetting => (setting === false ? 'off' : setting)),
)

/** A key for each rule, so that editors complete them. */
const ruleSettings = v.strictObject(
  Object.fromEntries(RULE_NAMES.map((name) => [name, v.exactOptional(ruleSetting)])) as Record<
    RuleName,
    v.ExactOptionalSchema<typeof ruleSetting, undefined>
  >,
)

const check = v.pipe(
  v.strictObject({
    required: v.array(v.picklist(SECTION_NAMES, `must be one of ${SECTION_NAMES.join(', ')}`)),
    'item-words': v.pipe(
      v.number('must be a number of words'),
      v.integer('must be a whole number of words'),
      v.minValue(1, 'must be at least 1 word'),
    ),
    rules: v.optional(ruleSettings, {}),
  }),
  v.transform(({ 'item-words': itemWords, ...rest }) => ({ ...rest, itemWords })),
)

const rule = v.pipe(
  v.strictObject({
    label: v.optional(line),
    path: v.optional(line),
    then: v.picklist(
      ['always', 'never', ...MERGE_SECTIONS],
      `must be one of always, never, ${MERGE_SECTIONS.join(', ')}`,
    ),
  }),
  v.metadata({ oneOf: [{ required: ['label'] }, { required: ['path'] }] }),
  v.rawTransform(({ dataset, addIssue, NEVER }): ChoiceRule => {
    const { label, path: under, then } = dataset.value
    if (label !== undefined && under === undefined) return { of: { kind: 'label', value: label }, then }
    if (under !== undefined && label === undefined) return { of: { kind: 'path', value: under }, then }
    addIssue({ message: 'must have either a label or a path' })
    return NEVER
  }),
)

/**
 * The whole configuration, merged with its preset. Input: the parsed YAML. Output: a Newsletter in which `site` and
 * `source` may be missing. Unknown keys are errors.
 */
export const configurationSchema = v.pipe(
  v.strictObject({
    preset: v.optional(line),
    name: line,
    site: v.optional(repository),
    source: v.optional(repository),
    'time-zone': timeZone,
    edition,
    publication: v.strictObject({ weekday, time }),
    'catch-up': v.pipe(
      v.number('must be a number of weeks'),
      v.integer('must be a whole number of weeks'),
      v.minValue(0, 'must be at least 0 (off)'),
      v.maxValue(4, 'must be at most 4 weeks'),
    ),
    'pull-request': v.strictObject({
      labels: v.array(line),
      reviewers: v.array(reviewer),
      assignees: v.array(login),
      milestone: v.nullable(line),
    }),
    sections,
    check,
    words,
    sources,
    rules: v.optional(v.array(rule), []),
    'heed-wishes': v.optional(v.boolean('must be true or false'), false),
  }),
  v.transform((found) => ({
    name: found.name,
    site: found.site,
    source: found.source,
    timeZone: found['time-zone'],
    edition: found.edition,
    publication: found.publication,
    catchUpWeeks: found['catch-up'],
    pullRequest: found['pull-request'],
    sections: found.sections,
    check: found.check,
    words: found.words,
    sources: found.sources,
    rules: found.rules,
    heedsWishes: found['heed-wishes'],
  })),
)
