import { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../src/model/edition.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Merge } from '../../src/model/merge.ts'
import type { Newsletter } from '../../src/model/newsletter.ts'
import type { Release } from '../../src/model/release.ts'
import { SECTION_NAMES } from '../../src/model/draft.ts'
import { candidateOf, type Candidate } from '../../src/curate/merges/candidate.ts'
import type { Choices } from '../../src/curate/merges/judge.ts'
import { vocabularyOf } from '../../src/curate/words/vocabulary.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { weekEnding } from '../../src/text/week.ts'

/** Facts made up for the tests. The week is that of Sunday, July 28, 2024; accounts are those of machines. */
export const SOURCE = { owner: 'kubernetes', name: 'kubernetes' }
export const WEEK = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

/** A body as the template makes it, with its release note. */
const bodyWith = (note: string): string =>
  `#### What this PR does\n\n#### Does this PR introduce a user-facing change?\n\`\`\`release-note\n${note}\n\`\`\`\n`

export function merge(number: number, title: string, more: Partial<Merge> & { readonly note?: string } = {}): Merge {
  const { note, ...rest } = more
  return {
    repository: SOURCE,
    number,
    title,
    body: bodyWith(note ?? 'NONE'),
    mergedAt: Temporal.Instant.from('2024-07-24T12:00:00Z'),
    base: 'master',
    author: { login: 'k8s-ci-robot', kind: 'bot' },
    labels: [],
    milestone: 'v1.31',
    additions: 20,
    deletions: 4,
    changedFiles: 2,
    files: [],
    ...rest,
  }
}

export function release(name: string, tag: string, more: Partial<Release> = {}): Release {
  const [owner = '', repository = ''] = name.split('/')
  return {
    repository: { owner, name: repository },
    tag,
    name: tag,
    notes: '',
    publishedAt: Temporal.Instant.from('2024-07-24T12:00:00Z'),
    prerelease: false,
    ...more,
  }
}

const NO_FACTS: Facts = {
  merges: [],
  gateChanges: [],
  gatesListed: new Set(),
  gateStates: new Map(),
  dependencyChanges: [],
  cycle: null,
  patches: [],
  milestones: [],
  ownReleases: [],
  subprojectReleases: [],
  proposals: [],
  newContributors: [],
  weeksBefore: [],
  news: [],
  communityMerges: [],
  feedEntries: [],
  archive: [],
  sources: [],
}

export const facts = (some: Partial<Facts>): Facts => ({ ...NO_FACTS, ...some })

export const EDITION: Edition = {
  week: WEEK,
  covers: WEEK,
  weeksCaughtUp: 0,
  title: 'Week Ending July 28, 2024',
  slug: '2024-07-28-update',
  branch: '20240728',
  path: '_posts/2024-07-28-update.md',
  publication: Temporal.ZonedDateTime.from('2024-08-01T22:00:00[UTC]'),
}

export const NEWSLETTER: Newsletter = {
  name: 'Last Week in Kubernetes Development',
  site: { owner: 'kubernetes-sigs', name: 'lwkd' },
  source: SOURCE,
  timeZone: 'UTC',
  edition: {
    branch: '{yyyy}{mm}{dd}',
    path: '_posts/{yyyy}-{mm}-{dd}-update.md',
    title: 'Week Ending {month} {d}, {yyyy}',
    slug: '{yyyy}-{mm}-{dd}-update',
    format: 'jekyll',
    layout: 'post',
  },
  publication: { weekday: 4, time: Temporal.PlainTime.from('22:00') },
  catchUpWeeks: 4,
  pullRequest: { labels: [], reviewers: [], assignees: [], milestone: null },
  check: { required: [], itemWords: 30, rules: {} },
  words: kubernetes().words,
  // Those of the Kubernetes preset; the others are any project's.
  sections: SECTION_NAMES.slice(0, SECTION_NAMES.indexOf('shoutouts') + 1).map((name) => ({
    name,
    heading: `Heading of ${name}`,
    otherHeadings: [],
    labels: [],
    whenEmpty: name === 'shoutouts' ? 'No shoutouts this week.' : null,
  })),
  sources: {
    featureGates: ['gates.yaml'],
    dependencies: 'dependencies.yaml',
    releaseCycle: { repository: { owner: 'kubernetes', name: 'sig-release' }, folder: 'releases' },
    patchSchedule: { repository: { owner: 'kubernetes', name: 'website' }, path: 'schedule.yaml' },
    proposals: { repository: { owner: 'kubernetes', name: 'enhancements' }, folder: 'keps' },
    subprojects: [],
    prereleases: [],
    news: null,
    community: null,
    feeds: [],
  },
  rules: [],
  heedsWishes: false,
}

export const VOCABULARY = vocabularyOf(NEWSLETTER)

/** A newsletter without sections, rules and wishes. */
export const CHOICES: Choices = { ...NEWSLETTER, sections: [], rules: [], heedsWishes: false }

export const candidate = (given: Merge): Candidate => candidateOf(given, VOCABULARY)
