import { Temporal } from 'temporal-polyfill'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Problem } from '../../model/problem.ts'
import type { PatchRelease, PatchSchedule } from '../../model/release-cycle.ts'

/**
 * Reads `schedules: [{release, next, previousPatches, maintenanceModeStartDate, endOfLifeDate}]`. Every value is taken
 * as a string, because YAML reads 1.30 without quotes as the number 1.3. A day that is missing or `N/A` is null.
 * @param path the file's path, for the problems
 */
export function readSchedule(
  text: string,
  path: string,
): { readonly schedules: readonly PatchSchedule[]; readonly problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: false })
  const problems: Problem[] = []
  const note = (message: string, offset: number | undefined): void => {
    const place = offset === undefined ? path : `${path}:${String(lines.linePos(offset).line)}`
    problems.push({ message, advice: 'Fix the file, or look up the dates by hand.', place })
  }
  for (const error of document.errors)
    note(`The file is not valid YAML: ${error.message.split('\n')[0] ?? ''}`, error.pos[0])
  const list = document.get('schedules')
  if (!isSeq(list)) {
    if (problems.length === 0) note('The file has no list named `schedules`.', undefined)
    return { schedules: [], problems }
  }

  const word = (entry: YAMLMap, key: string): string | null => {
    const value = entry.get(key, true)
    const written = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : ''
    return written === '' || NOTHING.test(written) ? null : written
  }
  const day = (entry: YAMLMap, key: string): Temporal.PlainDate | null => {
    const written = word(entry, key)
    const read = written === null ? null : plainDate(written)
    if (written !== null && read === null) note(`\`${key}: ${written}\` is not a valid date.`, entry.range?.[0])
    return read
  }
  const patch = (entry: unknown, of: string): PatchRelease | null => {
    if (!isMap(entry)) return null
    const version = word(entry, 'release')
    if (version !== null && /^v?\d+\.\d+\.\d+$/.test(version)) {
      const target = day(entry, 'targetDate')
      return { version: bare(version), cherryPickDeadline: day(entry, 'cherryPickDeadline'), target }
    }
    if (entry.items.length > 0) note(`A patch release of ${of} has no version such as 1.30.4.`, entry.range?.[0])
    return null
  }

  const schedules = list.items.flatMap((entry) => {
    const release = isMap(entry) ? word(entry, 'release') : null
    if (!isMap(entry) || release === null || !/^v?\d+\.\d+$/.test(release)) {
      note('An entry has no `release` such as 1.30.', isMap(entry) || isScalar(entry) ? entry.range?.[0] : undefined)
      return []
    }
    const minor = bare(release)
    const previous = entry.get('previousPatches')
    const schedule: PatchSchedule = {
      minor,
      next: patch(entry.get('next'), minor),
      previous: isSeq(previous) ? previous.items.map((each) => patch(each, minor)).filter((each) => each !== null) : [],
      maintenance: day(entry, 'maintenanceModeStartDate'),
      endOfLife: day(entry, 'endOfLifeDate'),
    }
    return [schedule]
  })
  return { schedules, problems }
}

const NOTHING = /^(?:n\/?a|tb[acd]|none|null|~|-|\?)$/i

const bare = (version: string): string => version.replace(/^v/, '')

function plainDate(written: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(written)
  } catch {
    return null
  }
}
