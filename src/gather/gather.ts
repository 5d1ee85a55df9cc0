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
import { allOf } from './all-of.ts'
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

/** The two places that facts are read from; each may have a token of its own. */
export interface GatherClients {
  readonly sources: GitHub
  readonly site: GitHub
}

export interface GatherOptions {
  /** The edition to draft. */
  readonly planned: Edition
  /** The facts are those that were known at this time. */
  readonly asOf: Temporal.Instant
  /** Maximum number of weeks without an edition that this edition covers too. */
  readonly catchUpWeeks: number
  /** The files in the site's folder of posts. */
  readonly posts: readonly { readonly name: string }[]
  /** Editions of other weeks with an open pull request. What they list is not listed again. */
  readonly openEditions: readonly OpenEdition[]
  readonly readFeed: ReadFeed
  /** Called after each source, with a line for the log. */
  readonly progress: (step: string) => void
}

/** Maximum number of earlier editions that are read. What they list is not listed again; KEPs not for half a year. */
const EDITIONS = 26

/**
 * Reads all facts for an edition. Requests that do not depend on each other are made at the same time.
 *
 * @returns the facts, and the edition with the weeks that it covers
 * @throws AdvisedError if the merges or the earlier editions cannot be read. Any other source reports its failure in
 *   `facts.sources`.
 */
export async function gather(
  { sources, site }: GatherClients,
  newsletter: Newsletter,
  options: GatherOptions,
): Promise<{ readonly facts: Facts; readonly edition: Edition }> {
  const { asOf, planned, progress } = options
  const { source, sources: places } = newsletter
  const reported = async <Fact>(gathering: Promise<Gathered<Fact>>): Promise<Gathered<Fact>> => {
    const gathered = await gathering
    const { report } = gathered
    progress(`${report.source}: ${String(report.facts)}${report.state === 'complete' ? '' : ` (${report.state})`}`)
    return gathered
  }

  const posts = listEditions(options.posts, newsletter.edition.path, LAST_DAY)
  const newest = newestBefore([...posts, ...options.openEditions], planned.week.sunday)
  const edition = catchUp(planned, { newest, atMost: options.catchUpWeeks, timeZone: newsletter.timeZone })
  const { covers } = edition

  const merges = reported(gatherMerges(sources, { source, covers, asOf }))
  const beside = readBesideTheWeek(sources, { source, sunday: planned.week.sunday, timeZone: newsletter.timeZone })
  const { proposals: proposalsPlace, dependencies: dependenciesPath } = places
  // Called only if proposals are read: a rejected promise that nobody awaits would end the process.
  const named = () => merges.then(({ facts }) => kepNumbersNamed(facts))
  const paths = [...places.featureGates, ...(dependenciesPath === null ? [] : [dependenciesPath])]
  const files = readFileChanges(sources, { source, paths, week: covers })
  const releases = readReleases(sources, [source, ...places.subprojects])
  const listsNewContributors = newsletter.sections.some(({ name }) => name === 'new-contributors')

  const read = await allOf({
    merges,
    archive: reported(readArchive(site, newsletter.site, postsToRead(posts, planned))),
    gates:
      places.featureGates.length === 0
        ? null
        : reported(files.then((week) => gatherFeatureGates(week, places.featureGates))),
    dependencies:
      dependenciesPath === null
        ? null
        : reported(dependenciesOf(sources, { source, path: dependenciesPath, files, merges })),
    cycle:
      places.releaseCycle &&
      reported(gatherCycle(sources, { place: places.releaseCycle, at: planned.publication.toInstant(), asOf })),
    patches: places.patchSchedule && reported(gatherPatches(sources, places.patchSchedule, asOf)),
    milestones: reported(beside.then((answer) => gatherMilestones(answer, source))),
    ownReleases: reported(
      releases.then((all) =>
        gatherReleases(all, { repositories: [source], covers: knownReleases(covers, asOf), from: OWN_RELEASES }),
      ),
    ),
    subprojectReleases:
      places.subprojects.length === 0
        ? null
        : reported(releases.then((all) => gatherReleases(all, { repositories: places.subprojects, covers }))),
    proposals:
      proposalsPlace && reported(gatherProposals(sources, { place: proposalsPlace, covers, asOf, named: named() })),
    newContributors: listsNewContributors
      ? reported(merges.then(({ facts }) => gatherNewContributors(sources, { source, merges: facts, covers })))
      : null,
    weeksBefore: reported(beside.then(countWeeksBefore)),
    news: places.news && reported(gatherNews(site, { site: newsletter.site, plan: places.news, covers })),
    community: places.community && reported(gatherCommunity(sources, places.community, covers)),
    feeds: places.feeds.length === 0 ? null : reported(gatherFeeds(options.readFeed, places.feeds, covers)),
  })

  const facts: Facts = {
    merges: read.merges.facts,
    archive: [
      ...options.openEditions.map(({ sunday, path, text }) => readEdition(sunday, path, text)),
      ...read.archive.facts,
    ],
    gateChanges: read.gates?.facts.changes ?? [],
    gatesListed: read.gates?.facts.listed ?? new Set(),
    gateStates: read.gates?.facts.states ?? new Map(),
    dependencyChanges: read.dependencies?.facts ?? [],
    cycle: read.cycle?.facts ?? null,
    patches: read.patches?.facts ?? [],
    milestones: read.milestones.facts,
    ownReleases: read.ownReleases.facts,
    subprojectReleases: read.subprojectReleases?.facts ?? [],
    proposals: read.proposals?.facts ?? [],
    newContributors: read.newContributors?.facts ?? [],
    weeksBefore: read.weeksBefore.facts,
    news: read.news?.facts ?? [],
    communityMerges: read.community?.facts ?? [],
    feedEntries: read.feeds?.facts ?? [],
    sources: Object.values(read).flatMap((each) => (each === null ? [] : [each.report])),
  }
  return { facts, edition }
}

/** Reads the release branches after the merges, which say what branches to read. */
async function dependenciesOf(
  github: GitHub,
  {
    source,
    path,
    files,
    merges,
  }: {
    readonly source: RepositoryName
    readonly path: string
    readonly files: Promise<FilesOfWeek>
    readonly merges: Promise<Gathered<readonly ArrivedMerge[]>>
  },
): Promise<Gathered<readonly DependencyChange[]>> {
  const others = merges.then(({ facts }) => readReleaseBranchFiles(github, { source, path, merges: facts }))
  const [week, branches] = await Promise.all([files, others])
  return gatherDependencies(week, path, branches)
}

const OWN_RELEASES: ReleaseSource = { source: 'releases', key: 'source' }

/** How many days before the week the source's own releases are read, to find planned releases that are out already. */
const DAYS_OF_RELEASES = 35

/** From five weeks before the time that the edition covers to the time of the draft. */
function knownReleases(covers: Window, asOf: Temporal.Instant): Window {
  const end = Temporal.Instant.compare(asOf, covers.end) > 0 ? asOf : covers.end
  return { start: covers.start.subtract({ hours: 24 * DAYS_OF_RELEASES }), end }
}

const LAST_DAY = new Temporal.PlainDate(9999, 12, 31)

/** The editions before this one, and those after it, which may cover its week too. */
function postsToRead(posts: readonly EditionPost[], { week, path }: Edition): readonly EditionPost[] {
  const others = posts.filter((post) => post.path !== path)
  const later = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) > 0)
  const earlier = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) <= 0)
  return [...later.slice(-EDITIONS / 2), ...earlier.slice(0, EDITIONS)]
}
