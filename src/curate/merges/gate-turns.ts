import type { GateChange } from '../../model/feature-gate.ts'
import type { Candidate } from './candidate.ts'
import { isTied } from './promotions.ts'

/**
 * What a merge did to gates that users have set or rely on, by the list of gates: another default, a lock, a new name.
 * Such a merge is told. Promotions, deprecations and removals have lists of their own.
 */
export function gatesTurned(candidate: Candidate, changes: readonly GateChange[]): readonly string[] {
  return changes.flatMap((change) => {
    const words = isTied(change, candidate) ? wordsOf(change) : null
    return words === null ? [] : [`the list of gates ${words}`]
  })
}

/** A new gate alone is no reason to tell its merge: what it is for may come later. */
function wordsOf(change: GateChange): string | null {
  switch (change.kind) {
    case 'default':
      return `turns ${change.gate} ${onOrOff(change.now.enabled)} by default`
    case 'lock':
      return `${change.now.locked ? 'locks' : 'unlocks'} ${change.gate}, which is ${onOrOff(change.now.enabled)}`
    case 'renamed':
      return `renames ${change.from} to ${change.gate}`
    case 'stage':
    case 'added':
    case 'removed':
      return null
  }
}

const onOrOff = (enabled: boolean): string => (enabled ? 'on' : 'off')
