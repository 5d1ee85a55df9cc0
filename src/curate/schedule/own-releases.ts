import type { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../model/edition.ts'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Release } from '../../model/release.ts'
import type { PatchSchedule } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { pathUrl, releaseUrl } from '../../text/url.ts'
import { compareVersions, minorOf } from '../../text/version.ts'
import { within } from '../../text/week.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { plural } from '../../text/plural.ts'

/** The branch with the changelogs of the source repository. */
const BRANCH = 'master'

/** `v1.30.4`, but not `v1.31.0` or `v1.31.0-rc.0`. */
export function isPatch(release: Release): boolean {
  return !release.prerelease && /^v\d+\.\d+\.[1-9]\d*$/.test(release.tag)
}

/** The day of its publication in the time zone of the newsletter. */
export function dayOf({ publishedAt }: Release, zone: string): Temporal.PlainDate {
  return publishedAt.toZonedDateTimeISO(zone).toPlainDate()
}

/** `v1.30.4`, linked to the changelog of its minor. */
export function changelog(source: RepositoryName, tag: string): Inline {
  const minor = minorOf(tag) ?? tag
  return link(pathUrl(source, { kind: 'blob', branch: BRANCH, path: `CHANGELOG/CHANGELOG-${minor}.md` }), text(tag))
}

export function newestMinorFirst(patches: readonly PatchSchedule[]): readonly PatchSchedule[] {
  return [...patches].sort((a, b) => compareVersions(b.minor, a.minor))
}

/** One sentence with the alphas, betas and release candidates of the covered time; empty if there are none. */
export function prereleaseSentence(
  own: readonly Release[],
  source: RepositoryName,
  { covers }: Pick<Edition, 'covers'>,
): Phrase {
  const cut = own
    .filter((release) => release.prerelease && within(covers, release.publishedAt) && /^v?\d+\.\d+/.test(release.tag))
    .sort((a, b) => compareVersions(a.tag, b.tag))
  if (cut.length === 0) return []
  const links = cut.map(({ tag }): Phrase => [link(releaseUrl(source, tag), text(tag))])
  return [...joinPhrasesWithAnd(links), text(` ${plural(cut.length, 'is', 'are')} available for testing.`)]
}
