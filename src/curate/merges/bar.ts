/** The score from which a merge is told, and whether the week raised it. */
export interface Bar {
  readonly value: number
  readonly busy: boolean
}

/** Up to so many candidates a week is an ordinary one; over so many it is busy (STYLESHEET.md of kubernetes-sigs/lwkd). */
const ORDINARY = 40
const BUSY = 80
const LOW = 0.22
const HIGH = 0.45
/** The score knows release notes; where merges are told by their labels most have none, and only little ones fall below. */
const LOW_BY_LABELS = 0.07

/**
 * The bar of a week with so many candidates: low in an ordinary week, so that editors strike out rather than search,
 * and higher the more there is to tell, up to that of a busy week.
 * @param byLabels whether the newsletter has sections that take merges by their labels
 */
export function barFor(candidates: number, byLabels: boolean): Bar {
  const share = Math.min(1, Math.max(0, (candidates - ORDINARY) / (BUSY - ORDINARY)))
  const low = byLabels ? LOW_BY_LABELS : LOW
  return { value: low + share * (HIGH - low), busy: candidates > BUSY }
}
