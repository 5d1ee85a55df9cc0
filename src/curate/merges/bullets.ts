import { type Phrase } from '../../model/phrase.ts'
import { link, plainWords, text } from '../../text/phrase.ts'
import { pullRequestUrl } from '../../text/url.ts'
import { bulletOf, headed, partOf } from '../words/phrase.ts'
import { joinWithAnd } from '../../text/lists.ts'
import { spelledAs } from '../../text/glossary.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { compareVersions, minorsBetween } from '../../text/version.ts'
import { releaseBranch } from './branches.ts'
import type { Promotion } from './promotions.ts'
import type { Judgement } from './judgement.ts'
import { seriesOf, type Series } from './series.ts'
import type { VersionUpdate } from './versions.ts'

/** A bullet with the merges that it lists. */
export interface Bullet {
  readonly words: Phrase
  readonly merges: readonly Judgement[]
}

/** The bullets of a list, in the order of the page: by component and name for promotions and versions, else by number. */
export function bulletsOf(judgements: readonly Judgement[], vocabulary: Vocabulary): readonly Bullet[] {
  const [builds, others] = partition(judgements, isOfReleaseBranch)
  const [sameAsBuilds, rest] = partition(others, (judgement) => isGrouped(judgement, builds))
  const [bots, byPeople] = updatesOfBots(rest)
  const series = seriesOf(byPeople, vocabulary.topics)
  const inSeries = new Set(series.flatMap(({ parts }) => parts.map(({ judgement }) => judgement)))
  const alone = byPeople.filter((judgement) => !inSeries.has(judgement))
  return [
    ...grouped(builds, sameAsBuilds, vocabulary),
    ...[...eachAlone(alone, vocabulary), ...series.map((each) => together(each, vocabulary))].sort(byFirstNumber),
    ...(bots.length === 0 ? [] : [inOne(bots, vocabulary)]),
  ]
}

const isOfReleaseBranch = (judgement: Judgement): boolean =>
  keyOf(judgement) !== null && releaseBranch(judgement.candidate.merge.base) !== null

/** Minimum number of updates by bots that share one bullet. */
const LEAST_OF_BOTS = 3

/** The version updates that bots opened, if there are enough to share a bullet, and all other merges. */
function updatesOfBots(judgements: readonly Judgement[]): [Judgement[], Judgement[]] {
  const [opened, others] = partition(
    judgements,
    ({ candidate, placement: place }) =>
      candidate.merge.author?.kind === 'bot' && place.section === 'versions' && place.update.version !== null,
  )
  return opened.length < LEAST_OF_BOTS ? [[], [...judgements]] : [opened, others]
}

function inOne(judgements: readonly Judgement[], vocabulary: Vocabulary): Bullet {
  const words = judgements.flatMap((judgement, at): Phrase => [
    ...(at === 0 ? [] : [text(', ')]),
    ...bulletOfMerge(judgement, vocabulary),
  ])
  return { words, merges: judgements }
}

/** One bullet with a list, each part with its link. */
function together({ head, parts }: Series, vocabulary: Vocabulary): Bullet {
  const phrases = parts.map(({ judgement: { candidate }, wording }) =>
    partOf(wording, pullRequestUrl(candidate.merge.repository, candidate.merge.number), vocabulary),
  )
  return { words: headed(head, phrases, vocabulary), merges: parts.map(({ judgement }) => judgement) }
}

const byFirstNumber = (a: Bullet, b: Bullet): number => firstNumber(a) - firstNumber(b)
const firstNumber = ({ merges }: Bullet): number => merges[0]?.candidate.merge.number ?? 0

/** One bullet per merge. If two bullets would have the same words, the second one is worded by its title. */
function eachAlone(judgements: readonly Judgement[], vocabulary: Vocabulary): readonly Bullet[] {
  const said = new Set<string>()
  return judgements.map((judgement) => {
    const bullet = { words: bulletOfMerge(judgement, vocabulary), merges: [judgement] }
    const words = plainWords(bullet.words)
    if (!said.has(words)) {
      said.add(words)
      return bullet
    }
    const { merge, wording } = judgement.candidate
    return { ...bullet, words: bulletOf(wording, pullRequestUrl(merge.repository, merge.number), vocabulary) }
  })
}

