import { Temporal } from 'temporal-polyfill'
import type { Facts } from '../../model/facts.ts'
import { link, text, type Phrase } from '../../model/phrase.ts'
import type { Release } from '../../model/release.ts'
import type { PatchSchedule } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { pathUrl } from '../../model/url.ts'
import { dayInWords } from '../words/dates.ts'
import { inARow, wordsInARow } from '../words/listing.ts'

/** The branch that holds the changelogs of the source repository. */
const BRANCH = 'master'
/** A minor within so many days of its end of life is told to be near it; one within the last ones to be over. */
const DAYS_NEAR_THE_END = 60
const DAYS_AFTER_THE_END = 14

/** Something of the patch releases that falls due: their cherry-pick deadline or the day they are planned for. */
export interface PatchDeadline {
  readonly name: string
  readonly day: Temporal.PlainDate
}

/** The next thing due of the patch releases on or after the day; null where none is known. */
export function nextPatchDeadline(patches: readonly PatchSchedule[], today: Temporal.PlainDate): PatchDeadline | null {
  const due = new Map<string, { name: string; day: Temporal.PlainDate; versions: string[] }>()
  for (const { next } of newestMinorFirst(patches)) {
    if (next === null) continue
    for (const [day, name] of [
      [next.cherryPickDeadline, 'Cherry-picks for'],
      [next.target, 'Patch releases'],
    ] as const) {
      if (day === null || Temporal.PlainDate.compare(day, today) < 0) continue
      const key = `${day.toString()} ${name}`
      const known = due.get(key) ?? { name, day, versions: [] }
      due.set(key, { ...known, versions: [...known.versions, `v${next.version}`] })
    }
  }
  const [first] = [...due.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, deadline]) => deadline)
  return first === undefined ? null : { name: `${first.name} ${wordsInARow(first.versions)}`, day: first.day }
}

/** What an editor says of patch releases this week, a sentence each; empty where nothing is due and nothing new. */
export function patchSentences(
  facts: Pick<Facts, 'patches' | 'ownReleases'>,
  source: RepositoryName,
  today: Temporal.PlainDate,
): readonly Phrase[] {
  const patches = newestMinorFirst(facts.patches)
  const released = facts.ownReleases.filter(isPatch).sort((a, b) => b.tag.localeCompare(a.tag, 'en', { numeric: true }))
  const out = new Set(released.map(({ tag }) => tag.replace(/^v/, '')))
  return [
    ...(released.length > 0 ? [available(released, source)] : []),
    ...dueSentences(patches, out, today),
    ...patches.flatMap((patch) => endOfLife(patch, today)),
  ]
}

export function isPatch(release: Release): boolean {
  return !release.prerelease && /^v\d+\.\d+\.[1-9]\d*$/.test(release.tag)
}

function newestMinorFirst(patches: readonly PatchSchedule[]): readonly PatchSchedule[] {
  return [...patches].sort((a, b) => b.minor.localeCompare(a.minor, 'en', { numeric: true }))
}

function available(released: readonly Release[], source: RepositoryName): Phrase {
  const links = released.map(({ tag }): Phrase => {
    const minor = tag.replace(/^v/, '').replace(/\.\d+$/, '')
    return [link(pathUrl(source, 'blob', BRANCH, `CHANGELOG/CHANGELOG-${minor}.md`), text(tag))]
  })
  const one = released.length === 1
  return [text(`Patch release${one ? '' : 's'} `), ...inARow(links), text(` ${one ? 'is' : 'are'} available.`)]
}

function dueSentences(
  patches: readonly PatchSchedule[],
  out: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Phrase[] {
  const soon = today.add({ days: 7 })
  const isSoon = (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(day, today) >= 0 && Temporal.PlainDate.compare(day, soon) <= 0
  const grouped = (pick: (patch: PatchSchedule) => Temporal.PlainDate | null | undefined): Map<string, string[]> => {
    const groups = new Map<string, string[]>()
    for (const patch of patches) {
      const day = pick(patch)
      if (patch.next === null || day === null || day === undefined || !isSoon(day) || out.has(patch.next.version))
        continue
      groups.set(day.toString(), [...(groups.get(day.toString()) ?? []), `v${patch.next.version}`])
    }
    return groups
  }
  const say = (
    groups: Map<string, string[]>,
    before: (one: boolean) => string,
    between: (one: boolean) => string,
  ): Phrase[] =>
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, versions]) => {
        const one = versions.length === 1
        return [
          text(
            `${before(one)} ${wordsInARow(versions)} ${between(one)} ${dayInWords(Temporal.PlainDate.from(day), today)}.`,
          ),
        ]
      })
  return [
    ...say(
      grouped(({ next }) => next?.cherryPickDeadline),
      () => 'Cherry-picks for',
      () => 'are due by',
    ),
    ...say(
      grouped(({ next }) => next?.target),
      (one) => `Patch release${one ? '' : 's'}`,
      (one) => `${one ? 'is' : 'are'} planned for`,
    ),
  ]
}

function endOfLife({ minor, endOfLife: day }: PatchSchedule, today: Temporal.PlainDate): Phrase[] {
  if (day === null) return []
  const days = today.until(day, { largestUnit: 'days' }).days
  if (days >= 0 && days <= DAYS_NEAR_THE_END)
    return [[text(`v${minor} reaches its end of life on ${dayInWords(day, today)}.`)]]
  if (days < 0 && -days <= DAYS_AFTER_THE_END)
    return [[text(`v${minor} reached its end of life on ${dayInWords(day, today)}.`)]]
  return []
}
