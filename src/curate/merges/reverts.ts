import { Temporal } from 'temporal-polyfill'
import type { Merge } from '../../model/merge.ts'

/**
 * Merges that cancel out: a revert and the merge it reverts, both in the time the edition covers.
 * A revert of a revert cancels the revert, not the first change. The revert of an older merge cancels nothing.
 * @returns the counterpart of each cancelled merge, by number
 */
export function cancelledOut(merges: readonly Merge[]): ReadonlyMap<number, Cancelled> {
  const cancelled = new Map<number, Cancelled>()
  const newestFirst = [...merges].sort(
    (a, b) => Temporal.Instant.compare(b.mergedAt, a.mergedAt) || b.number - a.number,
  )
  for (const [at, merge] of newestFirst.entries()) {
    const target = cancelled.has(merge.number) ? null : targetOf(merge)
    if (target === null) continue
    const original = newestFirst
      .slice(at + 1)
      .find((older) => older.base === merge.base && !cancelled.has(older.number) && isTarget(older, target))
    if (original === undefined) continue
    cancelled.set(merge.number, { by: original.number, isRevert: true })
    cancelled.set(original.number, { by: merge.number, isRevert: false })
  }
  return cancelled
}

export interface Cancelled {
  readonly by: number
  readonly isRevert: boolean
}

/** The merge that a revert names. */
interface Target {
  readonly title: string | null
  readonly numbers: ReadonlySet<number>
}

const QUOTED = /^\s*(?:\[[^\]]*\]\s*)?revert\b[\s:]*["“'`](.+)["”'`]\s*$/i
const NUMBERED = /\breverts?(?:ing|ed)?(?:\s+(?:of|pr|pull request))*:?\s+(?:[\w.-]+\/[\w.-]+)?#(\d+)/gi

/** Reads the title that GitHub's button writes, `Revert "Title"`, and the numbers; null if it is not a revert. */
function targetOf({ title, body }: Merge): Target | null {
  if (!/revert/i.test(title)) return null
  const quoted = QUOTED.exec(title)?.[1]
  const numbers = [...`${title}\n${body}`.matchAll(NUMBERED)].map((match) => Number(match[1]))
  return { title: quoted === undefined ? null : normal(quoted), numbers: new Set(numbers) }
}

/** Whether the merge reverts another one. */
export const isRevert = (merge: Merge): boolean => targetOf(merge) !== null

function isTarget({ number, title }: Merge, target: Target): boolean {
  return target.numbers.has(number) || (target.title !== null && target.title === normal(title))
}

const normal = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
