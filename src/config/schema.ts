import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import { MERGE_SECTIONS, type ChoiceRule } from '../model/choice.ts'
import { SECTION_NAMES } from '../model/draft.ts'
import { repositoryName } from '../model/repository.ts'

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.regex(/^[^\r\n]*$/, 'must be one line'))

const repository = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const name = repositoryName(dataset.value)
    if (name !== null) return name
    addIssue({ message: `must be a repository as owner/name, not "${dataset.value}"` })
    return NEVER
  }),
)

const PLACEHOLDER = /\{([^{}]*)\}/g
const PLACEHOLDERS = ['yyyy', 'mm', 'dd', 'month', 'd']

const template = v.pipe(
  line,
  v.check(
    (value) => [...value.matchAll(PLACEHOLDER)].every(([, name]) => PLACEHOLDERS.includes(name ?? '')),
    `may only use the placeholders ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`,
  ),
)

const datedTemplate = v.pipe(
  template,
  v.check(
    (value) => ['{yyyy}', '{mm}', '{dd}'].every((placeholder) => value.includes(placeholder)),
    'must name the day by {yyyy}, {mm} and {dd}, so that each edition has its own',
  ),
)

/** A path inside a repository: relative, without empty parts or `..`, and never under `.git` or `.github`. */
const isPathInside = (value: string): boolean =>
  value.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !/^\.git(hub)?(\/|$)/i.test(value) &&
  !/[\\:]/.test(value)

const PATH_RULE = 'must be a path inside the repository: relative, without "..", and not under .git or .github'
const path = v.pipe(line, v.check(isPathInside, PATH_RULE))

/** What git allows in a branch's name, and no more than editors can type. */
const branch = v.pipe(
  datedTemplate,
  v.check(
    (value) => /^[A-Za-z0-9{][\w./{}-]*$/.test(value) && !/\.\.|\/\/|\/$|\.lock$|\.$/.test(value),
    'must be a name that git allows for a branch, made of letters, digits, ".", "_", "-" and "/"',
  ),
)

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const weekday = v.pipe(
  v.picklist(WEEKDAYS, `must be one of ${WEEKDAYS.join(', ')}`),
  v.transform((name) => WEEKDAYS.indexOf(name) + 1),
)

const time = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day as "22:00"'),
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
  }, 'must be a time zone by its IANA name, such as UTC or Europe/Berlin'),
)

const reviewer = v.pipe(
  line,
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[\w.-]+)?$/,
    'must be a login, or a team as organization/team, without "@"',
  ),
)

const section = v.pipe(
  v.strictObject({
    name: v.picklist(SECTION_NAMES, `must be one of ${SECTION_NAMES.join(', ')}`),
    heading: line,
    'when-empty': v.optional(v.nullable(v.string()), null),
  }),
  v.transform(({ 'when-empty': whenEmpty, ...rest }) => ({ ...rest, whenEmpty })),
)

const sections = v.pipe(
  v.array(section),
  v.nonEmpty('must name at least one section'),
  v.check((list) => new Set(list.map(({ name }) => name)).size === list.length, 'must not name a section twice'),
)

/** A file, a folder by its slash at the end, or either with `*` for anything but a slash. */
const pathPattern = v.pipe(
  line,
  v.check((value) => isPathInside(value.replace(/\/$/, '')), PATH_RULE),
)

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\//

const feedAddress = v.pipe(
  line,
  v.check(
    (value) =>
      URL.canParse(value) &&
      /^https:\/\/[^@/]+\/|^http:/.test(value) &&
      (LOOPBACK.test(value) || !value.startsWith('http:')),
    'must be an address as https://host/path, or http on this machine',
  ),
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
    community: v.nullable(v.strictObject({ repository, paths: v.array(pathPattern) })),
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

const check = v.pipe(
  v.strictObject({
    required: v.array(v.picklist(SECTION_NAMES, `must be one of ${SECTION_NAMES.join(', ')}`)),
    glossary: v.array(line),
    'item-words': v.pipe(
      v.number('must be a number of words'),
      v.integer('must be a whole number of words'),
      v.minValue(1, 'must be 1 word or more'),
    ),
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
  v.rawTransform(({ dataset, addIssue, NEVER }): ChoiceRule => {
    const { label, path: under, then } = dataset.value
    if (label !== undefined && under === undefined) return { of: { kind: 'label', value: label }, then }
    if (under !== undefined && label === undefined) return { of: { kind: 'path', value: under }, then }
    addIssue({ message: 'must name either a label or a path' })
    return NEVER
  }),
)

/**
 * The whole configuration, preset included: in comes what YAML gave, out comes what a Newsletter holds, save that
 * `site` and `source` may still be left to the repository that runs the workflow. Unknown keys are refused.
 */
export const configurationSchema = v.pipe(
  v.strictObject({
    preset: v.optional(line),
    name: line,
    site: v.optional(repository),
    source: v.optional(repository),
    'time-zone': timeZone,
    edition: v.strictObject({
      branch,
      path: v.pipe(datedTemplate, v.check(isPathInside, PATH_RULE), v.endsWith('.md', 'must end in .md')),
      title: template,
      slug: template,
      layout: line,
    }),
    publication: v.strictObject({ weekday, time }),
    'catch-up': v.pipe(
      v.number('must be a number of weeks'),
      v.integer('must be a whole number of weeks'),
      v.minValue(0, 'must be 0 (off) or more'),
      v.maxValue(4, 'must be 4 weeks at most'),
    ),
    'pull-request': v.strictObject({ labels: v.array(line), reviewers: v.array(reviewer) }),
    sections,
    check,
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
    sources: found.sources,
    rules: found.rules,
    heedsWishes: found['heed-wishes'],
  })),
)
