import { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import { type Phrase } from '../../model/phrase.ts'
import { text } from '../../text/phrase.ts'
import type { Release } from '../../model/release.ts'
import type { PatchRelease, PatchSchedule } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { dayInWords } from '../../text/dates.ts'
import { joinPhrasesWithAnd, joinWithAnd } from '../../text/lists.ts'
import { within } from '../../text/week.ts'
import { compareVersions } from '../../text/version.ts'
import { endOfLifeSentences } from './end-of-life.ts'
import { changelog, dayOf, isPatch, newestMinorFirst } from './own-releases.ts'
import { plural } from '../../text/plural.ts'

/** How many days after the publication a deadline is listed. */
const DAYS_AHEAD = 7
/** A planned release counts as late until this many days before the week of the publication. */
const DAYS_LATE = 30

/** The cherry-pick deadline of patch releases, or the day they are planned for. */
export interface PatchDeadline {
  readonly name: string
  readonly day: Temporal.PlainDate
}

/** The next deadline of the patch releases on or after the day; null if none is known. */
export function nextPatchDeadline(patches: readonly PatchSchedule[], today: Temporal.PlainDate): PatchDeadline | null {
  const next = newestMinorFirst(patches).flatMap((patch) => (patch.next === null ? [] : [patch.next]))
  const ahead = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) >= 0
  const [picks] = byDay(next, ({ cherryPickDeadline }) => cherryPickDeadline, ahead)
  const [release] = byDay(next, ({ target }) => target, ahead)
  const named = (due: Due | undefined, name: string): PatchDeadline[] =>
    due === undefined ? [] : [{ name: `${name} ${joinWithAnd(due.patches.map(tagOf))}`, day: due.day }]
  const [first] = [...named(picks, 'Cherry-picks for'), ...named(release, 'Patch releases')].sort((a, b) =>
    Temporal.PlainDate.compare(a.day, b.day),
  )
  return first ?? null
}

/**
 * One sentence for each news of patch releases: available, later than planned, still missing, due, and minors at the
 * end of their life. Published releases decide what is available; the schedule says only what is planned.
 * @returns empty if nothing is due or new
 */
export function patchSentences(
  facts: Pick<Facts, 'patches' | 'ownReleases'>,
  edition: Pick<Edition, 'covers' | 'publication'>,
  { source, hasNews }: { readonly source: RepositoryName; readonly hasNews: boolean },
): readonly Phrase[] {
  const today = edition.publication.toPlainDate()
  const monday = edition.covers.end.toZonedDateTimeISO(edition.publication.timeZoneId).toPlainDate()
  const schedules = newestMinorFirst(facts.patches)
  const planned = schedules.flatMap(({ next, previous }) => (next === null ? previous : [next, ...previous]))
  const out = new Set(facts.ownReleases.map(({ tag }) => tag))
  const released = facts.ownReleases
    .filter((release) => isPatch(release) && Temporal.Instant.compare(release.publishedAt, edition.covers.start) >= 0)
    .sort((a, b) => compareVersions(b.tag, a.tag))
  const missing = planned.filter((patch) => !out.has(tagOf(patch)))
  const soon = between(monday, today.add({ days: DAYS_AHEAD }))
  // If no release could be read, none can be called late.
  const next = out.size === 0 ? [] : schedules.flatMap((patch) => (patch.next === null ? [] : [patch.next]))
  const news = [
    ...available(
      released.filter(({ publishedAt }) => !hasNews || !within(edition.covers, publishedAt)),
      source,
    ),
    ...slipped(released, planned, edition.publication),
    ...late(
      byDay(
        next.filter((patch) => !out.has(tagOf(patch))),
        ({ target }) => target,
        between(monday.subtract({ days: DAYS_LATE }), monday.subtract({ days: 1 })),
      ),
      today,
    ),
    ...dueSentences(
      byDay(missing, ({ target }) => target, soon),
      source,
      today,
    ),
    ...cherryPicks(
      byDay(missing, ({ cherryPickDeadline }) => cherryPickDeadline, soon),
      today,
    ),
  ]
  return [...news, ...endOfLifeSentences(schedules, { today, hasPatchNews: news.length + released.length > 0 })]
}

/** Patch releases with the same day. */
interface Due {
  readonly day: Temporal.PlainDate
  readonly patches: readonly PatchRelease[]
}

const tagOf = ({ version }: PatchRelease): string => `v${version}`

