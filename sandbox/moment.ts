import { Temporal } from 'temporal-polyfill'
import { Refusal } from './refusals.ts'

/**
 * Converts an ISO 8601 time to the format of the worlds, `YYYY-MM-DDTHH:MM:SSZ`, so that times compare as texts.
 * @throws Refusal UNPROCESSABLE if the text is not a time
 */
export function moment(text: string): string {
  try {
    return Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()
  } catch {
    throw new Refusal('UNPROCESSABLE', `${JSON.stringify(text)} is not a time in ISO 8601.`)
  }
}
