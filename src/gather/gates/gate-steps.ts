import { Temporal } from 'temporal-polyfill'
import type { GateState } from '../../model/feature-gate.ts'
import type { FileChange, FileOfWeek } from '../files/file-changes.ts'
import { isChange, turnsBetween } from './gate-changes.ts'
import type { Gates, GateLists } from './gate-list.ts'
import type { GateStep, GateTurn } from './gate-turn.ts'
import { groupBy } from '../../text/group-by.ts'

/** A change to one of the lists. `list` is the index of the list. */
interface ListChange extends FileChange {
  readonly list: number
  readonly turns: ReadonlyMap<string, GateTurn>
}

/**
 * Returns the changes of a week's merges to the gates of all lists. A gate that moves to another list, or whose list
 * moves to another path, has not changed. If a list was just created, its gates are not reported as new. If a list was
 * deleted, its gates are not reported as removed.
 * @param files the lists. If several contain a gate, the first one counts.
 * @param read the parsed texts of the files
 * @returns one step per merge, oldest first
 */
export function stepsOfWeek(files: readonly FileOfWeek[], read: GateLists): readonly GateStep[] {
  const lists = files.map(({ text, changes }) => {
    const turns = changes.flatMap((change) => turned(change, read))
    const end = gatesIn(text, read) ?? new Map()
    return {
      changes: turns,
      gates: holdingAtStart(end, turns),
      moving: new Set(turns.flatMap(({ turns }) => [...turns.keys()])),
    }
  })
  const changes = lists.flatMap((list, index) => list.changes.map((change): ListChange => ({ ...change, list: index })))
  const homes = new Map<string, number>()

  /** A gate belongs to the same list while that list contains it. Only lists in which it changes this week count. */
  const lookUp = (gate: string): { readonly home: number; readonly state: GateState | null } => {
    const names = (index: number): boolean => lists[index]?.moving.has(gate) === true && lists[index].gates.has(gate)
    const home = [homes.get(gate) ?? -1, ...lists.keys()].find(names) ?? -1
    if (home >= 0) homes.set(gate, home)
    return { home, state: lists[home]?.gates.get(gate) ?? null }
  }
  const standsElsewhere = (gate: string): boolean =>
    lists.some(({ moving, gates }) => !moving.has(gate) && gates.has(gate))

  return byMerge(changes).map((merged): GateStep => {
    const touched = [...new Set(merged.flatMap(({ turns }) => [...turns.keys()]))]
    const before = new Map(touched.map((gate) => [gate, lookUp(gate)]))
    for (const { list, turns } of merged) {
      for (const [gate, { now }] of turns) put(lists[list]?.gates, gate, now)
    }
    const turns = touched.flatMap((gate): (readonly [string, GateTurn])[] => {
      const [was, is] = [before.get(gate), lookUp(gate)]
      const turn = { before: was?.state ?? null, now: is.state }
      if (turn.before === null && (isNew(merged, is.home) || (standsElsewhere(gate) && !isFirstState(turn.now))))
        return []
      if (turn.now === null && (isDeleted(merged, was?.home) || standsElsewhere(gate))) return []
      return isChange(turn) ? [[gate, turn]] : []
    })
    return { merge: merged[0]?.merge ?? null, turns: new Map(turns) }
  })
}

/** A gate in a second list is not new, unless it starts there like a new gate: alpha and off. */
const isFirstState = (state: GateState | null): boolean => state?.stage === 'Alpha' && !state.enabled

/** An empty list if the file did not exist, null if the text is not a list. */
const gatesIn = (text: string | null, read: GateLists): Gates | null =>
  text === null ? new Map() : (read.get(text)?.gates ?? null)

type Turned<Change> = Change & { readonly turns: ReadonlyMap<string, GateTurn> }

/** The change between two lists, if both can be read. */
function turned(change: FileChange, read: GateLists): readonly Turned<FileChange>[] {
  const [before, after] = [gatesIn(change.before, read), gatesIn(change.after, read)]
  return before === null || after === null ? [] : [{ ...change, turns: turnsBetween(before, after) }]
}

/** The gates of a list before the first change, calculated from the gates at the end. */
function holdingAtStart(end: Gates, changes: readonly Turned<FileChange>[]): Map<string, GateState> {
  const holding = new Map(end)
  for (const { turns } of changes.toReversed()) {
    for (const [gate, { before }] of turns) put(holding, gate, before)
  }
  return holding
}

function put(holding: Map<string, GateState> | undefined, gate: string, state: GateState | null): void {
  if (state === null) holding?.delete(gate)
  else holding?.set(gate, state)
}

/** All commits of a pull request are one step. A commit without a pull request is its own step. */
function byMerge(changes: readonly ListChange[]): readonly (readonly ListChange[])[] {
  const ordered = changes.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  return [...groupBy(ordered, ({ merge, commit }) => merge ?? commit).values()]
}

const isNew = (merged: readonly ListChange[], list: number | undefined): boolean =>
  merged.find((change) => change.list === list)?.before === null

const isDeleted = (merged: readonly ListChange[], list: number | undefined): boolean =>
  merged.findLast((change) => change.list === list)?.after === null
