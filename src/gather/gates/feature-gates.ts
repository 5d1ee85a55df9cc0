import type { GateChange } from '../../model/feature-gate.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Problem } from '../../model/problem.ts'
import { fullName } from '../../text/repository-name.ts'
import type { FileOfWeek, FilesOfWeek } from '../files/file-changes.ts'
import { netChanges, turnsBetween } from './gate-changes.ts'
import { readGateLists, type GateLists, type Gates } from './gate-list.ts'
import { stepsOfWeek } from './gate-steps.ts'
import { failed, read } from '../source-report.ts'

/** The feature gates and their changes in a week. */
export interface FeatureGates {
  readonly changes: readonly GateChange[]
  /** Every gate that is listed at the end of the week or was listed before. */
  readonly listed: ReadonlySet<string>
  /** The gates listed at the end of the week. If several lists contain a gate, the first one counts. */
  readonly states: Gates
}

const SOURCE = 'feature gates'
const NOTHING: FeatureGates = { changes: [], listed: new Set(), states: new Map() }

/**
 * Finds the changes to feature gates in the lists that the source repository generates.
 * @param week the result of `readFileChanges`
 * @param paths the files that are lists of gates, the newest path first
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
 * Returns the changes that one merge made to a list.
 * @param before the text of the list. If null, the file was just created, and its gates are not reported as new.
 * @param after if null, the file was deleted, and its gates are not reported as removed
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
