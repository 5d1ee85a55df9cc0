import type { GateChange, GateState } from '../../model/feature-gate.ts'

/** The changes of one merge to the lists, by gate. */
export interface GateStep {
  readonly merge: number | null
  readonly turns: ReadonlyMap<string, GateTurn>
}

/** A gate before and after a step. Null if it is not listed. */
export interface GateTurn {
  readonly before: GateState | null
  readonly now: GateState | null
}

/** One change, with its step instead of the merge. */
export type PlacedChange = Placed<GateChange>
type Placed<Change> = Change extends unknown ? Omit<Change, 'merge'> & { readonly step: GateStep } : never
