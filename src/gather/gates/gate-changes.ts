import type { GateChange } from '../../model/feature-gate.ts'
import type { Gates } from './gate-list.ts'
import { renamesAmong } from './gate-renames.ts'
import type { GateStep, GateTurn, PlacedChange } from './gate-turn.ts'

/** Each gate that is not the same in two lists. */
export function turnsBetween(before: Gates, after: Gates): ReadonlyMap<string, GateTurn> {
  const names = new Set([...before.keys(), ...after.keys()])
  const turns = [...names].map((name) => {
    return [name, { before: before.get(name) ?? null, now: after.get(name) ?? null }] as const
  })
  return new Map(turns.filter(([, { before, now }]) => JSON.stringify(before) !== JSON.stringify(now)))
}

/**
 * Whether the gate came, went, or has another stage, default or lock. Another version alone is no change: a gate gets one
 * when it moves from a list without versions to one with them.
 */
export function isChange({ before, now }: GateTurn): boolean {
  if (before === null || now === null) return before !== now
  return before.stage !== now.stage || before.enabled !== now.enabled || before.locked !== now.locked
}

/**
 * What remains of the steps of a week: each change tied to the merge that made the last of its kind; what is undone
 * within the week is gone. A merge that changes stage and default made one change.
 * @param steps in the order of time
 * @returns in the order of the steps that made them
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