/** The bullet of one merge, in the words of its section; also for merges that are left out. */
export function bulletOfMerge(judgement: Judgement, vocabulary: Vocabulary): Phrase {
  const { candidate, placement: place } = judgement
  const { merge } = candidate
  const url = pullRequestUrl(merge.repository, merge.number)
  const fixed =
    place.section === 'promotions'
      ? promotionWords(place.promotions, vocabulary)
      : place.section === 'versions'
        ? versionWords(place.update, candidate.securityIds, vocabulary)
        : null
  return fixed === null
    ? bulletOf(candidate.wording, url, vocabulary)
    : [link(url, text(fixed.linked)), ...(fixed.rest === '' ? [] : [text(fixed.rest)])]
}

/** `KubeletSeparateDiskGC to Beta`; more than one of a merge as `A and B to GA` and `A to GA, B to Beta`. */
function promotionWords(
  promotions: readonly Promotion[],
  { glossary }: Vocabulary,
): { linked: string; rest: string } | null {
  const stages = [...new Set(promotions.map(({ stage }) => stage))]
  const parts = stages.map((stage) => ({
    stage,
    names: promotions.filter((promotion) => promotion.stage === stage).map(({ what }) => what),
  }))
  const [first, ...others] = parts.map(
    ({ stage, names }) => `${names.map((name) => spelledAs(glossary, name)).join(', ')} to ${stage}`,
  )
  if (first === undefined) return null
  const rest = others.map((words) => `, ${words}`).join('')
  const [name = '', ...more] = first.split(/(?= to (?:Alpha|Beta|GA)$)/)
  return name.split(' ').length > 3 ? { linked: name, rest: more.join('') + rest } : { linked: first, rest }
}

/** `etcd to v3.5.10`, with the CVEs it is for; without a version in the words there is no such line. */
function versionWords(
  { what, version, others }: VersionUpdate,
  securityIds: readonly string[],
  { glossary }: Vocabulary,
): { linked: string; rest: string } | null {
  if (version === null) return null
  return {
    linked: spelledAs(glossary, `${what} to ${version}`),
    rest:
      others.map((other) => spelledAs(glossary, `, ${other.what} to ${other.version}`)).join('') +
      (securityIds.length === 0 ? '' : `, for ${joinWithAnd(securityIds)}`),
  }
}

const keyOf = ({ placement: place }: Judgement): string | null =>
  place.section === 'versions' && place.update.version !== null
    ? `${place.update.what} ${place.update.version.replace(/^v/, '')}`
    : null

const isGrouped = (judgement: Judgement, builds: readonly Judgement[]): boolean => {
  const key = keyOf(judgement)
  return key !== null && builds.some((build) => keyOf(build) === key)
}

/**
 * Groups the versions that release branches are built with: one bullet per version with all its branches, such as
 * `go to 1.21.7 in 1.26 through 1.29`. It links the merge to the default branch, or else to the newest branch.
 */
function grouped(builds: readonly Judgement[], others: readonly Judgement[], vocabulary: Vocabulary): Bullet[] {
  const keys = [...new Set(builds.map(keyOf))].filter((key) => key !== null).sort()
  return keys.flatMap((key): Bullet[] => {
    const here = builds.filter((build) => keyOf(build) === key).sort(newestBranchFirst)
    const main = others.filter((other) => keyOf(other) === key)
    const lead = main[0] ?? here[0]
    if (lead?.placement.section !== 'versions') return []
    const { merge } = lead.candidate
    const words = versionWords(lead.placement.update, lead.candidate.securityIds, vocabulary)
    if (words === null) return []
    const branches = branchesInWords(here.flatMap(({ candidate }) => releaseBranch(candidate.merge.base) ?? []))
    const where = main.length > 0 ? `, also in ${branches}` : ` in ${branches}`
    const bullet = [link(pullRequestUrl(merge.repository, merge.number), text(words.linked)), text(where)]
    return [
      { words: bullet, merges: [...(main[0] === undefined ? [] : [main[0]]), ...here] },
      ...main.slice(1).map((judgement) => ({ words: bulletOfMerge(judgement, vocabulary), merges: [judgement] })),
    ]
  })
}

const newestBranchFirst = (a: Judgement, b: Judgement): number =>
  compareVersions(b.candidate.merge.base, a.candidate.merge.base) || a.candidate.merge.number - b.candidate.merge.number

/** `1.26 through 1.29` for minors in a row, `1.26, 1.28 and 1.29` for others. */
export function branchesInWords(minors: readonly string[]): string {
  const sorted = [...new Set(minors)].sort(compareVersions)
  const inRow = sorted.every((minor, at) => at === 0 || minorsBetween(sorted[at - 1] ?? '', minor) === 1)
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  if (sorted.length > 2 && inRow) return `${first} through ${last}`
  return joinWithAnd(sorted)
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}
