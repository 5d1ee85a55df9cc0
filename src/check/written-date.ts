import { Temporal } from 'temporal-polyfill'

const DATE = /^(\d{4}-\d\d-\d\d)(?:(?:[Tt]|[ \t]+)(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)[ \t]*(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * Parses the `date` of a post as Jekyll does. Without a time zone, it is in the time zone of the site.
 * @returns null if it is not a valid date and time
 */
export function readPostDate(value: string, zone: string): Temporal.Instant | null {
  const [, day, time = '00:00', offset] = DATE.exec(value.trim()) ?? []
  if (day === undefined) return null
  const local = `${day}T${time.padStart(5, '0').replace(/^(\d):/, '0$1:')}`
  try {
    const at = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    return (
      offset === undefined ? at.toZonedDateTime(zone) : Temporal.ZonedDateTime.from(zoned(local, offset))
    ).toInstant()
  } catch {
    return null
  }
}

/** `-0000` is UTC too. */
function zoned(local: string, offset: string): string {
  const numeric =
    offset === 'Z' ? '+00:00' : offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').replace('-00:00', '+00:00')
  return `${local}${numeric}[${numeric}]`
}
