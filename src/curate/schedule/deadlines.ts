import { Temporal } from 'temporal-polyfill'
import { link, strong, text, type Inline, type Phrase } from '../../model/phrase.ts'
import type { Deadline, Milestone, ReleaseCycle } from '../../model/release-cycle.ts'
import { dayInWords } from '../words/dates.ts'
import { inARow, wordsInARow } from '../words/listing.ts'

/** How far ahead the schedule tells of what falls due. */
const DAYS_AHEAD = 14
/** Of these at most so many: a timeline near its end has a row for every meeting. */
const MOST_AHEAD = 6

/** The major deadlines that are not over at that moment and fall on the first such day; empty after the last. */
export function nextMajor(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime): readonly Deadline[] {
  const coming = cycle.deadlines
    .filter(({ major, over }) => major && Temporal.Instant.compare(over, publication.toInstant()) > 0)
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  return coming.filter(({ day }) => coming[0]?.day.equals(day))
}

/** **Next Deadline: Test Freeze, July 31**, on one line, the name linked to the page of its phase where there is one. */
export function nextDeadlineLine(deadlines: readonly Deadline[], today: Temporal.PlainDate): Phrase {
  const [first] = deadlines
  if (first === undefined) return []
  const names = deadlines.map((deadline): Phrase => {
    const name = text(nameOf(deadline))
    return [deadline.phase === null ? name : link(deadline.phase, name)]
  })
  return [strong(text('Next Deadline: '), ...inARow(names), text(`, ${dayInWords(first.day, today)}`))]
}

/** The name without what the timeline explains behind a dash or in parentheses. */
function nameOf({ name }: Deadline): string {
  return name.replace(/\s+(?:[–—-]\s|\().*$/u, '').trim() || name
}

/** Where the cycle stands at publication, what else falls due in two weeks, and what its milestone counts. */
export function stateOfCycle(
  cycle: ReleaseCycle,
  milestones: readonly Milestone[],
  publication: Temporal.ZonedDateTime,
  told: readonly Deadline[],
): Phrase {
  const today = publication.toPlainDate()
  const sentences = [standing(cycle, today), ahead(cycle, publication, told), counts(cycle, milestones)]
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at): Inline[] => (at === 0 ? [...sentence] : [text(' '), ...sentence]))
}

/** The week of the cycle that the day lies in; the Monday of its first day starts week 1. Below 1 before it. */
export function weekOfCycle(cycle: ReleaseCycle, day: Temporal.PlainDate): number {
  const monday = cycle.start.subtract({ days: cycle.start.dayOfWeek - 1 })
  return Math.floor(monday.until(day, { largestUnit: 'days' }).days / 7) + 1
}

function standing(cycle: ReleaseCycle, today: Temporal.PlainDate): Phrase {
  const name = link(cycle.page, text(`v${cycle.version}`))
  const release = cycle.release
  const isOut = release !== null && Temporal.PlainDate.compare(release, today) < 0
  if (isOut) return [text('The '), name, text(` release was planned for ${dayInWords(release, today)}.`)]
  const planned = release === null ? '.' : `; the release is planned for ${dayInWords(release, today)}.`
  const week = weekOfCycle(cycle, today)
  return week < 1
    ? [text('The '), name, text(` release cycle starts on ${dayInWords(cycle.start, today)}${planned}`)]
    : [name, text(` is in week ${String(week)} of its cycle${planned}`)]
}

function ahead(cycle: ReleaseCycle, publication: Temporal.ZonedDateTime, told: readonly Deadline[]): Phrase {
  const today = publication.toPlainDate()
  const until = today.add({ days: DAYS_AHEAD })
  const coming = cycle.deadlines
    .filter((deadline) => !told.includes(deadline) && (deadline.major || /\breleased$/i.test(deadline.name)))
    .filter(
      ({ over, day }) =>
        Temporal.Instant.compare(over, publication.toInstant()) > 0 && Temporal.PlainDate.compare(day, until) <= 0,
    )
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_AHEAD)
  if (coming.length === 0) return []
  const days = coming.map((deadline) => `${nameOf(deadline)} (${dayInWords(deadline.day, today)})`)
  return [text(`Also in the coming two weeks: ${wordsInARow(days)}.`)]
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
