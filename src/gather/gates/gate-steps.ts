import { Temporal } from 'temporal-polyfill'
import type { GateState } from '../../model/feature-gate.ts'
import type { FileChange, FileOfWeek } from '../files/file-changes.ts'
import { isChange, turnsBetween } from './gate-changes.ts'
import type { Gates, GateLists } from './gate-list.ts'
import type { GateStep, GateTurn } from './gate-turn.ts'
import { groupBy } from '../../text/group-by.ts'

/** A change to one of the lists; `list` is its place among them. */
interface ListChange extends FileChange {
  readonly list: number
  readonly turns: ReadonlyMap<string, GateTurn>
}

/**
 * What the merges of a week did to the gates, over all lists together. A gate that moves from one list to another, or
 * whose list moves to another path, has not changed. A list that is new says nothing of what is new in it, and one
 * that is deleted nothing of what was removed.
 * @param files the lists, the one to believe first where two name a gate
 * @param read each text of the files as a list
 * @returns one step a merge, in the order of time
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

  /** A gate stays at home in one list as long as that names it. Only lists in which it changes this week are asked. */
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

/** A gate that is listed a second time is old, unless it begins there as gates begin: alpha and off. */
const isFirstState = (state: GateState | null): boolean => state?.stage === 'Alpha' && !state.enabled

/** Where the file was not there an empty list stands for it; null where it is no list. */
const gatesIn = (text: string | null, read: GateLists): Gates | null =>
  text === null ? new Map() : (read.get(text)?.gates ?? null)

type Turned<Change> = Change & { readonly turns: ReadonlyMap<string, GateTurn> }

/** A change between two lists, where both can be read. */
function turned(change: FileChange, read: GateLists): readonly Turned<FileChange>[] {
  const [before, after] = [gatesIn(change.before, read), gatesIn(change.after, read)]
  return before === null || after === null ? [] : [{ ...change, turns: turnsBetween(before, after) }]
}

/** What a list held before the first change, from what it holds at the end. */
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

/** All commits of a pull request are one step; a commit without one is a step of its own. */
function byMerge(changes: readonly ListChange[]): readonly (readonly ListChange[])[] {
  const ordered = changes.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  return [...groupBy(ordered, ({ merge, commit }) => merge ?? commit).values()]
}

const isNew = (merged: readonly ListChange[], list: number | undefined): boolean =>
  merged.find((change) => change.list === list)?.before === null

const isDeleted = (merged: readonly ListChange[], list: number | undefined): boolean =>
  merged.findLast((change) => change.list === list)?.after === null
