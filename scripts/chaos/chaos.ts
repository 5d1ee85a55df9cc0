import { historyOf, smaller, type History } from './history.ts'
import { openStage, type Played, type Stage } from './play.ts'

/** The figures of a number of histories. */
export interface ChaosFigures {
  /** Each history has one to three runs while GitHub fails, edits by people between them, and a last run without faults. */
  readonly histories: number
  readonly runs: number
  readonly faultsInjected: number
  readonly byKind: Readonly<Record<string, number>>
  /** Runs with faults that published. */
  readonly survived: number
  readonly failedWithAdvice: number
  /** Histories whose last run gave the same result as one without faults. */
  readonly healed: number
  readonly lostWords: number
  readonly halfPublished: number
  readonly secondPullRequests: number
  readonly secondCommits: number
  readonly otherWrong: number
  readonly failures: readonly ChaosFailure[]
}

/** A history that went wrong. */
interface ChaosFailure {
  readonly seed: number
  readonly wrong: readonly string[]
  /** The smallest part of it that still goes wrong. */
  readonly history: History
}

/** Plays one history for each seed, from `firstSeed` on. */
export async function chaos(count: number, firstSeed: number): Promise<ChaosFigures> {
  const stage = await openStage()
  try {
    const all: Played[] = []
    const failures: ChaosFailure[] = []
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const history = historyOf(seed)
      const played = await stage.play(history)
      all.push(played)
      // The smallest are looked for where a person will look: a hundred failures have one reason.
      if (played.wrong.length > 0 && failures.length < 5)
        failures.push({ seed, ...(await smallest(stage, history, played)) })
    }
    const wrong = all.flatMap((each) => each.wrong)
    const faults = all.flatMap((each) => each.faults)
    const of = (kind: string): number => wrong.filter((each) => each.startsWith(kind)).length
    const known = ['lost words', 'half-published', 'second pull request', 'second commit']
    const survived = all.reduce((sum, { published }) => sum + published, 0)
    const failedWithAdvice = all.reduce((sum, each) => sum + each.failedWithAdvice, 0)
    return {
      histories: count,
      runs: survived + failedWithAdvice + count,
      faultsInjected: faults.length,
      byKind: Object.fromEntries(
        [...new Set(faults)].toSorted().map((kind) => [kind, faults.filter((each) => each === kind).length]),
      ),
      survived,
      failedWithAdvice,
      healed: all.filter(
        (each) =>
          !each.wrong.some((words) => words.includes('the run without faults') || words.startsWith('not healed')),
      ).length,
      lostWords: of('lost words'),
      halfPublished: of('half-published'),
      secondPullRequests: of('second pull request'),
      secondCommits: of('second commit'),
      otherWrong: wrong.filter((each) => !known.some((kind) => each.startsWith(kind))).length,
      failures,
    }
  } finally {
    await stage.close()
  }
}

/** Removes from a failing history what it does not need to fail. */
async function smallest(
  stage: Stage,
  history: History,
  played: Played,
): Promise<Pick<ChaosFailure, 'history' | 'wrong'>> {
  for (const simpler of smaller(history)) {
    const again = await stage.play(simpler)
    if (again.wrong.length > 0) return smallest(stage, simpler, again)
  }
  return { history, wrong: played.wrong }
}
