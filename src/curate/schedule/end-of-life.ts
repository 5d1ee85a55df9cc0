import type { Temporal } from 'temporal-polyfill'
import { type Phrase } from '../../model/phrase.ts'
import { text } from '../../text/phrase.ts'
import type { PatchSchedule } from '../../model/release-cycle.ts'
import { dayInWords } from '../../text/dates.ts'

/** In its last 60 days a minor only gets security fixes. It is then listed if there is other news of patch releases. */
const DAYS_NEAR = 60
/** Within this many days of its end of life, before or after, it is always listed. */
const DAYS_CLOSE = 14

/**
 * One sentence for each minor at or near its end of life, or that enters maintenance mode.
 * @param hasPatchNews whether the edition has other news of patch releases
 */
export function endOfLifeSentences(
  patches: readonly PatchSchedule[],
  { today, hasPatchNews }: { readonly today: Temporal.PlainDate; readonly hasPatchNews: boolean },
): readonly Phrase[] {
  return patches.flatMap(({ minor, maintenance, endOfLife }): Phrase[] => {
    const say = (words: string): Phrase[] => [[text(`v${minor} ${words}.`)]]
    const end = endOfLife === null ? null : daysUntil(endOfLife, today)
    if (endOfLife !== null && end !== null && end < 0) {
      return -end <= DAYS_CLOSE ? say(`reached its end of life on ${dayInWords(endOfLife, today)}`) : []
    }
    if (endOfLife !== null && end !== null && end <= (hasPatchNews ? DAYS_NEAR : DAYS_CLOSE)) {
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
