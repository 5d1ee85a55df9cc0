import { Temporal } from 'temporal-polyfill'
import { Refusal } from './refusals.ts'

/**
 * A time as the worlds write it, `YYYY-MM-DDTHH:MM:SSZ`, from any form of ISO 8601 a caller may use, so that two
 * compare as texts.
 * @throws Refusal UNPROCESSABLE for a text that is no instant
 */
export function moment(text: string): string {
  try {
    return Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()
  } catch {
    throw new Refusal('UNPROCESSABLE', `${JSON.stringify(text)} is not a time in ISO 8601.`)
  }
}
