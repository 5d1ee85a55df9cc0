import { Temporal } from 'temporal-polyfill'
import type { Inputs } from './config/inputs.ts'
import { openFork } from './config/open-fork.ts'
import { openSite, type OpenSite } from './config/open-site.ts'
import { composeLine } from './compose/line.ts'
import { composePost } from './compose/post.ts'
import { curate } from './curate/curate.ts'
import { listEditions } from './gather/archive/archive.ts'
import { weeksAround } from './gather/archive/weeks-around.ts'
import type { ReadFeed } from './gather/news/feed-reader.ts'
import { gather } from './gather/gather.ts'
import type { GitHub } from './github/github.ts'
import type { SyncFork } from './github/sync-fork.ts'
import type { Draft } from './model/draft.ts'
import { planEdition } from './model/edition.ts'
import type { Newsletter } from './model/newsletter.ts'
import type { DraftedPost, MergeLine, Outcome, ReasonedLine } from './model/outcome.ts'
import { link, text } from './model/phrase.ts'
import { AdvisedError, type Problem } from './model/problem.ts'
import { fullName, type KnownRepository, type RepositoryName } from './model/repository.ts'
import { pullRequestUrl } from './model/url.ts'
import { lastSundayOver, weekEnding } from './model/week.ts'
import { sundaysFoldedIn } from './publish/commit-message.ts'
import { readDressing } from './publish/dressing.ts'
import { readEditionState } from './publish/edition-state.ts'
import { foldedElsewhere, readOtherEditions } from './publish/other-editions.ts'
import { leftAlone, type Leave } from './publish/plan.ts'
import { publish } from './publish/publish.ts'
import { pullRequestBody } from './publish/pull-request-body.ts'
import { revise } from './publish/revision.ts'

