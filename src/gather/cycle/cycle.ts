import { Temporal } from 'temporal-polyfill'
import { FileAsOfDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Problem } from '../../model/problem.ts'
import type { Deadline, ReleaseCycle } from '../../model/release-cycle.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import { pathUrl } from '../../text/url.ts'
import { compareVersions } from '../../text/version.ts'
import { isCycleStart, isReleaseDay } from '../../text/deadline-kind.ts'
import { isUnanswered, readAsOf, readFiles } from '../files/folder-as-of.ts'
import { PHASES, withPhases } from './phases.ts'
import { failed, problemOf, read, unreadable } from '../source-report.ts'
import { readTimeline, type Timeline, type TimelinePage } from './timeline.ts'

const SOURCE = 'release cycle'

/** Number of newest cycles that are read: the current one, the previous one, and the next one, if its folder exists. */
const NEWEST = 3

/** The folder of the release team, in which each cycle has its own folder `release-1.31`. */
interface CyclePlace {
  readonly repository: RepositoryName
  readonly folder: string
}

export interface CycleOptions {
  readonly place: CyclePlace
  /** When the edition is planned to be published. */
  readonly at: Temporal.Instant
  /** Reads the pages as they were at this time. */
  readonly asOf: Temporal.Instant
}

/** A cycle's page, read. */
interface CyclePage {
  readonly version: string
  readonly path: string
  readonly timeline: Timeline
  /** Null if the page has no timeline yet. */
  readonly cycle: ReleaseCycle | null
}

/**
 * Returns the release cycle that is under way at `at`, otherwise the next one with a start date, otherwise the last one.
 * Makes two requests, one after the other.
 * @returns a null cycle, with the reason, if no page can be read. Rows without a readable day make the source partial.
 */
export async function gatherCycle(github: GitHub, options: CycleOptions): Promise<Gathered<ReleaseCycle | null>> {
  try {
    return await readCycle(github, options)
  } catch (error) {
    return failed(SOURCE, null, problemOf(error))
  }
}

async function readCycle(github: GitHub, { place, at, asOf }: CycleOptions): Promise<Gathered<ReleaseCycle | null>> {
  const { repository, folder } = place
  const answer = await github.ask(FileAsOfDocument, { ...repository, path: folder, asOf: asOf.toString() })
  const listing = readAsOf(answer.result)
  if (listing === null && isUnanswered(answer)) {
    return failed(SOURCE, null, unreadable(repository, answer.errors, 'sources.release-cycle'))
  }
  const entries = listing?.object?.__typename === 'Tree' ? (listing.object.entries ?? []) : []
  const versions = newestVersions(entries.filter(({ type }) => type === 'tree').map(({ name }) => name))
  if (listing === null || versions.length === 0) return failed(SOURCE, null, noCycles(place))
  const paths = versions.map((version) => `${folder}/release-${version}/README.md`)
  const phasesPath = `${folder}/${PHASES}`
  const texts = await readFiles(github, { repository, commit: listing.commit, paths: [...paths, phasesPath] })
  const near = asOf.toZonedDateTimeISO('UTC').toPlainDate()
  const pages: CyclePage[] = []
  for (const [index, version] of versions.entries()) {
    const [path, text] = [paths[index], texts[index]]
    if (path === undefined || text == null) continue
    const page = readPage(text, { version, page: { repository, branch: listing.branch, path }, near })
    pages.push(page)
    // The newest cycle under way is used, so older pages need not be read.
    if (page.cycle !== null && isUnderWay(page.cycle, at)) break
  }
  const cycles = pages.map(({ cycle }) => cycle).filter((cycle) => cycle !== null)
  const chosen = cycleAt(cycles, at)
  if (chosen === null) return failed(SOURCE, null, ...versions.map((version) => noTimeline(place, version)))
  const page = pages.find(({ cycle }) => cycle === chosen)
  const next = versions.slice(0, versions.indexOf(chosen.version)).at(-1)
  const missing = next !== undefined && isOver(chosen, at) ? [noTimeline(place, next)] : []
  const problems = [...(page?.timeline.unread ?? []), ...missing]
  const phases = { repository, branch: listing.branch, path: phasesPath }
  const cycle = { ...chosen, deadlines: withPhases(chosen.deadlines, texts.at(-1) ?? null, phases) }
  return read(SOURCE, cycle, { count: cycle.deadlines.length, problems, hints: page?.timeline.doubtful ?? [] })
}

/**
 * Chooses the cycle for an edition: the newest that is under way, otherwise the next to begin, otherwise the newest.
 * @param cycles in any order
 */
function cycleAt(cycles: readonly ReleaseCycle[], at: Temporal.Instant): ReleaseCycle | null {
  const byVersion = [...cycles].sort((a, b) => compareVersions(b.version, a.version))
  const underWay = byVersion.find((cycle) => isUnderWay(cycle, at))
  const next = byVersion.filter((cycle) => isBefore(at, startOf(cycle))).at(-1)
  return underWay ?? next ?? byVersion[0] ?? null
}

function readPage(
  text: string,
  { version, page, near }: { readonly version: string; readonly page: TimelinePage; readonly near: Temporal.PlainDate },
): CyclePage {
  const timeline = readTimeline(text, page, near)
  const { deadlines } = timeline
  const first = deadlines.find(({ name }) => isCycleStart(name)) ?? deadlines[0]
  if (first === undefined) return { version, path: page.path, timeline, cycle: null }
  const cycle: ReleaseCycle = {
    version,
    page: pathUrl(page.repository, { kind: 'tree', branch: page.branch, path: page.path.replace(/\/README\.md$/, '') }),
    start: first.day,
    release: releaseOf(deadlines)?.day ?? null,
    deadlines,
  }
  return { version, path: page.path, timeline, cycle }
}

const releaseOf = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.find(({ name }) => isReleaseDay(name))

const startOf = (cycle: ReleaseCycle): Temporal.Instant => cycle.start.toZonedDateTime('UTC').toInstant()

const isUnderWay = (cycle: ReleaseCycle, at: Temporal.Instant): boolean =>
  !isBefore(at, startOf(cycle)) && !isOver(cycle, at)

/** Whether the release is past, or the last row if the page has no release. */
function isOver(cycle: ReleaseCycle, at: Temporal.Instant): boolean {
  const end = releaseOf(cycle.deadlines) ?? cycle.deadlines.at(-1)
  return end === undefined || isBefore(end.over, at)
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0

/** The versions in the names of folders, newest first. */
function newestVersions(folders: readonly string[]): readonly string[] {
  const versions = folders.flatMap((name) => /^release-(\d+\.\d+)$/.exec(name)?.[1] ?? [])
  return versions.sort((a, b) => compareVersions(b, a)).slice(0, NEWEST)
}

function noCycles({ repository, folder }: CyclePlace): Problem {
  return {
    message: `${fullName(repository)} has no folders such as ${folder}/release-1.31.`,
    advice: 'Correct the folder under sources.release-cycle in the configuration.',
  }
}

function noTimeline({ repository, folder }: CyclePlace, version: string): Problem {
  return {
    message: `The page of the ${version} release cycle in ${fullName(repository)} has no timeline that can be read.`,
    advice: 'If the dates of the cycle are known, add them by hand.',
    place: `${folder}/release-${version}/README.md`,
  }
}
