import { readInstant, readSunday } from '../config/draft-inputs.ts'
import { PRESETS } from '../config/presets.ts'
import { feedReader } from '../web/feed-reader.ts'
import { isLoopback } from '../web/loopback.ts'
import { connect } from '../github/client.ts'
import { openEdition, writeEdition, type DraftingContext, type WrittenEdition } from '../drafting/write-post.ts'
import type { RequestMade } from '../model/outcome.ts'
import { AdvisedError, sentence } from '../model/problem.ts'
import { fullName } from '../text/repository-name.ts'
import { reasonsBeside, reasonsJson } from '../preview/reasons.ts'
import { readWeekOnSite } from '../drafting/edition-on-site.ts'
import { valueOf, type Command, type Given } from './command.ts'
import { CONFIGURATION, configurationOf } from './newsletter-here.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { apiOf, tokenOf } from './github-access.ts'
import type { Machine } from './machine.ts'
import { patienceOf } from './patience.ts'
import { paintFor } from './paint.ts'
import { printable } from './printable.ts'
import { progressOn } from './progress.ts'
import { repositoryOf } from './repository-here.ts'
import { mayWrite, writeTextFiles } from './text-file.ts'
import { UsageError } from './usage-error.ts'

export const draftCommand: Command = {
  name: 'draft',
  summary: 'draft an edition, and print it or write it to a file',
  about: `Drafts the edition of a week and prints it. Nothing is written to GitHub.

The token is read from GITHUB_TOKEN, GH_TOKEN or "gh auth token". The configuration is
${CONFIGURATION} of the repository you are in. If there is no such
file, it is read from the repository on GitHub.`,
  operand: null,
  options: {
    repository: { value: 'OWNER/NAME', what: 'the repository of the site; default: the git remote "origin"' },
    config: { value: 'FILE', what: 'the configuration, a local file' },
    preset: {
      value: 'NAME',
      what: `draft with a preset instead of a configuration: ${[...PRESETS.keys()].join(', ')}`,
    },
    'week-ending': { value: 'DATE', what: 'the Sunday that ends the week; default: the last one that is over' },
    'as-of': { value: 'INSTANT', what: 'draft as of this time, such as 2024-07-30T06:00:00Z' },
    out: { value: 'FILE', what: 'write the post to this file, and the reasons to a file next to it' },
    force: { value: null, what: 'replace existing files of --out' },
    json: { value: null, what: 'print JSON: the post, the listed and left-out merges with reasons, the sources' },
  },
  examples: [
    ['last-week-in draft', 'The last week of the repository you are in'],
    ['last-week-in draft --repository octo-org/octo-repo --preset default', 'Any repository'],
    ['last-week-in draft --week-ending 2024-07-28 --out edition.md', 'A specific week, into a file'],
  ],
  run: draft,
}

async function draft(given: Given, machine: Machine): Promise<ExitCode> {
  const out = valueOf(given, 'out')
  const force = given['force'] === true
  if (out !== undefined) mayWrite([out, reasonsBeside(out)], force, machine)
  const wanted = { ...configurationOf(given, machine), ...weekOf(given, machine) }
  const here = repositoryOf(valueOf(given, 'repository'), machine)
  const known = { url: apiOf(machine), token: tokenOf(machine), fetch: machine.fetch }
  const progress = progressOn(machine)
  const github = connect({ ...known, patience: patienceOf(machine, progress.step) })

  let written: WrittenEdition
  try {
    const context: DraftingContext = {
      inputs: { config: wanted.path, weekEnding: wanted.weekEnding, asOf: wanted.asOf },
      here,
      localConfiguration: wanted.text,
      sources: github,
      site: github,
      readFeed: feedReader(machine.fetch, { isReplay: isLoopback(new URL(known.url).hostname) }),
      progress: progress.step,
    }
    const { opened, edition } = await openEdition(context, { toWrite: false })
    const { newsletter, defaultBranch } = opened
    const site = { ...newsletter.site, headRepository: newsletter.site, defaultBranch }
    const week = await readWeekOnSite(context, { newsletter, site, edition })
    written = await writeEdition(context, { newsletter, edition }, week)
  } catch (error) {
    throw error instanceof AdvisedError ? withoutConfiguration(error) : error
  } finally {
    progress.end()
  }

  if (out !== undefined) {
    const reasons = { path: reasonsBeside(out), text: reasonsJson(written.draftedPost) }
    writeTextFiles([{ path: out, text: written.draftedPost.post }, reasons], force, machine)
  }
  if (given['json'] === true)
    machine.out.write(`${JSON.stringify(asJson(written, github.requests, out ?? null), null, 1)}\n`)
  else if (out === undefined) machine.out.write(written.draftedPost.post)
  conclude(written, { requests: github.requests, out }, machine)
  return EXIT.done
}

function weekOf(given: Given, machine: Machine): Pick<DraftingContext['inputs'], 'weekEnding' | 'asOf'> {
  const [sunday, moment, now] = [valueOf(given, 'week-ending'), valueOf(given, 'as-of'), machine.now()]
  try {
    return {
      weekEnding: sunday === undefined ? null : readSunday('The value of --week-ending', sunday),
      asOf: moment === undefined ? now : readInstant('The value of --as-of', moment, now),
    }
  } catch (error) {
    if (error instanceof AdvisedError) throw new UsageError(error.problem.message, error.problem.advice)
    throw error
  }
}

/** Adds the options of this command to the advice if the repository has no configuration. */
function withoutConfiguration(error: AdvisedError): AdvisedError {
  const { message } = error.problem
  if (!message.startsWith(`There is no configuration ${CONFIGURATION}`)) return error
  return new AdvisedError({
    message,
    advice: 'Use a preset (--preset default) or a file (--config), or write a configuration with "last-week-in init".',
  })
}

function asJson(
  { edition, draftedPost, warnings }: WrittenEdition,
  requests: readonly RequestMade[],
  out: string | null,
): unknown {
  const lines = (merges: WrittenEdition['draftedPost']['listed']): unknown =>
    merges.map(({ repository, number, line, reason }) => ({ repository: fullName(repository), number, line, reason }))
  return {
    edition: edition.week.sunday.toString(),
    title: edition.title,
    branch: edition.branch,
    path: edition.path,
    out,
    post: draftedPost.post,
    told: lines(draftedPost.listed),
    leftOut: lines(draftedPost.leftOut),
    sources: draftedPost.sources.map(({ source, state, facts }) => ({ source, state, facts })),
    warnings: warnings.map(({ message, advice }) => ({ message, advice })),
    requests: requests.length,
    points: requests.reduce((sum, { cost }) => sum + cost, 0),
  }
}

function conclude(
  { warnings, edition }: WrittenEdition,
  { requests, out }: { readonly requests: readonly RequestMade[]; readonly out: string | undefined },
  machine: Machine,
): void {
  const paint = paintFor(machine.err, machine.environment)
  for (const warning of warnings) machine.err.write(`${paint.yellow('warning')} ${printable(sentence(warning))}\n`)
  const points = requests.reduce((sum, { cost }) => sum + cost, 0)
  const seconds = (machine.elapsed() / 1000).toFixed(1)
  machine.err.write(
    `${out === undefined ? `Its place on the site is ${edition.path}` : `Written to ${out}`}; ${String(requests.length)} requests, ${String(points)} points of the rate limit, ${seconds} s.\n`,
  )
}