/** What a run gets from outside. */
export interface Setting {
  readonly inputs: Inputs
  /** The repository that runs the workflow. */
  readonly here: RepositoryName
  /** The text of the configuration, where the input names a file on this machine; null where it does not. */
  readonly localConfiguration: string | null
  /** GitHub with the token for reading. */
  readonly sources: GitHub
  /** GitHub with the token for the site. */
  readonly site: GitHub
  /** Brings a branch of a fork up to date with the repository it was forked from. */
  readonly syncFork: SyncFork
  readonly readFeed: ReadFeed
  /** Hears of each step. */
  readonly progress: (step: string) => void
  /** Settles after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * Drafts one edition: gather, curate, compose, publish.
 *
 * @throws AdvisedError where the run cannot go on; nothing was published then, or the next run finishes it
 */
export async function draftEdition(setting: Setting): Promise<Outcome> {
  const { inputs, sources, site, progress, wait } = setting
  const opened = await openSite(site, inputs.config, setting.localConfiguration, setting.here, !inputs.dryRun)
  const { newsletter } = opened
  const home = await openHome(setting, opened)
  const edition = planEdition(newsletter, chooseSunday(inputs, newsletter))
  progress(`${newsletter.name}: ${edition.title}`)

  const places = { site: newsletter.site, home, base: opened.defaultBranch }
  const [state, dressing] = await Promise.all([readEditionState(site, places, edition), readDressing(site, newsletter)])
  const editions = listEditions(state.posts, newsletter.edition.path, edition.week.sunday)
  const around = weeksAround(edition.week.sunday, editions, lastSundayOver(inputs.asOf, newsletter.timeZone))
  const others = await readOtherEditions(site, places, newsletter, around)
  const leave = leftAlone(state) ?? (state.pullRequest === null ? foldedElsewhere(edition, others) : null)
  if (leave !== null && !inputs.dryRun) {
    return {
      edition,
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: { message: leave.reason, advice: leave.advice },
      manuscript: null,
      revision: null,
      warnings: [],
    }
  }

  // A week that is named is drafted alone, save for the weeks that its edition has taken in already; the schedule's next
  // one takes in the weeks that were missed.
  const foldedIn = sundaysFoldedIn(state.branch?.commits.map(({ message }) => message) ?? [])
  const { facts, edition: covering } = await gather(sources, site, newsletter, edition, {
    asOf: inputs.asOf,
    catchUpWeeks: inputs.weekEnding === null ? newsletter.catchUpWeeks : foldedIn.length,
    posts: state.posts,
    openEditions: others.filter(({ isOpen }) => isOpen),
    readFeed: setting.readFeed,
    progress,
  })
  const draft = curate(facts, covering, newsletter)
  const post = composePost(draft, covering, newsletter.edition.layout)
  const manuscript: DraftedPost = {
    draft,
    post,
    ...mergeLines(draft),
    proposals: proposalLines(draft),
    sources: facts.sources,
  }
  const warnings = [...facts.sources.flatMap(({ problems }) => problems), ...draft.problems, ...dressing.problems]
  progress(`${String(manuscript.told.length)} merges told, ${String(manuscript.leftOut.length)} left out`)

  if (inputs.dryRun) {
    const revision = leave === null ? await revise(site, home, state, post) : null
    return {
      edition: covering,
      operation: 'skipped',
      pullRequest: state.pullRequest,
      reason: dryRunReason(leave ?? revision?.leave ?? null),
      manuscript,
      revision,
      warnings,
    }
  }
  const body = pullRequestBody(newsletter, covering, draft, facts.sources)
  const { id, defaultBranch, head } = opened
  const place = { ...newsletter.site, id, defaultBranch, head, home }
  const { problems, ...publication } = await publish(
    site,
    place,
    state,
    { edition: covering, post, body },
    dressing,
    wait,
  )
  return { edition: covering, ...publication, manuscript, warnings: [...warnings, ...problems] }
}

/** The repository that holds the edition's branch: the site, or a fork of it, which is brought up to date first. */
async function openHome({ inputs, site, syncFork, progress }: Setting, opened: OpenSite): Promise<KnownRepository> {
  const { pushToFork, dryRun } = inputs
  if (pushToFork === null) return { ...opened.newsletter.site, id: opened.id }
  const fork = await openFork(site, pushToFork, opened, !dryRun)
  if (!dryRun) {
    await syncFork(fork, opened.defaultBranch)
    progress(`The fork ${fullName(fork)} is up to date`)
  }
  return fork
}

function dryRunReason(leave: Leave | null): Problem {
  if (leave === null) {
    return { message: 'This was a dry run.', advice: 'Run without dry-run to write what the summary shows.' }
  }
  return { message: `This was a dry run, and any other run would write nothing: ${leave.reason}`, advice: leave.advice }
}

function chooseSunday({ weekEnding: named, asOf }: Inputs, { timeZone }: Newsletter): Temporal.PlainDate {
  const last = lastSundayOver(asOf, timeZone)
  if (named === null) return last
  if (Temporal.Instant.compare(weekEnding(named, timeZone).end, asOf) <= 0) return named
  throw new AdvisedError({
    message: `The input "week-ending" is too late: the week ending ${named.toString()} is not over at ${asOf.toString()}.`,
    advice: `The last week that is over ends on ${last.toString()}; leave out week-ending to draft it.`,
  })
}

function mergeLines(draft: Draft): { told: readonly MergeLine[]; leftOut: readonly MergeLine[] } {
  return {
    told: draft.sections.flatMap(({ told, heading }) =>
      told.map(({ repository, number, reasons }) => ({
        repository,
        number,
        line: composeLine([link(pullRequestUrl(repository, number), text(`#${String(number)}`))]),
        reason: `${heading}; ${reasons.join('; ')}`,
      })),
    ),
    leftOut: draft.leftOut.map(({ repository, number, phrase, reason }) => ({
      repository,
      number,
      line: composeLine(phrase),
      reason,
    })),
  }
}

function proposalLines({ proposalCandidates }: Draft): readonly ReasonedLine[] {
  return proposalCandidates.map(({ number, title, folder, reasons }) => ({
    line: composeLine([link(folder, text(`KEP-${String(number)}: ${title}`))]),
    reason: reasons.join('; '),
  }))
}
