import * as v from 'valibot'
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Newsletter } from '../model/newsletter.ts'
import { AdvisedError } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { PRESETS } from './presets.ts'
import { configurationSchema } from './schema.ts'

/** A configuration has a few kB; a list of every repository of a large project some ten. */
const LONGEST = 200_000

const REFERENCE = 'docs/configuration.md lists every key and what it takes.'

/**
 * Reads a configuration and lays it over its preset: maps are merged key by key, lists and values replace the preset's.
 *
 * @param text the YAML of the configuration
 * @param file its path, for errors
 * @param here the repository that runs the workflow: the site, and the source where neither file nor preset names one
 * @throws AdvisedError with file, line and key: not YAML, an unknown preset or key, a value that is not allowed
 */
export function readConfiguration(text: string, file: string, here: RepositoryName): Newsletter {
  if (text.length > LONGEST) throw tooLong(text.length, file)
  const written = parseYaml(text, file)
  const preset = presetOf(written, file)
  const parsed = v.safeParse(configurationSchema, overlay(preset.value, written.value))
  if (!parsed.success) throw invalid(parsed.issues[0], written, file)
  const { site = here, source = site, ...rest } = parsed.output
  return { ...rest, site, source }
}

interface Yaml {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  /** What it says, without YAML's marks. */
  readonly value: unknown
}

function parseYaml(text: string, file: string): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new AdvisedError({
      message: `This is not valid YAML: ${error.message.split(/ at line|\n/)[0] ?? error.code}.`,
      advice: 'Mend the line; a YAML linter shows what it expects there.',
      place: `${file}:${String(line)}:${String(col)}`,
    })
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new AdvisedError({
      message: 'A configuration is a map of keys and values.',
      advice: `Begin with a line such as "preset: kubernetes". ${REFERENCE}`,
      place: `${file}:1`,
    })
  }
  return { document, lines, value: plain(document, file) }
}

/** An alias (`*name`) can repeat what stands elsewhere; a few bytes of them would fill the memory, so a few must do. */
function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: ALIASES }) ?? {}
  } catch (error) {
    throw new AdvisedError(
      {
        message: `The aliases (\`*name\`) cannot be followed: ${error instanceof Error ? error.message : String(error)}.`,
        advice: `Write out what they stand for; ${String(ALIASES)} are followed at most.`,
        place: file,
      },
      error,
    )
  }
}

const ALIASES = 20

function presetOf(written: Yaml, file: string): Yaml {
  const name: unknown = written.document.get('preset') ?? 'default'
  const text = typeof name === 'string' ? PRESETS.get(name) : undefined
  if (text === undefined) {
    throw new AdvisedError({
      message: `There is no preset ${JSON.stringify(name)}.`,
      advice: `Use one of: ${[...PRESETS.keys()].join(', ')}. Presets are part of this action; none is read from elsewhere.`,
      place: `${file}${lineOf(['preset'], written)}`,
    })
  }
  return parseYaml(text, `preset ${String(name)}`)
}

function overlay(below: unknown, above: unknown): unknown {
  if (!isPlainMap(below) || !isPlainMap(above)) return above
  const laid = Object.entries(above).map(([key, value]) => {
    return [key, Object.hasOwn(below, key) ? overlay(below[key], value) : value] as const
  })
  // `fromEntries` makes a key `__proto__` a key like any other.
  return Object.fromEntries([...Object.entries(below), ...laid])
}

const isPlainMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const tooLong = (length: number, file: string): AdvisedError =>
  new AdvisedError({
    message: `The configuration has ${String(length)} characters; it may have ${String(LONGEST)}.`,
    advice: 'See whether it is the right file, and take out what the newsletter does not need.',
    place: file,
  })

type Issue = v.InferIssue<typeof configurationSchema>

function invalid(issue: Issue, written: Yaml, file: string): AdvisedError {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const key = path.join('.')
  const unknown = issue.type === 'strict_object' && issue.expected === 'never'
  return new AdvisedError({
    message: unknown ? `There is no key "${key}".` : `"${key}" ${reason(issue)}.`,
    advice: unknown ? `Remove it, or correct its spelling. ${REFERENCE}` : `Correct the value. ${REFERENCE}`,
    place: `${file}${lineOf(path, written)}`,
  })
}

function reason(issue: Issue): string {
  if (issue.message.startsWith('must ') || issue.message.startsWith('may ')) return issue.message
  if (issue.received === 'undefined') return 'is missing'
  return `must be ${KINDS[issue.expected ?? ''] ?? issue.expected ?? 'another value'}, not ${issue.received}`
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  Array: 'a list',
  Object: 'a map of keys and values',
}

/** `:line` of the deepest part of the path that the file itself holds; nothing where it holds none. */
function lineOf(path: readonly (string | number)[], { document, lines }: Yaml): string {
  for (let length = path.length; length > 0; length--) {
    const range = keyRange(document, path.slice(0, length))
    if (range !== null) return `:${String(lines.linePos(range).line)}`
  }
  return ''
}

function keyRange(document: Document.Parsed, path: readonly (string | number)[]): number | null {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(last))
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null
  }
  const node: unknown = document.getIn(path, true)
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
