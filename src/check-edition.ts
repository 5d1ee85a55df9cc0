import { setTimeout } from 'node:timers/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { HELP, readArguments, type Arguments } from './check/arguments.ts'
import { checkEdition, type EditionMessage } from './check/check.ts'
import { readEditionUnderCheck, type EditionUnderCheck } from './check/edition-under-check.ts'
import { printJson, printMessages } from './check/print.ts'
import { RULES } from './check/rules.ts'
import { searchToldBefore } from './check/told-before.ts'
import { readConfiguration } from './config/configuration.ts'
import { isLoopback } from './gather/news/feed-reader.ts'
import type { CitedFacts } from './model/citation.ts'
import { dateInName } from './model/edition-name.ts'
import type { Newsletter } from './model/newsletter.ts'
import { AdvisedError, sentence } from './model/problem.ts'

// `npm run --silent check-edition -- FILE…`: the edition check from a terminal.
const COULD_NOT_CHECK = 2

async function run(given: readonly string[]): Promise<number> {
  const wanted = readArguments(given)
  if (wanted.help) {
    process.stdout.write(HELP)
    return 0
  }
  const newsletter = readNewsletter(wanted)
  const read = editionReader(newsletter)
  const posts = wanted.archive === null ? new Map<string, string>() : archivedPosts(wanted.archive, newsletter)
  const archive = searchToldBefore(posts, read)
  const sundays = [...posts.keys()].flatMap((path) => dateInName(basename(path), newsletter.edition.path) ?? [])
  const ask = await asker(wanted, sundays)
  const codes: number[] = []
  for (const file of wanted.files) {
    try {
      const edition = read(file)
      const messages = checkEdition(edition, RULES, { archive, sundays, facts: await ask(edition), mergedAt: null })
      process.stdout.write(printed(wanted, file, messages))
      codes.push(!wanted.json && messages.some(({ fatal }) => fatal === true) ? 1 : 0)
    } catch (error) {
      codes.push(told(error))
    }
  }
  return Math.max(...codes)
}

type Ask = (edition: EditionUnderCheck) => Promise<CitedFacts | null>

/** Asks GitHub about an edition; what it could not say is told. Nothing is loaded for it where nothing is asked. */
async function asker({ offline, checkLinks }: Arguments, sundays: readonly Temporal.PlainDate[]): Promise<Ask> {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? ''
  if (offline || token === '') {
    if (!offline) process.stderr.write('GitHub is not asked: set GITHUB_TOKEN to a token, or pass --offline.\n')
    return () => Promise.resolve(null)
  }
  const [{ connect }, { factsOf }, { linkAsker }] = await Promise.all([
    import('./github/client.ts'),
    import('./facts-of-edition.ts'),
    import('./ask-link.ts'),
  ])
  const url = process.env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql'
  const now = (): Temporal.Instant => Temporal.Now.instant()
  const patience = {
    now,
    wait: (milliseconds: number) => setTimeout(milliseconds),
    random: Math.random,
    deadline: now().add({ minutes: 10 }),
    progress: (line: string) => process.stderr.write(`${line}\n`),
  }
  const github = connect({ url, token, fetch, patience })
  const askLink = checkLinks ? linkAsker(isLoopback(new URL(url).hostname)) : null
  return async (edition) => {
    const gathered = await factsOf(github, askLink, edition, sundays, Temporal.Now.instant())
    for (const problem of gathered?.report.problems ?? []) process.stderr.write(`${sentence(problem)}\n`)
    return gathered?.facts ?? null
  }
}

const printed = ({ json }: Arguments, file: string, messages: readonly EditionMessage[]): string =>
  json ? printJson(file, messages) : printMessages(file, messages, process.stdout.isTTY && !process.env['NO_COLOR'])

/** An edition may be both checked and in the archive: each file is read once. */
function editionReader(newsletter: Newsletter): (file: string) => EditionUnderCheck {
  const known = new Map<string, EditionUnderCheck>()
  return (file) => {
    const path = resolve(file)
    const edition =
      known.get(path) ??
      readEditionUnderCheck(file, textOf('The file', file, 'Name the Markdown file of an edition.'), newsletter)
    known.set(path, edition)
    return edition
  }
}

/** The texts of the editions in a folder, by their path. */
function archivedPosts(folder: string, newsletter: Newsletter): ReadonlyMap<string, string> {
  const names = namesIn(folder).filter((name) => dateInName(name, newsletter.edition.path) !== null)
  const advice = 'Mend the file, or name another archive.'
  return new Map(names.map((name) => [join(folder, name), textOf('The post', join(folder, name), advice)]))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw unreadable('The archive', folder, error, 'Name the folder of the earlier editions, such as _posts.')
  }
}

/** @throws AdvisedError where the file cannot be read, or is no text in UTF-8. */
function textOf(what: string, file: string, advice: string): string {
  const bytes = bytesOf(what, file, advice)
  try {
    // Without its byte order mark, as Jekyll reads it.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Said below.
  }
  throw new AdvisedError({ message: `${what} ${file} is no text in UTF-8.`, advice })
}

function readNewsletter({ config }: Arguments): Newsletter {
  const here = { owner: 'kubernetes-sigs', name: 'lwkd' }
  if (config === null) return readConfiguration('preset: kubernetes', 'the preset', here)
  return readConfiguration(textOf('The configuration', config, 'Name a file of YAML.'), config, here)
}

function bytesOf(what: string, file: string, advice: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw unreadable(what, file, error, advice)
  }
}

function unreadable(what: string, path: string, error: unknown, advice: string): AdvisedError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reason = {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder',
    EACCES: 'may not be read',
    ENOTDIR: 'is no folder',
  }[code]
  return new AdvisedError({ message: `${what} ${path} ${reason ?? `cannot be read (${code})`}.`, advice }, error)
}

function told(error: unknown): number {
  if (!(error instanceof AdvisedError)) throw error
  process.stderr.write(`${sentence(error.problem)}\n`)
  return COULD_NOT_CHECK
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = told(error)
}
