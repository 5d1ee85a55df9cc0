import type { GateChange } from '../../model/feature-gate.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Problem } from '../../model/problem.ts'
import { fullName } from '../../text/repository-name.ts'
import type { FileOfWeek, FilesOfWeek } from '../files/file-changes.ts'
import { netChanges, turnsBetween } from './gate-changes.ts'
import { readGateLists, type GateLists, type Gates } from './gate-list.ts'
import { stepsOfWeek } from './gate-steps.ts'
import { failed, read } from '../source-report.ts'

/** What the week did to the feature gates. */
export interface FeatureGates {
  readonly changes: readonly GateChange[]
  /** Every gate that a list names at the end of the week, or that one named before. */
  readonly listed: ReadonlySet<string>
  /** The gates that a list names at the end of the week; of one that several name, what the first list says. */
  readonly states: Gates
}

const SOURCE = 'feature gates'
const NOTHING: FeatureGates = { changes: [], listed: new Set(), states: new Map() }

/**
 * The changes to feature gates, from the lists that the source repository generates of them.
 * @param week what `readFileChanges` read
 * @param paths those of its files that are lists of gates, the newest path first
 */
export function gatherFeatureGates(week: FilesOfWeek, paths: readonly string[]): Gathered<FeatureGates> {
  if (paths.length === 0) return read(SOURCE, NOTHING, { count: 0 })
  if (week.failure !== null) return failed(SOURCE, NOTHING, week.failure)
  const files = paths.flatMap((path) => week.files.filter((file) => file.path === path))
  const problems = files.flatMap((file) => file.problems)
  const lists = readGateLists(files.flatMap(textsOf))
  if (lists.size === 0) return failed(SOURCE, NOTHING, ...(problems.length > 0 ? problems : [noList(week, paths)]))

  const changes = netChanges(stepsOfWeek(files, lists))
  const atEnd = files.map(({ text }) => (text === null ? null : lists.get(text))?.gates ?? new Map())
  const states: Gates = new Map(atEnd.toReversed().flatMap((gates) => [...gates]))
  const listed = new Set([
    ...states.keys(),
    ...changes.flatMap((change) => (change.kind === 'renamed' ? [change.gate, change.from] : [change.gate])),
  ])
  const unread = files.flatMap((file) => unreadParts(file, lists))
  return read(SOURCE, { changes, listed, states }, { count: changes.length, problems: [...problems, ...unread] })
}

/**
 * The changes from one list to another that one merge made.
 * @param before the list's text; null where there was no such file: what a new list names is not new
 * @param after null where the file was deleted: what it named is not removed
 */
export function diffGates(before: string | null, after: string | null, merge: number | null): readonly GateChange[] {
  if (before === null || after === null) return []
  const lists = readGateLists([before, after])
  const [from, to] = [lists.get(before), lists.get(after)]
  return from == null || to == null ? [] : netChanges([{ merge, turns: turnsBetween(from.gates, to.gates) }])
}

/** The file at the week's end and before and after each change. */
const textsOf = ({ text, changes }: FileOfWeek): readonly string[] =>
  [text, ...changes.flatMap(({ before, after }) => [before, after])].filter((each) => each !== null)

function unreadParts(file: FileOfWeek, lists: GateLists): readonly Problem[] {
  const read = textsOf(file).map((text) => lists.get(text) ?? null)
  const entries = Math.max(0, ...read.map((list) => list?.unread ?? 0))
  if (entries === 0 && !read.includes(null)) return []
  const what = read.includes(null) ? file.path : `${String(entries)} entries of ${file.path}`
  return [
    {
      message: `${what} cannot be read as a list of feature gates.`,
      advice: "Check this week's changes to the file by hand, and open an issue: its format has changed.",
    },
  ]
}

const noList = ({ repository }: FilesOfWeek, paths: readonly string[]): Problem => ({
  message: `${fullName(repository)} has no list of feature gates at ${paths.join(' or ')}; promotions are read from titles.`,
  advice: 'Check the promotions, or correct sources.feature-gates in the configuration.',
})