const between =
  (first: Temporal.PlainDate, last: Temporal.PlainDate) =>
  (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0

/** Groups the releases by the day that `dayOfPatch` returns, if `isIncluded` accepts it; the earliest day first. */
function byDay(
  patches: readonly PatchRelease[],
  dayOfPatch: (patch: PatchRelease) => Temporal.PlainDate | null,
  isIncluded: (day: Temporal.PlainDate) => boolean,
): readonly Due[] {
  const days = new Map<string, { day: Temporal.PlainDate; patches: PatchRelease[] }>()
  for (const patch of patches) {
    const day = dayOfPatch(patch)
    if (day === null || !isIncluded(day)) continue
    const known = days.get(day.toString()) ?? { day, patches: [] }
    known.patches.push(patch)
    days.set(day.toString(), known)
  }
  return [...days.values()].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
}

function available(released: readonly Release[], source: RepositoryName): Phrase[] {
  if (released.length === 0) return []
  const one = released.length === 1
  const links = released.map(({ tag }): Phrase => [changelog(source, tag)])
  return [
    [text(`Patch release${one ? '' : 's'} `), ...joinPhrasesWithAnd(links), text(` ${one ? 'is' : 'are'} available.`)],
  ]
}

/** Releases that were published after their planned day. */
function slipped(
  released: readonly Release[],
  planned: readonly PatchRelease[],
  publication: Temporal.ZonedDateTime,
): Phrase[] {
  const today = publication.toPlainDate()
  const targets = new Map(planned.map((patch) => [tagOf(patch), patch.target]))
  const groups = new Map<string, string[]>()
  for (const release of released) {
    const target = targets.get(release.tag)
    const day = dayOf(release, publication.timeZoneId)
    if (target == null || Temporal.PlainDate.compare(day, target) <= 0) continue
    const slip = `planned for ${dayInWords(target, today)} and came out on ${dayInWords(day, today)}.`
    groups.set(slip, [...(groups.get(slip) ?? []), release.tag])
  }
  return [...groups].map(([slip, tags]) => [text(`${joinWithAnd(tags)} ${wasOrWere(tags)} ${slip}`)])
}

/** Releases that were planned for a day before this week and are not published. */
function late(dues: readonly Due[], today: Temporal.PlainDate): Phrase[] {
  return dues.map(({ day, patches }) => {
    const tags = patches.map(tagOf)
    const stillNot = `${plural(tags.length, 'has', 'have')} not been released yet`
    return [text(`${joinWithAnd(tags)} ${wasOrWere(tags)} planned for ${dayInWords(day, today)} and ${stillNot}.`)]
  })
}

const wasOrWere = (tags: readonly string[]): string => plural(tags.length, 'was', 'were')

/** One sentence each for what was due this week, what is still due this week, and each later day. */
function dueSentences(dues: readonly Due[], source: RepositoryName, today: Temporal.PlainDate): Phrase[] {
  const sunday = today.add({ days: 7 - today.dayOfWeek })
  const links = ({ patches }: Due): Phrase =>
    joinPhrasesWithAnd(patches.map((patch) => [changelog(source, tagOf(patch))]))
  const isNow = ({ day }: Due): boolean => Temporal.PlainDate.compare(day, sunday) <= 0
  const isPast = ({ day }: Due): boolean => Temporal.PlainDate.compare(day, today) < 0
  const onDays = (some: readonly Due[], verb = ''): Phrase =>
    some.flatMap((due, at): Phrase => {
      const on = `${at === 0 ? verb : ''} on ${dayInWords(due.day, today)}`
      return [...(at === 0 ? [] : [text(', ')]), ...links(due), text(on)]
    })
  const past = dues.filter(isPast)
  const now = dues.filter((due) => isNow(due) && !isPast(due))
  const one = past[0]?.patches.length === 1
  const pastSentence: Phrase = [
    text(`Patch release${one ? '' : 's'} `),
    ...onDays(past, one ? ' was due' : ' were due'),
    text('.'),
  ]
  const later = dues
    .filter((due) => !isNow(due))
    .map((due): Phrase => {
      const one = due.patches.length === 1
      return [
        text(`Patch release${one ? '' : 's'} `),
        ...links(due),
        text(` ${one ? 'is' : 'are'} planned for ${dayInWords(due.day, today)}.`),
      ]
    })
  return [
    ...(past.length === 0 ? [] : [pastSentence]),
    ...(now.length === 0 ? [] : [[text('Patch releases due this week: '), ...onDays(now), text('.')]]),
    ...later,
  ]
}

function cherryPicks(dues: readonly Due[], today: Temporal.PlainDate): Phrase[] {
  return dues.map(({ day, patches }) => {
    const verb = Temporal.PlainDate.compare(day, today) < 0 ? 'were' : 'are'
    return [text(`Cherry-picks for ${joinWithAnd(patches.map(tagOf))} ${verb} due by ${dayInWords(day, today)}.`)]
  })
}
