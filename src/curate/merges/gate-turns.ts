import type { GateChange } from '../../model/feature-gate.ts'
import type { Candidate } from './candidate.ts'
import { isChangedBy } from './promotions.ts'

/**
 * How a merge changed gates that users have set or rely on, by the list of gates: another default, a lock, a new name.
 * Such a merge is listed. Promotions, deprecations and removals have sections of their own.
 */
export function gatesTurned(candidate: Candidate, changes: readonly GateChange[]): readonly string[] {
  return changes.flatMap((change) => {
    const words = isChangedBy(change, candidate) ? turnInWords(change) : null
    return words === null ? [] : [`the list of gates ${words}`]
  })
}

/** A new gate is not a reason to list its merge, because the feature may come later. */
function turnInWords(change: GateChange): string | null {
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
