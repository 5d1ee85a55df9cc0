import { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import { type Phrase } from '../../model/phrase.ts'
import type { Deadline, ReleaseCycle } from '../../model/release-cycle.ts'
import { dayInWords } from '../../text/dates.ts'
import {
  isCallForExceptions,
  isCycleStart,
  isFreeze,
  isPrereleaseDay,
  isReleaseDay,
  isThaw,
} from '../../text/deadline-kind.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinPhrasesWithAnd, joinWithAnd } from '../../text/lists.ts'
import { link, strong, text } from '../../text/phrase.ts'
import { minorAfter } from '../../text/version.ts'
import { deadlineWords } from './deadline-words.ts'
import { dayOf } from './own-releases.ts'

/** How many days after the publication a deadline is listed. */
const DAYS_AHEAD = 14
/** The last week in which a cycle is new and all its freezes are listed. */
const WEEKS_NEW = 2

/**
 * The major deadlines of the next day that has one; empty after the last. A call for exceptions only counts if there is
 * no other deadline left.
 */
export function nextMajor(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime): readonly Deadline[] {
  const coming = cycle.deadlines.filter((deadline) => deadline.major && isAhead(deadline, publication)).sort(byDay)
  const due = coming.filter(({ name }) => !isCallForExceptions(name))
  const first = (due[0] ?? coming[0])?.day
  return (due.length > 0 ? due : coming).filter(({ day }) => first?.equals(day))
}

/** **Next Deadline: Test Freeze, July 31**: the names link to the description of their phase, if there is one. */
export function nextDeadlineLine(
  deadlines: readonly Deadline[],
  { version }: Pick<ReleaseCycle, 'version'>,
  today: Temporal.PlainDate,
): Phrase {
  const [first] = deadlines
  if (first === undefined) return []
  const names = deadlines.map((deadline): Phrase => {
    const name = text(deadlineWords(deadline, version))
    return [deadline.phase === null ? name : link(deadline.phase, name)]
  })
  return [strong(text('Next Deadline: '), ...joinPhrasesWithAnd(names), text(`, ${dayInWords(first.day, today)}`))]
}

/** What else the sentences on a cycle depend on. */
interface CycleContext extends Pick<Facts, 'milestones' | 'ownReleases'> {
  readonly edition: Pick<Edition, 'covers' | 'publication'>
  /** The deadlines of the line above. */
  readonly listed: readonly Deadline[]
}

/**
 * The week of the cycle on the day of the publication, the freezes in force, what was due before that day, the freezes
 * of a new cycle, other deadlines of the coming two weeks, and the counts of the milestone.
 */
export function stateOfCycle(cycle: ReleaseCycle, context: CycleContext): readonly Phrase[] {
  return [
    weekOrRelease(cycle, context),
    frozen(cycle, context),
    justPassed(cycle, context),
    freezesOfNewCycle(cycle, context),
    ahead(cycle, context),
    counts(cycle, context),
  ].filter((sentence) => sentence.length > 0)
}

/** The week of the cycle that the day lies in; the Monday of its first day starts week 1. Below 1 before it. */
export function weekOfCycle(cycle: ReleaseCycle, day: Temporal.PlainDate): number {
  const monday = cycle.start.subtract({ days: cycle.start.dayOfWeek - 1 })
  return Math.floor(monday.until(day, { largestUnit: 'days' }).days / 7) + 1
}

const byDay = (a: Deadline, b: Deadline): number =>
  Temporal.PlainDate.compare(a.day, b.day) || (a.name < b.name ? -1 : 1)

const isAhead = ({ over }: Deadline, publication: Temporal.ZonedDateTime): boolean =>
  Temporal.Instant.compare(over, publication.toInstant()) > 0

function weekOrRelease(cycle: ReleaseCycle, { ownReleases, edition: { publication } }: CycleContext): Phrase {
  const today = publication.toPlainDate()
  const name = link(cycle.page, text(`v${cycle.version}`))
  const { release } = cycle
  const out = ownReleases.find(({ tag }) => tag === `v${cycle.version}.0`)
  const next = ` The dates of the v${minorAfter(cycle.version)} cycle are not known yet.`
  if (out !== undefined) {
    return [name, text(` was released on ${dayInWords(dayOf(out, publication.timeZoneId), today)}.${next}`)]
  }
  const isPast = release !== null && Temporal.PlainDate.compare(release, today) < 0
  if (isPast) return [text('The '), name, text(` release was planned for ${dayInWords(release, today)}.${next}`)]
  const planned = release === null ? '.' : `; the release is planned for ${dayInWords(release, today)}.`
  const week = weekOfCycle(cycle, today)
  return week < 1
    ? [text('The '), name, text(` release cycle starts on ${dayInWords(cycle.start, today)}${planned}`)]
    : [name, text(` is in week ${String(week)} of its cycle${planned}`)]
}

/**
 * Code Freeze and Test Freeze have been in force since July 22. A freeze of code, tests or docs lasts until the thaw or
 * the release; any other only ends a phase, and is listed if it began in or after the covered week.
 */
function frozen(cycle: ReleaseCycle, { edition: { covers, publication } }: CycleContext): Phrase {
  const today = publication.toPlainDate()
  const isPast = ({ day }: Deadline): boolean => Temporal.PlainDate.compare(day, today) < 0
  if (cycle.deadlines.some((deadline) => (isThaw(deadline.name) || isReleaseDay(deadline.name)) && isPast(deadline)))
    return []
  const begun = cycle.deadlines.filter(
    (deadline) => deadline.major && isFreeze(deadline.name) && !isAhead(deadline, publication),
  )
  const lasting = begun.filter(({ name }) => /\b(?:code|tests?|docs?)\b/i.test(name))
  const ended = begun.filter(
    (deadline) => !lasting.includes(deadline) && Temporal.Instant.compare(deadline.over, covers.start) >= 0,
  )
  const since = [...groupBy(lasting, ({ day }) => dayInWords(day, today))].map(([day, all], at) => {
    const names = joinWithAnd(all.map((deadline) => deadlineWords(deadline, cycle.version)))
    const verb = all.length > 1 || names.includes(' and ') ? 'have been' : 'has been'
    return at === 0 ? `${names} ${verb} in force since ${day}` : `${names} since ${day}`
  })
  const past = ended.map((deadline) => {
    return `${deadlineWords(deadline, cycle.version)} was on ${dayInWords(deadline.day, today)}`
  })
  const sentences = [since, past].filter((each) => each.length > 0).map((each) => `${joinWithAnd(each)}.`)
  return sentences.length === 0 ? [] : [text(sentences.join(' '))]
}

/** Other deadlines of this week that are over on the day of the publication, except published pre-releases. */
function justPassed(cycle: ReleaseCycle, { ownReleases, edition: { covers, publication } }: CycleContext): Phrase {
  const published = new Set(ownReleases.map(({ tag }) => tag))
  const passed = cycle.deadlines
    .filter(({ name, major }) => (major && !isFreeze(name) && !isCycleStart(name)) || isPrereleaseDay(name))
    .filter(({ name }) => !isReleaseDay(name) && !isCallForExceptions(name))
    .filter((deadline) => !isAhead(deadline, publication))
    .filter(({ day }) => Temporal.PlainDate.compare(day, mondayAfter(covers, publication.timeZoneId)) >= 0)
    .filter((deadline) => !published.has(deadlineWords(deadline, cycle.version)))
  return passed.length === 0 ? [] : [text(`Due earlier this week: ${dated(passed, cycle, publication)}.`)]
}

const mondayAfter = (covers: Edition['covers'], zone: string): Temporal.PlainDate =>
  covers.end.toZonedDateTimeISO(zone).toPlainDate()

function freezesOfNewCycle(cycle: ReleaseCycle, { listed, edition: { publication } }: CycleContext): Phrase {
  const today = publication.toPlainDate()
  if (weekOfCycle(cycle, today) > WEEKS_NEW) return []
  const freezes = cycle.deadlines
    .filter((deadline) => deadline.major && isFreeze(deadline.name) && !listed.includes(deadline))
    .filter(({ day }) => Temporal.PlainDate.compare(day, today.add({ days: DAYS_AHEAD })) > 0)
    .sort(byDay)
  return freezes.length === 0 ? [] : [text(`Later in the cycle: ${dated(freezes, cycle, publication)}.`)]
}

function ahead(cycle: ReleaseCycle, { listed, edition: { publication } }: CycleContext): Phrase {
  const until = publication.toPlainDate().add({ days: DAYS_AHEAD })
  const coming = cycle.deadlines
    .filter((deadline) => !listed.includes(deadline) && !isReleaseDay(deadline.name))
    .filter((deadline) => deadline.major || isPrereleaseDay(deadline.name))
    .filter((deadline) => isAhead(deadline, publication) && Temporal.PlainDate.compare(deadline.day, until) <= 0)
    .sort(byDay)
  return coming.length === 0 ? [] : [text(`Also in the coming two weeks: ${dated(coming, cycle, publication)}.`)]
}

/** `Test Freeze (July 31) and v1.31.0-rc.1 (August 6)`. */
function dated(deadlines: readonly Deadline[], { version }: ReleaseCycle, publication: Temporal.ZonedDateTime): string {
  const today = publication.toPlainDate()
  return joinWithAnd(deadlines.map((each) => `${deadlineWords(each, version)} (${dayInWords(each.day, today)})`))
}

function counts(cycle: ReleaseCycle, { milestones }: CycleContext): Phrase {
  const milestone = milestones.find(({ title }) => title === `v${cycle.version}`)
  if (milestone === undefined) return []
  const { open, closed } = milestone
  return [
    text(
      `The milestone ${milestone.title} counts ${String(open)} open and ${String(closed)} closed issues and pull requests.`,
    ),
  ]
}
