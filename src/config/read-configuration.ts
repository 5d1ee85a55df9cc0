import * as v from 'valibot'
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Newsletter } from '../model/newsletter.ts'
import { AdvisedError } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { RULE_NAMES } from '../model/rule-name.ts'
import { nearestName } from '../text/edit-distance.ts'
import { DESCRIBED_KEYS } from './described-keys.ts'
import { PRESETS } from './presets.ts'
import { configurationSchema } from './schema.ts'

/** The maximum length in characters. Typical configurations have a few thousand. */
const MAX_LENGTH = 200_000

const REFERENCE = 'docs/configuration.md describes every key.'

/**
 * Reads a configuration and merges it into its preset: maps key by key; lists and other values replace the preset's.
 *
 * @param text the YAML of the configuration
 * @param file its path, for error messages
 * @param here the repository that runs the workflow: the default of `site`, which is the default of `source`
 * @throws AdvisedError with file, line and key if the YAML is invalid, or a preset, key or value is not allowed
 */
export function readConfiguration(text: string, file: string, here: RepositoryName): Newsletter {
  if (text.length > MAX_LENGTH) throw tooLong(text.length, file)
  const written = parseYaml(text, file)
  const preset = presetOf(written, file)
  const parsed = v.safeParse(configurationSchema, merged(preset.value, written.value))
  if (!parsed.success) throw invalid(parsed.issues[0], written, file)
  const { site = here, source = site, ...rest } = parsed.output
  return { ...rest, site, source }
}

interface Yaml {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  /** The document as plain objects and arrays. */
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
      advice: 'Fix the line. A YAML linter shows what it expects there.',
      place: `${file}:${String(line)}:${String(col)}`,
    })
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new AdvisedError({
      message: 'The configuration must be a map of keys and values.',
      advice: `Start with a line such as "preset: default". ${REFERENCE}`,
      place: `${file}:1`,
    })
  }
  return { document, lines, value: plain(document, file) }
}

/** The maximum number of aliases (`*name`) of one anchor: nested aliases grow exponentially. */
const MAX_ALIASES = 20

function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}
  } catch (error) {
    throw new AdvisedError(
      {
        message: `The YAML aliases (\`*name\`) cannot be resolved: ${error instanceof Error ? error.message : String(error)}.`,
        advice: `Replace them with their values. An anchor can have at most ${String(MAX_ALIASES)} aliases.`,
        place: file,
      },
      error,
    )
  }
}

function presetOf(written: Yaml, file: string): Yaml {
  const name: unknown = written.document.get('preset') ?? 'default'
  const text = typeof name === 'string' ? PRESETS.get(name) : undefined
  if (text === undefined) {
    throw new AdvisedError({
      message: `There is no preset ${JSON.stringify(name)}.`,
      advice: `${didYouMean(String(name), [...PRESETS.keys()])}Use one of: ${[...PRESETS.keys()].join(', ')}. Presets are part of the action and cannot be read from a file or an address.`,
      place: `${file}${lineOf(['preset'], written)}`,
    })
  }
  return parseYaml(text, `preset ${String(name)}`)
}

function merged(preset: unknown, own: unknown): unknown {
  if (!isPlainMap(preset) || !isPlainMap(own)) return own
  const entries = Object.entries(own).map(([key, value]) => {
    return [key, Object.hasOwn(preset, key) ? merged(preset[key], value) : value] as const
  })
  // `fromEntries` makes `__proto__` an ordinary key.
  return Object.fromEntries([...Object.entries(preset), ...entries])
}

const isPlainMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const tooLong = (length: number, file: string): AdvisedError =>
  new AdvisedError({
    message: `The configuration has ${String(length)} characters. The limit is ${String(MAX_LENGTH)}.`,
    advice: 'Check that this is the right file, and remove what the newsletter does not need.',
    place: file,
  })

type Issue = v.InferIssue<typeof configurationSchema>

function invalid(issue: Issue, written: Yaml, file: string): AdvisedError {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const key = path.join('.')
  const [first, second, name = ''] = path.map(String)
  if (first === 'check' && second === 'rules' && name !== '' && !RULE_NAMES.some((each) => each === name)) {
    return unknownRule(name, `${file}${lineOf(path, written)}`)
  }
  const unknown = issue.type === 'strict_object' && issue.expected === 'never'
  return new AdvisedError({
    message: unknown ? `There is no key "${key}".` : `"${key}" ${reason(issue)}.`,
    advice: unknown
      ? `${keyHint(path)}Correct the spelling, or remove the key. ${REFERENCE}`
      : `Correct the value. ${REFERENCE}`,
    place: `${file}${lineOf(path, written)}`,
  })
}

/** "Did you mean" with the nearest key of the same map, else with the only key of that name in another map. */
function keyHint(path: readonly (string | number)[]): string {
  const name = String(path.at(-1))
  const parents = path.slice(0, -1).map((part) => (typeof part === 'number' ? '[]' : `.${part}`))
  const parent = parents.join('').slice(1)
  const keys = Object.keys(DESCRIBED_KEYS)
  const start = parent === '' ? '' : `${parent}.`
  const siblings = keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length))
  const hint = didYouMean(
    name,
    siblings.filter((key) => !key.includes('.')),
  )
  const others = keys.filter((key) => key.endsWith(`.${name}`))
  return hint === '' && others.length === 1 ? `Did you mean "${others[0] ?? ''}"? ` : hint
}

function didYouMean(name: string, names: readonly string[]): string {
  const near = nearestName(name, names)
  return near === null ? '' : `Did you mean "${near}"? `
}

function unknownRule(name: string, place: string): AdvisedError {
  const hint = didYouMean(name, RULE_NAMES)
  return new AdvisedError({
    message: `"check.rules" names an unknown rule "${name}".`,
    advice: `${hint === '' ? 'Correct its name, or remove it. ' : hint}docs/rules.md lists every rule.`,
    place,
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

/** `:line` of the deepest part of the path that is in the file, or an empty text if the preset holds all of it. */
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
