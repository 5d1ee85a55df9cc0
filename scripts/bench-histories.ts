import fc from 'fast-check'
import { EDITS } from '../__tests__/publish/histories/person-edits.ts'
import { DEEDS, steps, type History } from '../__tests__/publish/histories/history.ts'
import { historyInGit } from '../__tests__/publish/histories/in-git.ts'
import { SiteInGit } from '../__tests__/publish/histories/site-in-git.ts'

/** How many histories run at the same time. One alone waits for git half of the time. */
const AT_ONCE = 3

/**
 * Plays histories of people's edits and the action's runs on branches in git, and counts lost words of people and other
 * faults. Prints its progress to standard error.
 */
export async function benchHistories(count: number): Promise<Record<string, unknown>> {
  const taken = fc.sample(steps, { numRuns: count, seed: 20240728 })
  const site = await SiteInGit.open('sandbox/weeks/2024-07-28')
  const started = performance.now()
  const done: History[] = []
  const left = [...taken.entries()]
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [week, each] = next
      done.push(await historyInGit(site, week, each))
      if (done.length % 100 === 0) console.error(`${String(done.length)} of ${String(count)} histories`)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    await site.close()
  }
  const faults = done.flatMap((history) => history.faults())
  const lostWords = faults.filter((fault) => fault.startsWith('lost')).length
  const counted = DEEDS.map(
    (deed) => [deed, done.reduce((sum, { counts }) => sum + (counts.get(deed) ?? 0), 0)] as const,
  )
  const { run: runs, ...deeds } = Object.fromEntries(counted)
  return {
    histories: done.length,
    seconds: Math.round((performance.now() - started) / 1000),
    runsOfAction: runs,
    editsByPeople: EDITS.reduce((sum, edit) => sum + (deeds[edit] ?? 0), 0),
    countsByDeed: deeds,
    lostWords,
    otherFaults: faults.length - lostWords,
    faults: faults.slice(0, 20),
  }
}
