import fc from 'fast-check'
import { FAULT_KINDS, type PlannedFault } from '../../sandbox/faults/faults.ts'

/** A change by a person, or by the project, after a run. */
export type Act = 'writes' | 'rewords' | 'adds a file' | 'takes the label away' | 'marks ready' | 'new facts'

/** A run with its faults, and the change after it. */
interface FaultyRun {
  readonly faults: readonly PlannedFault[]
  /** The jitter of the waits. */
  readonly random: number
  readonly then: readonly Act[]
}

/** Runs on one edition while GitHub fails. A last run without faults follows. */
export interface History {
  readonly runs: readonly FaultyRun[]
  /** Numbers of merges that the search does not know while GitHub fails. */
  readonly hidden: readonly number[]
}

const QUERIES = [
  ...['Site', 'EditionState', 'OtherEdition', 'Label', 'User', 'BesideTheWeek', 'Merges', 'RecentMerges', 'Merge'],
  ...['SearchCount', 'Releases', 'NewsIssues', 'File'],
]
const MUTATIONS = ['CreateBranch', 'CommitPost', 'OpenPullRequest', 'AddLabels', 'RequestReviews', 'UpdatePullRequest']

const anyFault: fc.Arbitrary<PlannedFault> = fc.record({
  operation: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...QUERIES) },
    { weight: 3, arbitrary: fc.constantFrom(...MUTATIONS) },
  ),
  nth: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) }),
  times: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.constantFrom(2, 3, 6, 100) }),
  kind: fc.constantFrom(...FAULT_KINDS),
})

/** Part of an answer is missing. It must not be treated as an empty answer. */
const missingPart: fc.Arbitrary<PlannedFault> = fc.record({
  operation: fc.constantFrom('EditionState', 'OtherEdition', ...QUERIES),
  nth: fc.integer({ min: 1, max: 3 }),
  times: fc.constantFrom(1, 2, 100),
  kind: fc.constantFrom('partial data', 'part refused'),
  part: fc.nat({ max: 60 }),
})

const fault: fc.Arbitrary<PlannedFault> = fc.oneof(
  { weight: 8, arbitrary: anyFault },
  { weight: 2, arbitrary: missingPart },
)

const acts: readonly Act[] = ['writes', 'rewords', 'adds a file', 'takes the label away', 'marks ready', 'new facts']

const history: fc.Arbitrary<History> = fc.record({
  runs: fc.array(
    fc.record({
      faults: fc.array(fault, { minLength: 1, maxLength: 5 }),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
      then: fc.array(fc.constantFrom(...acts), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  hidden: fc.oneof(fc.constant([]), fc.subarray([1002, 1008, 1010])),
})

/** The history of a seed. */
export function historyOf(seed: number): History {
  const [drawn] = fc.sample(history, { seed, numRuns: 1 })
  if (drawn === undefined) throw new Error('A seed gives a history.')
  return drawn
}

/** All histories that have one step less, to find the smallest that still fails. */
export function smaller({ runs, hidden }: History): readonly History[] {
  const without = <Value>(values: readonly Value[], index: number): readonly Value[] => values.toSpliced(index, 1)
  const fewerRuns = runs.length > 1 ? runs.map((_, index) => ({ runs: without(runs, index), hidden })) : []
  const simplerRuns = runs.flatMap((run, index) =>
    [
      ...run.faults.map((_, each) => ({ ...run, faults: without(run.faults, each) })),
      ...run.then.map((_, each) => ({ ...run, then: without(run.then, each) })),
    ].map((simpler) => ({ runs: runs.with(index, simpler), hidden })),
  )
  return [...fewerRuns, ...(hidden.length > 0 ? [{ runs, hidden: [] }] : []), ...simplerRuns]
}
