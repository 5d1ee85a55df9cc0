import * as v from 'valibot'
import type { GateStage, GateState } from '../../model/feature-gate.ts'
import { isGateName } from '../../text/github-names.ts'
import { compareVersions } from '../../text/version.ts'
import { readYamlStrings } from '../yaml-strings.ts'

/** The gates of a list, with their state in the newest version. */
export type Gates = ReadonlyMap<string, GateState>

interface GateList {
  readonly gates: Gates
  /** The number of entries in an unknown format. */
  readonly unread: number
}

/** Lists by their text, so that each is parsed once. Null for a text that is not a list. */
export type GateLists = ReadonlyMap<string, GateList | null>

const Stage = v.pipe(
  v.string(),
  // The code of Kubernetes writes a stable gate's stage as the empty string.
  v.transform((stage) => (stage === '' ? 'GA' : stage)),
  v.picklist(['Alpha', 'Beta', 'GA', 'Deprecated'] satisfies GateStage[]),
)
const Flag = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((flag) => flag === 'true'),
)
const Spec = v.object({
  default: Flag,
  lockToDefault: v.optional(Flag, 'false'),
  preRelease: Stage,
  version: v.optional(v.string(), ''),
})
const Entry = v.object({
  name: v.pipe(v.string(), v.check(isGateName)),
  versionedSpecs: v.pipe(v.array(Spec), v.minLength(1)),
})
const Entries = v.array(v.unknown())

/**
 * Reads lists of feature gates as kubernetes/kubernetes generates them: `{name, versionedSpecs: [{default,
 * lockToDefault, preRelease, version}]}`. The state of a gate is the spec with the newest version. In a list without
 * versions, its version is empty.
 *
 * The texts of a week are nearly the same and have thousands of lines, so entries that repeat are parsed once.
 */
export function readGateLists(texts: Iterable<string>): GateLists {
  const known = new Map<string, GateList | null>()
  const readOnce = (part: string): GateList | null => {
    const before = known.get(part)
    const list = before === undefined ? readPart(part) : before
    known.set(part, list)
    return list
  }
  return new Map([...texts].map((text) => [text, joined(partsOf(text).map(readOnce))]))
}

/** Splits a list into entries, if each begins on its own line. */
function partsOf(text: string): readonly string[] {
  const list = text.replace(/^(?:(?:#.*|---|[ \t]*)\r?\n)*/, '')
  return list.startsWith('- ') ? list.split(/^(?=- )/m) : [list]
}

function readPart(part: string): GateList | null {
  const value = readYamlStrings(part)
  const entries = v.safeParse(Entries, value === null ? [] : value)
  if (!entries.success) return null
  const gates = entries.output.flatMap((entry) => {
    const gate = v.safeParse(Entry, entry)
    return gate.success ? [[gate.output.name, newest(gate.output.versionedSpecs)] as const] : []
  })
  return { gates: new Map(gates), unread: entries.output.length - gates.length }
}

/** Null if the text contains no entries of such a list. */
function joined(parts: readonly (GateList | null)[]): GateList | null {
  const gates = new Map(parts.flatMap((part) => [...(part?.gates ?? [])]))
  const unread = parts.reduce((sum, part) => sum + (part?.unread ?? 1), 0)
  return gates.size === 0 && unread > 0 ? null : { gates, unread }
}

function newest(specs: readonly v.InferOutput<typeof Spec>[]): GateState {
  const [last] = specs.toReversed().toSorted((a, b) => compareVersions(b.version, a.version))
  if (last === undefined) throw new RangeError('A gate without specs passed the check of its form.')
  return {
    stage: last.preRelease,
    enabled: last.default,
    locked: last.lockToDefault,
    version: last.version === '' ? null : last.version,
  }
}
