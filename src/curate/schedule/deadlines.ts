import { Temporal } from 'temporal-polyfill'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, strong, text } from '../../text/phrase.ts'
import type { Deadline, Milestone, ReleaseCycle } from '../../model/release-cycle.ts'
import type { Release } from '../../model/release.ts'
import { dayInWords } from '../../text/dates.ts'
import { joinPhrasesWithAnd, joinWithAnd } from '../../text/lists.ts'
import { isFreeze, isPrereleaseDay, isReleaseDay } from '../../text/deadline-kind.ts'
import { deadlineWords } from './deadline-words.ts'
import { dayOf } from './own-releases.ts'

/** How many days after the publication a deadline is listed. */
const DAYS_AHEAD = 14
/** Maximum number of such deadlines: a timeline near its end has a row for every meeting. */
const MOST_AHEAD = 6
/** A freeze is listed if it began at most this many days before the publication. */
const DAYS_BACK = 7

/** The major deadlines of the first day on which one is not over yet; empty after the last. */
export function nextMajor(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime): readonly Deadline[] {
  const coming = cycle.deadlines
    .filter((deadline) => deadline.major && isAhead(deadline, publication))
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  return coming.filter(({ day }) => coming[0]?.day.equals(day))
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

/**
 * The week of the cycle on the day of the publication, the freezes of the days before, other deadlines of the coming two
 * weeks, and the counts of the milestone.
 * @param listed the deadlines of the line above
 */
export function stateOfCycle(
  cycle: ReleaseCycle,
  { milestones, ownReleases }: { readonly milestones: readonly Milestone[]; readonly ownReleases: readonly Release[] },
  publication: Temporal.ZonedDateTime,
  listed: readonly Deadline[],
): Phrase {
  const sentences = [
    standing(cycle, publication, ownReleases),
    frozen(cycle, publication),
    ahead(cycle, publication, listed),
    counts(cycle, milestones),
  ]
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at): Inline[] => (at === 0 ? [...sentence] : [text(' '), ...sentence]))
}

/** The week of the cycle that the day lies in; the Monday of its first day starts week 1. Below 1 before it. */
export function weekOfCycle(cycle: ReleaseCycle, day: Temporal.PlainDate): number {
  const monday = cycle.start.subtract({ days: cycle.start.dayOfWeek - 1 })
  return Math.floor(monday.until(day, { largestUnit: 'days' }).days / 7) + 1
}

const isAhead = ({ over }: Deadline, publication: Temporal.ZonedDateTime): boolean =>
  Temporal.Instant.compare(over, publication.toInstant()) > 0

function standing(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime, own: readonly Release[]): Phrase {
  const today = publication.toPlainDate()
  const name = link(cycle.page, text(`v${cycle.version}`))
  const { release } = cycle
  const out = own.find(({ tag }) => tag === `v${cycle.version}.0`)
  if (out !== undefined) {
    return [name, text(` was released on ${dayInWords(dayOf(out, publication.timeZoneId), today)}.`)]
  }
  const isPast = release !== null && Temporal.PlainDate.compare(release, today) < 0
  if (isPast) return [text('The '), name, text(` release was planned for ${dayInWords(release, today)}.`)]
  const planned = release === null ? '.' : `; the release is planned for ${dayInWords(release, today)}.`
  const week = weekOfCycle(cycle, today)
  return week < 1
    ? [text('The '), name, text(` release cycle starts on ${dayInWords(cycle.start, today)}${planned}`)]
    : [name, text(` is in week ${String(week)} of its cycle${planned}`)]
}

/** Code Freeze and Test Freeze began on July 22. */
function frozen(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime): Phrase {
  const today = publication.toPlainDate()
  const since = publication.subtract({ days: DAYS_BACK }).toInstant()
  const begun = cycle.deadlines.filter(
    (deadline) =>
      deadline.major &&
      isFreeze(deadline.name) &&
      !isAhead(deadline, publication) &&
      Temporal.Instant.compare(deadline.over, since) > 0,
  )
  if (begun.length === 0) return []
  const days = begun.map((deadline) => {
    return `${deadlineWords(deadline, cycle.version)} began on ${dayInWords(deadline.day, today)}`
  })
  return [text(`${joinWithAnd(days)}.`)]
}

function ahead(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime, listed: readonly Deadline[]): Phrase {
  const today = publication.toPlainDate()
  const until = today.add({ days: DAYS_AHEAD })
  const coming = cycle.deadlines
    .filter((deadline) => !listed.includes(deadline) && !isReleaseDay(deadline.name))
    .filter((deadline) => deadline.major || isPrereleaseDay(deadline.name))
    .filter((deadline) => isAhead(deadline, publication) && Temporal.PlainDate.compare(deadline.day, until) <= 0)
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_AHEAD)
  if (coming.length === 0) return []
  const days = coming.map(
    (deadline) => `${deadlineWords(deadline, cycle.version)} (${dayInWords(deadline.day, today)})`,
  )
  return [text(`Also in the coming two weeks: ${joinWithAnd(days)}.`)]
}

function counts(cycle: ReleaseCycle, milestones: readonly Milestone[]): Phrase {
  const milestone = milestones.find(({ title }) => title === `v${cycle.version}`)
  if (milestone === undefined) return []
  const { open, closed } = milestone
  return [
    text(
      `The milestone ${milestone.title} counts ${String(open)} open and ${String(closed)} closed issues and pull requests.`,
    ),
  ]
}
