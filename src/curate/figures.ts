import type { EarlierEdition } from '../model/archive.ts'
import type { Block } from '../model/draft.ts'
import type { Week } from '../model/week.ts'
import type { Facts } from '../model/facts.ts'
import type { Figures, Share, WeekFigures } from '../model/figures.ts'
import { type Phrase } from '../model/phrase.ts'
import { text } from '../text/phrase.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import { within } from '../text/week.ts'
import { sigName } from './merges/candidate.ts'
import { namesOf } from './merges/labels.ts'
import type { Judgement } from './merges/judgement.ts'
import { groupBy } from '../text/group-by.ts'
import { counted } from '../text/plural.ts'

/** Prefixes of labels that name a part of the project. The first one in use counts. */
const AREAS = ['sig/', 'area/', 'component/', 'area: ', 'component: ']
const KINDS = ['kind/', 'type/', 'type: ']
/** Minimum share of the merges with a prefix for it to be in use. */
const IN_USE = 1 / 3
/** Maximum number of bars in a chart. */
const MOST = 10

/** All judged merges, and those that are listed in a section. */
interface JudgedMerges {
  readonly judgements: readonly Judgement[]
  readonly listed: readonly Judgement[]
}

type FiguresFacts = Pick<Facts, 'merges' | 'weeksBefore' | 'archive'>

interface FiguresEdition {
  readonly week: Week
  readonly source: RepositoryName
}

/** Counts the merges of an edition. */
export function figuresOf(judged: JudgedMerges, facts: FiguresFacts, edition: FiguresEdition): Figures {
  const { judgements, listed: told } = judged
  const isTold = new Set(told)
  const area = prefixInUse(judgements, AREAS)
  const kind = prefixInUse(judgements, KINDS)
  const shares = (namesOf: (labels: readonly string[]) => readonly string[]): readonly Share[] =>
    sharesOf(judgements, isTold, namesOf)
  return {
    told: told.length,
    leftOut: judgements.length - told.length,
    weeks: weeksOf(judged, facts, edition),
    areasBy: area === null ? 'label' : 'area',
    areas:
      area === null
        ? shares(labelNames(judgements))
        : shares((labels) => behind(area, labels).map(area === 'sig/' ? sigName : whole)),
    kinds: kind === null ? [] : shares((labels) => behind(kind, labels)),
  }
}

/** The same in words, for newsletters with a section for it. */
export function figuresInWords({ told, leftOut, weeks, areas }: Figures): readonly Block[] {
  const all = told + leftOut
  const before = weeks.slice(0, -1)
  const average = Math.round(before.reduce((sum, { merges }) => sum + merges, 0) / before.length)
  const beside =
    before.length === 0 ? '' : `; a week of the ${String(before.length)} before had ${String(average)} on average`
  const sentence = `${counted(all, 'pull request was', 'pull requests were')} merged, of which ${counted(told, 'is', 'are')} told here${beside}.`
  const items = areas.slice(0, 5).map(({ name, merges }): Phrase => [text(`${name}: ${String(merges)}`)])
  return [
    { kind: 'paragraph', words: [text(sentence)] },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ]
}

/**
 * Returns the name to count labels by, as sections match them: `bug` and `Type: Bug` both count as `bug`. A label that
 * does not share its short name with another keeps its whole name.
 */
function labelNames(judgements: readonly Judgement[]): (labels: readonly string[]) => readonly string[] {
  const all = new Set(judgements.flatMap(({ candidate }) => candidate.merge.labels))
  const alike = groupBy(all, shortestName)
  return (labels) =>
    labels.map((label) => {
      const name = shortestName(label)
      return alike.get(name)?.length === 1 ? label : name
    })
}

/** A label that is only emoji has no shorter name. */
const shortestName = (label: string): string => namesOf(label).findLast((name) => name !== '') ?? label

const whole = (name: string): string => name

/** If no earlier week has a merge, the repository is new or the search does not know it: leaves out those weeks. */
function weeksOf(
  { listed }: JudgedMerges,
  { merges, weeksBefore, archive }: FiguresFacts,
  { week, source }: FiguresEdition,
): readonly WeekFigures[] {
  const isKnown = weeksBefore.some((each) => each.merges > 0)
  const before = (isKnown ? weeksBefore : []).map((each) => ({ ...each, told: toldIn(archive, each.sunday, source) }))
  const own = listed.filter(({ candidate }) => within(week, candidate.merge.mergedAt))
  const count = merges.filter(({ mergedAt }) => within(week, mergedAt)).length
  return [...before, { sunday: week.sunday, merges: count, told: own.length }]
}

/** Old editions have the Monday after their week in their name. */
function toldIn(
  archive: readonly EarlierEdition[],
  sunday: WeekFigures['sunday'],
  source: RepositoryName,
): number | null {
  const days = [sunday, sunday.add({ days: 1 })].map(String)
  const edition = archive.find((each) => days.includes(each.sunday.toString()))
  const prefix = `${fullName(source).toLowerCase()}#`
  return edition === undefined ? null : [...edition.pullRequests].filter((key) => key.startsWith(prefix)).length
}

function prefixInUse(judgements: readonly Judgement[], prefixes: readonly string[]): string | null {
  const carrying = (prefix: string): number =>
    judgements.filter(({ candidate }) => behind(prefix, candidate.merge.labels).length > 0).length
  return prefixes.find((prefix) => judgements.length > 0 && carrying(prefix) >= judgements.length * IN_USE) ?? null
}

const behind = (prefix: string, labels: readonly string[]): string[] =>
  labels.filter((label) => label.toLowerCase().startsWith(prefix)).map((label) => label.slice(prefix.length))

function sharesOf(
  judgements: readonly Judgement[],
  isTold: ReadonlySet<Judgement>,
  namesOf: (labels: readonly string[]) => readonly string[],
): readonly Share[] {
  const shares = new Map<string, Share>()
  for (const judgement of judgements) {
    for (const name of new Set(namesOf(judgement.candidate.merge.labels))) {
      const { merges, told } = shares.get(name) ?? { merges: 0, told: 0 }
      shares.set(name, { name, merges: merges + 1, told: told + (isTold.has(judgement) ? 1 : 0) })
    }
  }
  return [...shares.values()].sort((a, b) => b.merges - a.merges || (a.name < b.name ? -1 : 1)).slice(0, MOST)
}
