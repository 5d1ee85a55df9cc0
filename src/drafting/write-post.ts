import { Temporal } from 'temporal-polyfill'
import { composeLine } from '../compose/line.ts'
import { composePost, type ComposedPost } from '../compose/post.ts'
import type { Inputs } from '../config/draft-inputs.ts'
import { openSite, type OpenSite } from '../config/open-site.ts'
import { curate } from '../curate/curate.ts'
import { gather } from '../gather/gather.ts'
import type { ReadFeed } from '../model/web.ts'
import type { GitHub } from '../github/github.ts'
import type { Draft } from '../model/draft.ts'
import { type Edition } from '../model/edition.ts'
import { planEdition } from '../text/plan-edition.ts'
import type { Format, Newsletter } from '../model/newsletter.ts'
import type { DraftedPost, MergeLine, ReasonedLine } from '../model/outcome.ts'
import { link, text } from '../text/phrase.ts'
import { AdvisedError, type Problem } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { lastSundayOver, weekEnding } from '../text/week.ts'
import type { WeekOnSite } from './edition-on-site.ts'

/** The inputs and connections that are needed to draft an edition. */
export interface DraftingContext {
  readonly inputs: Pick<Inputs, 'config' | 'weekEnding' | 'asOf'>
  /** The repository that runs the workflow, or that the command line is used for. */
  readonly here: RepositoryName
  /** The text of the configuration, if the input is a file on this machine; else null. */
  readonly localConfiguration: string | null
  /** GitHub with the token for reading. */
  readonly sources: GitHub
  /** GitHub with the token for the site. */
  readonly site: GitHub
  readonly readFeed: ReadFeed
  /** Called with a message after each step. */
  readonly progress: (step: string) => void
}

/**
 * Opens the site and plans the edition to draft.
 *
 * @param toWrite whether the site will be written to
 * @throws AdvisedError if the site or the configuration is missing or invalid, or the week is not over
 */
export async function openEdition(
  { inputs, here, localConfiguration, site, progress }: DraftingContext,
  { toWrite }: { readonly toWrite: boolean },
): Promise<{ readonly opened: OpenSite; readonly edition: Edition }> {
  const opened = await openSite(site, { path: inputs.config, local: localConfiguration, here, toWrite })
  const { newsletter } = opened
  const edition = planEdition(newsletter, chooseSunday(inputs, newsletter))
  progress(`${newsletter.name}: ${edition.title}`)
  return { opened, edition }
}

/** An edition with its drafted post, not yet published. */
export interface WrittenEdition {
  /** With the time that it covers, including earlier weeks. */
  readonly edition: Edition
  readonly draftedPost: DraftedPost
  readonly warnings: readonly Problem[]
}

/**
 * Gathers, curates and composes an edition, without publishing it.
 *
 * @throws AdvisedError if the merges or earlier editions cannot be read, or the post cannot be composed
 */
export async function writeEdition(
  { inputs, sources, site, readFeed, progress }: DraftingContext,
  { newsletter, edition: planned }: { readonly newsletter: Newsletter; readonly edition: Edition },
  { state, openEditions, catchUpWeeks }: WeekOnSite,
): Promise<WrittenEdition> {
  const { facts, edition } = await gather({ sources, site }, newsletter, {
    planned,
    asOf: inputs.asOf,
    catchUpWeeks,
    posts: state.posts,
    openEditions,
    readFeed,
    progress,
  })
  const draft = curate(facts, edition, newsletter)
  const { format, layout } = newsletter.edition
  const { text: post, body, lines } = composePost({ draft, edition, format, layout })
  const draftedPost: DraftedPost = {
    draft,
    post,
    body,
    listed: listedLines(draft, lines),
    leftOut: leftOutLines(draft, format),
    otherLeftOut: draft.otherLeftOut.map(({ name, url, reason }) => ({
      line: composeLine([link(url, text(name))], format),
      reason,
    })),
    proposals: proposalLines(draft, format),
    sources: facts.sources,
  }
  progress(`${String(draftedPost.listed.length)} merges listed, ${String(draftedPost.leftOut.length)} left out`)
  const warnings = [...facts.sources.flatMap(({ problems }) => problems), ...draft.problems]
  return { edition, draftedPost, warnings }
}

function chooseSunday(
  { weekEnding: named, asOf }: DraftingContext['inputs'],
  { timeZone }: Newsletter,
): Temporal.PlainDate {
  const last = lastSundayOver(asOf, timeZone)
  if (named === null) return last
  if (Temporal.Instant.compare(weekEnding(named, timeZone).end, asOf) <= 0) return named
  throw new AdvisedError({
    message: `The input "week-ending" is too late: the week ending ${named.toString()} is not over at ${asOf.toString()}.`,
    advice: `The last week that is over ends on ${last.toString()}; leave out week-ending to draft it.`,
  })
}

function listedLines({ sections }: Draft, lines: ComposedPost['lines']): readonly MergeLine[] {
  return sections.flatMap(({ listed, heading }) =>
    listed.map(({ repository, number, item, reasons }) => ({
      repository,
      number,
      line: lines.get(item) ?? '',
      reason: `${heading}; ${reasons.join('; ')}`,
    })),
  )
}

function leftOutLines({ leftOut }: Draft, format: Format): readonly MergeLine[] {
  return leftOut.map(({ repository, number, phrase, reason }) => ({
    repository,
    number,
    line: composeLine(phrase, format),
    reason,
  }))
}

function proposalLines({ proposalCandidates }: Draft, format: Format): readonly ReasonedLine[] {
  return proposalCandidates.map(({ number, title, folder, reasons }) => ({
    line: composeLine([link(folder, text(`KEP-${String(number)}: ${title}`))], format),
    reason: reasons.join('; '),
  }))
}
