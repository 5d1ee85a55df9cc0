import type { GateChange } from '../../model/feature-gate.ts'
import type { Gates } from './gate-list.ts'
import { renamesAmong } from './gate-renames.ts'
import type { GateStep, GateTurn, PlacedChange } from './gate-turn.ts'

/** The gates that differ between two lists. */
export function turnsBetween(before: Gates, after: Gates): ReadonlyMap<string, GateTurn> {
  const names = new Set([...before.keys(), ...after.keys()])
  const turns = [...names].map((name) => {
    return [name, { before: before.get(name) ?? null, now: after.get(name) ?? null }] as const
  })
  return new Map(turns.filter(([, { before, now }]) => JSON.stringify(before) !== JSON.stringify(now)))
}

/**
 * Whether a gate was added or removed, or changed its stage, default or lock. A new version alone is not a change: gates
 * get one when they move from a list without versions to a list with versions.
 */
export function isChange({ before, now }: GateTurn): boolean {
  if (before === null || now === null) return before !== now
  return before.stage !== now.stage || before.enabled !== now.enabled || before.locked !== now.locked
}

/**
 * Combines the steps of a week into changes. Each belongs to the last merge that made such a change. Changes that were
 * undone within the week are left out. A merge that changes stage and default makes one change.
 * @param steps oldest first
 * @returns the changes, in the order of their steps
 */
export function netChanges(steps: readonly GateStep[]): readonly GateChange[] {
  const names = new Set(steps.flatMap(({ turns }) => [...turns.keys()]))
  const changes = [...names].flatMap((gate) => changesOf(gate, steps))
  return steps
    .flatMap((step) => renamesAmong(changes.filter((change) => change.step === step)))
    .map(({ step, ...change }): GateChange => ({ ...change, merge: step.merge }))
}

function changesOf(gate: string, steps: readonly GateStep[]): readonly PlacedChange[] {
  const turns = steps.flatMap((step) => {
    const turn = step.turns.get(gate)
    return turn === undefined ? [] : [{ step, ...turn }]
  })
  const final = turns.at(-1)
  if (final === undefined) return []
  const last = (made: (turn: GateTurn) => boolean): typeof final => turns.findLast(made) ?? final
  const before = turns[0]?.before ?? null
  const { now } = final

  if (before === null) {
    return now === null ? [] : [{ kind: 'added', gate, now, step: last((turn) => turn.before === null).step }]
  }
  if (now === null) return [{ kind: 'removed', gate, before, step: last((turn) => turn.now === null).step }]

  const restaged = (turn: GateTurn): boolean => turn.before?.stage !== turn.now?.stage
  const staged = last(restaged)
  const switched = last((turn) => turn.before?.enabled !== turn.now?.enabled)
  const changes: PlacedChange[] = []
  if (before.stage !== now.stage) changes.push({ kind: 'stage', gate, before, now, step: staged.step })
  if (before.enabled !== now.enabled && (before.stage === now.stage || !restaged(switched))) {
    changes.push({ kind: 'default', gate, before, now, step: switched.step })
  }
  if (before.locked !== now.locked && changes.length === 0) {
    const locked = last((turn) => turn.before?.locked !== turn.now?.locked)
    changes.push({ kind: 'lock', gate, before, now, step: locked.step })
  }
  return changes
}
