import type { Temporal } from 'temporal-polyfill'
import { type Phrase } from '../../model/phrase.ts'
import { text } from '../../text/phrase.ts'
import type { PatchSchedule } from '../../model/release-cycle.ts'
import { dayInWords } from '../../text/dates.ts'

/** A minor within so many days of its end of life is near it; that is the time in which only security is mended. */
const DAYS_NEAR = 60
/** So close to the day it is told in any week; farther away only beside other news of patch releases. */
const DAYS_CLOSE = 14

/**
 * Which minors are at or near their end of life, a sentence each.
 * @param beside whether patch releases are told of anyway
 */
export function endOfLifeSentences(
  patches: readonly PatchSchedule[],
  today: Temporal.PlainDate,
  beside: boolean,
): readonly Phrase[] {
  return patches.flatMap(({ minor, maintenance, endOfLife }): Phrase[] => {
    const say = (words: string): Phrase[] => [[text(`v${minor} ${words}.`)]]
    const end = endOfLife === null ? null : daysUntil(endOfLife, today)
    if (endOfLife !== null && end !== null && end < 0) {
      return -end <= DAYS_CLOSE ? say(`reached its end of life on ${dayInWords(endOfLife, today)}`) : []
    }
    if (endOfLife !== null && end !== null && end <= (beside ? DAYS_NEAR : DAYS_CLOSE)) {
      return say(`reaches its end of life on ${dayInWords(endOfLife, today)}`)
    }
    const start = maintenance === null ? null : daysUntil(maintenance, today)
    if (maintenance === null || start === null || Math.abs(start) > DAYS_CLOSE) return []
    const verb = start < 0 ? 'entered' : 'enters'
    return say(`${verb} maintenance mode on ${dayInWords(maintenance, today)}`)
  })
}

const daysUntil = (day: Temporal.PlainDate, today: Temporal.PlainDate): number =>
  today.until(day, { largestUnit: 'days' }).days
