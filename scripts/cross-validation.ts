import { candidateOf } from '../src/curate/merges/candidate.ts'
import { FEATURES } from '../src/curate/merges/features.ts'
import type { Weights } from '../src/curate/merges/score.ts'
import { judge } from '../src/curate/merges/judge.ts'
import type { Judgement } from '../src/curate/merges/judgement.ts'
import { vocabularyOf } from '../src/curate/words/vocabulary.ts'
import { KUBERNETES } from './kubernetes.ts'
import { fitLogistic } from './logistic-regression.ts'
import type { ToldWeek } from './told-weeks.ts'

/** Penalty for large weights. 1, 2, 4 and 8 agree equally well on left-out years; this one keeps rare features small. */
const PENALTY = 4

/** Fits the weights of the score to the merges that editors listed. */
export function fitWeights(weeks: readonly ToldWeek[]): Weights {
  const examples = weeks.flatMap(({ merges, told }) =>
    merges.map((merge) => {
      const read = candidateOf(merge, vocabularyOf(KUBERNETES))
      return {
        holds: FEATURES.flatMap((feature, place) => (feature.holds(read) ? [place] : [])),
        told: told.has(merge.number),
      }
    }),
  )
  const { bias, weights } = fitLogistic(examples, FEATURES.length, PENALTY)
  const rounded = (value: number): number => Math.round(value * 100) / 100
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(FEATURES.map(({ name }, place) => [name, rounded(weights[place] ?? 0)])),
  }
}

/** How well the choices agree with those of the editors. */
export interface Agreement {
  readonly weeks: number
  readonly picks: number
  /** Of each week's best merges, as many as the editors told: the share that they told. */
  readonly rPrecision: number
  /** Of what the editors told: the share that is told. */
  readonly recall: number
  readonly toldPerPick: number
}

/** The agreement for each year, judged with weights fitted to all other years, and for all of them together. */
export function crossValidate(weeks: readonly ToldWeek[]): Readonly<Record<string, Agreement>> {
  const years = [...new Set(weeks.map(({ sunday }) => sunday.slice(0, 4)))].sort()
  const judged = years.map((year) => {
    const weights = fitWeights(weeks.filter(({ sunday }) => !sunday.startsWith(year)))
    return {
      year,
      counts: weeks.filter(({ sunday }) => sunday.startsWith(year)).map((week) => countsOf(week, weights)),
    }
  })
  return Object.fromEntries([
    ...judged.map(({ year, counts }) => [year, agreement(counts)] as const),
    ['all', agreement(judged.flatMap(({ counts }) => counts))],
  ])
}

interface Counts {
  readonly picks: number
  /** Picks among the best merges. */
  readonly best: number
  readonly told: number
  readonly picksTold: number
}

function countsOf({ merges, told }: ToldWeek, weights: Weights): Counts {
  const facts = { merges, gateChanges: [], gatesListed: new Set<string>(), dependencyChanges: [], archive: [] }
  const judgements = judge(facts, null, { ...KUBERNETES, sections: [], weights })
  const isPick = ({ candidate: { merge } }: Judgement): boolean => told.has(merge.number)
  const picks = judgements.filter(isPick).length
  const bestFirst = [...judgements].sort(
    (a, b) => b.score.value - a.score.value || a.candidate.merge.number - b.candidate.merge.number,
  )
  return {
    picks,
    best: bestFirst.slice(0, picks).filter(isPick).length,
    told: judgements.filter((judgement) => judgement.listed).length,
    picksTold: judgements.filter((judgement) => judgement.listed && isPick(judgement)).length,
  }
}

function agreement(counts: readonly Counts[]): Agreement {
  const sum = (name: keyof Counts): number => counts.reduce((total, count) => total + count[name], 0)
  const share = (part: number): number => Math.round((1000 * part) / sum('picks')) / 1000
  return {
    weeks: counts.length,
    picks: sum('picks'),
    rPrecision: share(sum('best')),
    recall: share(sum('picksTold')),
    toldPerPick: share(sum('told')),
  }
}
