import { Temporal } from 'temporal-polyfill'
import type { GitHub } from '../github/github.ts'
import { type Edition } from '../model/edition.ts'
import { catchUp } from '../text/plan-edition.ts'
import type { OpenEdition } from '../model/archive.ts'
import type { DependencyChange } from '../model/dependency.ts'
import type { Facts, Gathered } from '../model/facts.ts'
import { kepNumbersNamed } from '../text/kep.ts'
import type { Newsletter } from '../model/newsletter.ts'
import type { RepositoryName } from '../model/repository.ts'
import type { Window } from '../model/week.ts'
import { listEditions, readArchive, type EditionPost } from './archive/archive.ts'
import { readEdition } from './archive/earlier-edition.ts'
import { newestBefore } from './archive/weeks-around.ts'
import { readBesideTheWeek } from './beside-the-week.ts'
import { readReleaseBranchFiles } from './files/branch-files.ts'
import { gatherCommunity } from './news/community.ts'
import { gatherCycle } from './cycle/cycle.ts'
import { gatherDependencies } from './dependencies.ts'
import { gatherFeatureGates } from './gates/feature-gates.ts'
import type { ReadFeed } from '../model/web.ts'
import { gatherFeeds } from './news/feeds.ts'
import { readFileChanges, type FilesOfWeek } from './files/file-changes.ts'
import { gatherMerges, type ArrivedMerge } from './merges/merges.ts'
import { gatherNewContributors } from './merges/new-contributors.ts'
import { countWeeksBefore } from './merges/weeks-before.ts'
import { gatherMilestones } from './cycle/milestones.ts'
import { gatherNews } from './news/news.ts'
import { gatherPatches } from './cycle/patches.ts'
import { gatherProposals } from './proposals/proposals.ts'
import { gatherReleases, readReleases, type ReleaseSource } from './releases/releases.ts'

export interface GatherOptions {
  /** The moment as of which is drafted. */
  readonly asOf: Temporal.Instant
  /** How many weeks without an edition may be folded in. */
  readonly catchUpWeeks: number
  /** The files in the folder of the site's posts. */
  readonly posts: readonly { readonly name: string }[]
  /** Editions of other weeks that people work on: their weeks have one, and what they tell is told. */
  readonly openEditions: readonly OpenEdition[]
  readonly readFeed: ReadFeed
  /** Hears of each source that was read. */
  readonly progress: (step: string) => void
}

/** How many earlier editions are read: what they told is not told again, their KEPs not for half a year. */
const EDITIONS = 26

/**
 * Reads everything that an edition is made from. What does not wait for something else is asked side by side.
 *
 * @param sources GitHub for reading the sources
 * @param site GitHub for reading the site
 * @returns the facts, and the edition with the time that it covers
 * @throws AdvisedError where the merges or the earlier editions cannot be read; any other source that fails says so in
 *   its report
 */
