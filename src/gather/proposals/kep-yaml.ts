import { withoutKepNumber } from '../../text/kep.ts'
import * as v from 'valibot'
import { isMap, LineCounter, parseDocument, type Document } from 'yaml'
import { wordMeant } from '../cycle/spelling.ts'

/** The content of a proposal's kep.yaml. Missing values are null or empty. */
export interface KepYaml {
  readonly kind: 'kep'
  readonly number: number | null
  readonly title: string | null
  readonly authors: readonly string[]
  /** `sig-storage`. */
  readonly owningSig: string | null
  readonly status: string | null
  readonly stage: string | null
  /** `v1.31`. */
  readonly latestMilestone: string | null
  readonly milestones: Readonly<Record<string, string>>
  readonly gates: readonly string[]
}

export interface UnreadableKep {
  readonly kind: 'unreadable'
  /** The reason, as the end of a sentence. */
  readonly reason: string
  /** Line number from 1, or null if the problem has no line. */
  readonly line: number | null
}

const STATUSES = ['provisional', 'implementable', 'implemented', 'deferred', 'rejected', 'withdrawn', 'replaced']
const STAGES = ['alpha', 'beta', 'stable', 'deprecated', 'disabled', 'removed']

/** Every value is a string, because YAML reads 1.30 without quotes as the number 1.3. */
const Words = v.fallback(v.pipe(v.string(), v.trim()), '')
/** A list or a single value. Entries that are not text are ignored. */
const List = v.fallback(
  v.union([
    v.array(v.unknown()),
    v.pipe(
      v.string(),
      v.transform((word): unknown[] => [word]),
    ),
  ]),
  [],
)
const Kep = v.object({
  title: v.optional(Words, ''),
  'kep-number': v.optional(Words, ''),
  authors: v.optional(List, []),
  'owning-sig': v.optional(Words, ''),
  status: v.optional(Words, ''),
  stage: v.optional(Words, ''),
  'latest-milestone': v.optional(Words, ''),
  milestone: v.optional(v.fallback(v.record(v.string(), Words), {}), {}),
  'feature-gates': v.optional(List, []),
})

/**
 * Reads a kep.yaml as people write it: with unknown keys, values with or without quotes, authors with or without `@`,
 * and milestones with or without `v`. The template's placeholders (`TBD`, `x.y`, words separated by `|`) count as
 * missing.
 */
export function readKepYaml(text: string): KepYaml | UnreadableKep {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const reason = error.message.split(' at line ')[0] ?? error.message
    return { kind: 'unreadable', reason, line: lines.linePos(error.pos[0]).line }
  }
  const value = plainValue(document)
  if (value === null) return { kind: 'unreadable', reason: 'its aliases (`*name`) lead nowhere or too far', line: null }
  const parsed = isMap(document.contents) ? v.safeParse(Kep, value) : null
  if (parsed?.success !== true) return { kind: 'unreadable', reason: 'it is not a list of keys and values', line: null }
  const kep = parsed.output
  const milestones = Object.entries(kep.milestone).flatMap(([stage, release]) => {
    const version = releaseVersion(release)
    return version === null ? [] : [[stage.toLowerCase(), version] as const]
  })
  return {
    kind: 'kep',
    number: /^\d+$/.test(kep['kep-number']) ? Number(kep['kep-number']) : null,
    title: withoutKepNumber(kep.title) || null,
    authors: kep.authors.flatMap(authorsIn),
    owningSig: sigName(kep['owning-sig']),
    status: oneOf(kep.status, STATUSES),
    stage: /^ga\b/i.test(kep.stage) ? 'stable' : oneOf(kep.stage, STAGES),
    latestMilestone: releaseVersion(kep['latest-milestone']),
    milestones: Object.fromEntries(milestones),
    gates: kep['feature-gates'].flatMap(gateIn),
  }
}

/** Null if an alias has no anchor, or if there are so many aliases that resolving them would fill the memory. */
function plainValue(document: Document.Parsed): object | null {
  try {
    return Object(document.toJS()) as object
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

/** The first word, corrected if it is a misspelling of a known word. Other words stay unchanged. */
function oneOf(written: string, known: readonly string[]): string | null {
  if (written.includes('|')) return null
  const word = /^[a-z]+/.exec(written.toLowerCase())?.[0]
  if (word === undefined || /^(?:tb[acd]|na|none|todo)$/.test(word)) return null
  return wordMeant(word, known) ?? word
}

/** `v1.31` from `1.31`, `v1.31` or `v1.31.0`. The template's `v0.0` is not a release. */
function releaseVersion(written: string): string | null {
  const version = /^v?([1-9]\d*\.\d+)(?:\.\d+)?(?![\w.])/i.exec(written)?.[1]
  return version === undefined ? null : `v${version}`
}

function sigName(written: string): string | null {
  const name = written.toLowerCase().replace(/[\s_]+/g, '-')
  return /^(?:sig|wg|committee)-[a-z-]+$/.test(name) ? name : null
}

function authorsIn(entry: unknown): readonly string[] {
  if (typeof entry !== 'string') return []
  const names = entry.split(',').map((name) => name.trim().replace(/^@/, ''))
  return names.filter((name) => name !== '' && !/^(?:tb[acd]|n\/?a|none|todo)$/i.test(name))
}

function gateIn(entry: unknown): readonly string[] {
  const named = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : entry
  if (typeof named !== 'string') return []
  const names = named.split(',').map((name) => name.trim())
  return names.filter(
    (name) => /^[A-Za-z]\w+$/.test(name) && !/^(?:tb[acd]|na|none|todo|mygate|my_?feature_?gate)$/i.test(name),
  )
}
