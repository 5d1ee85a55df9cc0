/** The minimum score of a listed merge, and whether the week is a busy one. */
export interface Bar {
  readonly value: number
  readonly busy: boolean
}

/** Maximum number of candidates of an ordinary week, and of one that is not busy (STYLESHEET.md of kubernetes-sigs/lwkd). */
const ORDINARY = 40
const BUSY = 80
const LOW = 0.22
const HIGH = 0.45
/** For newsletters by labels: their merges rarely have release notes, so scores are low. Only small merges are below. */
const LOW_BY_LABELS = 0.07

/**
 * Chooses the minimum score by the number of candidates: low in an ordinary week, because editors delete a bullet more
 * easily than they find a merge, and higher in busy weeks.
 * @param byLabels whether the newsletter has sections that take merges by their labels
 */
export function barFor(candidates: number, byLabels: boolean): Bar {
  const share = Math.min(1, Math.max(0, (candidates - ORDINARY) / (BUSY - ORDINARY)))
  const low = byLabels ? LOW_BY_LABELS : LOW
  return { value: low + share * (HIGH - low), busy: candidates > BUSY }
}
