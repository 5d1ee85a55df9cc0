import type { PlacedChange } from './gate-turn.ts'

type Added = Extract<PlacedChange, { readonly kind: 'added' }>
type Removed = Extract<PlacedChange, { readonly kind: 'removed' }>

/**
 * Replaces a removal and an addition in the same step by a rename, if both have the same stage and default, and their
 * names share most words. If they are the only pair in the step, the same version is enough. If a gate could belong to
 * two pairs, nothing is replaced.
 * @param changes the changes of one step
 */
export function renamesAmong(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const added = changes.filter((change) => change.kind === 'added')
  const removed = changes.filter((change) => change.kind === 'removed')
  const only = added.length === 1 && removed.length === 1
  const fits = (from: Removed, to: Added): boolean =>
    sameState(from, to) && (similar(from, to) || (only && sameRelease(from, to)))

  const pairs = new Map<PlacedChange, Removed>()
  for (const to of added) {
    const [from, ...others] = removed.filter((each) => fits(each, to))
    if (from === undefined || others.length > 0) continue
    if (added.filter((each) => fits(from, each)).length === 1) pairs.set(to, from)
  }
  const gone = new Set<PlacedChange>(pairs.values())
  return changes.flatMap((change): readonly PlacedChange[] => {
    if (gone.has(change)) return []
    const from = pairs.get(change)
    return from === undefined || change.kind !== 'added' ? [change] : [{ ...change, kind: 'renamed', from: from.gate }]
  })
}

const sameState = ({ before }: Removed, { now }: Added): boolean =>
  before.stage === now.stage && before.enabled === now.enabled && before.locked === now.locked

const sameRelease = ({ before }: Removed, { now }: Added): boolean =>
  before.version !== null && before.version === now.version

/** Whether two names share at least two words, and more than half of the words of the longer name. */
function similar(from: Removed, to: Added): boolean {
  const [a, b] = [wordsOf(from.gate), wordsOf(to.gate)]
  const common = [...a].filter((word) => b.has(word)).length
  return common >= 2 && common > Math.max(a.size, b.size) / 2
}

/** `CRDValidationRatcheting` has the words crd, validation, ratcheting. */
function wordsOf(gate: string): ReadonlySet<string> {
  return new Set((gate.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase()))
}