export async function gather(
  sources: GitHub,
  site: GitHub,
  newsletter: Newsletter,
  planned: Edition,
  options: GatherOptions,
): Promise<{ readonly facts: Facts; readonly edition: Edition }> {
  const { asOf, progress } = options
  const { source, sources: places } = newsletter
  const told = async <Fact>(gathering: Promise<Gathered<Fact>>): Promise<Gathered<Fact>> => {
    const gathered = await gathering
    const { report } = gathered
    progress(`${report.source}: ${String(report.facts)}${report.state === 'complete' ? '' : ` (${report.state})`}`)
    return gathered
  }

  const posts = listEditions(options.posts, newsletter.edition.path, LAST_DAY)
  const newest = newestBefore([...posts, ...options.openEditions], planned.week.sunday)
  const edition = catchUp(planned, newest, options.catchUpWeeks, newsletter.timeZone)
  const { covers } = edition

  const cycle =
    places.releaseCycle && told(gatherCycle(sources, places.releaseCycle, planned.publication.toInstant(), asOf))
  const patches = places.patchSchedule && told(gatherPatches(sources, places.patchSchedule, asOf))
  const beside = readBesideTheWeek(sources, source, planned.week.sunday, newsletter.timeZone)
  const milestones = told(beside.then((read) => gatherMilestones(read, source)))
  const weeksBefore = told(beside.then(countWeeksBefore))
  const merges = told(gatherMerges(sources, source, covers, asOf))
  const { proposals: proposalsPlace, dependencies: dependenciesPath } = places
  // Begun only where somebody waits for it: a failure that nobody hears of would end the process without advice.
  const named = () => merges.then(({ facts }) => kepNumbersNamed(facts))
  const proposals = proposalsPlace && told(gatherProposals(sources, proposalsPlace, covers, asOf, named()))
  const paths = [...places.featureGates, ...(dependenciesPath === null ? [] : [dependenciesPath])]
  const files = readFileChanges(sources, source, paths, covers)
  const gates =
    places.featureGates.length === 0 ? null : told(files.then((week) => gatherFeatureGates(week, places.featureGates)))
  const dependencies =
    dependenciesPath === null ? null : told(dependenciesOf(sources, source, dependenciesPath, files, merges))
  const releases = readReleases(sources, [source, ...places.subprojects])
  const known = knownReleases(covers, asOf)
  const ownReleases = told(releases.then((all) => gatherReleases(all, [source], known, OWN_RELEASES)))
  const subprojectReleases =
    places.subprojects.length === 0
      ? null
      : told(releases.then((all) => gatherReleases(all, places.subprojects, covers)))
  const newContributors = !newsletter.sections.some(({ name }) => name === 'new-contributors')
    ? null
    : told(merges.then(({ facts }) => gatherNewContributors(sources, source, facts, covers)))
  const news = places.news && told(gatherNews(site, newsletter.site, places.news, covers))
  const community = places.community && told(gatherCommunity(sources, places.community, covers))
  const feeds = places.feeds.length === 0 ? null : told(gatherFeeds(options.readFeed, places.feeds, covers))
  const archive = told(readArchive(site, newsletter.site, postsToRead(posts, planned)))

  const gathered = await Promise.all([
    merges,
    archive,
    gates,
    dependencies,
    cycle,
    patches,
    milestones,
    ownReleases,
    subprojectReleases,
    proposals,
    newContributors,
    weeksBefore,
    news,
    community,
    feeds,
  ])
  const [
    mergesRead,
    archiveRead,
    gatesRead,
    dependenciesRead,
    cycleRead,
    patchesRead,
    milestonesRead,
    own,
    subprojects,
    proposalsRead,
    contributorsRead,
    weeksRead,
    newsRead,
    communityRead,
    feedsRead,
  ] = gathered
  const facts: Facts = {
    merges: mergesRead.facts,
    archive: [
      ...options.openEditions.map(({ sunday, path, text }) => readEdition(sunday, path, text)),
      ...archiveRead.facts,
    ],
    gateChanges: gatesRead?.facts.changes ?? [],
    gatesListed: gatesRead?.facts.listed ?? new Set(),
    gateStates: gatesRead?.facts.states ?? new Map(),
    dependencyChanges: dependenciesRead?.facts ?? [],
    cycle: cycleRead?.facts ?? null,
    patches: patchesRead?.facts ?? [],
    milestones: milestonesRead.facts,
    ownReleases: own.facts,
    subprojectReleases: subprojects?.facts ?? [],
    proposals: proposalsRead?.facts ?? [],
    newContributors: contributorsRead?.facts ?? [],
    weeksBefore: weeksRead.facts,
    news: newsRead?.facts ?? [],
    communityMerges: communityRead?.facts ?? [],
    feedEntries: feedsRead?.facts ?? [],
    sources: gathered.flatMap((each) => (each === null ? [] : [each.report])),
  }
  return { facts, edition }
}

/** The release branches are read as soon as it is known which of them had merges. */
async function dependenciesOf(
  github: GitHub,
  source: RepositoryName,
  path: string,
  files: Promise<FilesOfWeek>,
  merges: Promise<Gathered<readonly ArrivedMerge[]>>,
): Promise<Gathered<readonly DependencyChange[]>> {
  const others = merges.then(({ facts }) => readReleaseBranchFiles(github, source, path, facts))
  const [week, branches] = await Promise.all([files, others])
  return gatherDependencies(week, path, branches)
}

const OWN_RELEASES: ReleaseSource = { source: 'releases', key: 'source' }

/** How long before the week the source's own releases are read: what a schedule still plans may be out already. */
const DAYS_OF_RELEASES = 35

/** From some weeks before the time that the edition covers up to the moment of the draft. */
function knownReleases(covers: Window, asOf: Temporal.Instant): Window {
  const end = Temporal.Instant.compare(asOf, covers.end) > 0 ? asOf : covers.end
  return { start: covers.start.subtract({ hours: 24 * DAYS_OF_RELEASES }), end }
}

const LAST_DAY = new Temporal.PlainDate(9999, 12, 31)

/** The editions around this one: those before it, and those after it, which may have caught up with its week. */
function postsToRead(posts: readonly EditionPost[], { week, path }: Edition): readonly EditionPost[] {
  const others = posts.filter((post) => post.path !== path)
  const later = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) > 0)
  const earlier = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) <= 0)
  return [...later.slice(-EDITIONS / 2), ...earlier.slice(0, EDITIONS)]
}
