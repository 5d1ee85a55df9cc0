import type { EditionMessage } from './check.ts'
import { applyFixes } from './fixes.ts'

/** A mended text, how often each rule mended, and what is still to be said of it. */
export interface MendedEdition {
  readonly text: string
  readonly rules: ReadonlyMap<string, number>
  readonly messages: readonly EditionMessage[]
}

/** A fix can make room for another; more rounds than this would be two fixes that undo each other. */
const ROUNDS = 5

/**
 * Makes the mechanical fixes of an edition, until a check of the text has none left.
 * @param check what the rules say of a text
 */
export function mendEdition(text: string, check: (text: string) => readonly EditionMessage[]): MendedEdition {
  const rules = new Map<string, number>()
  let mended = text
  for (let round = 0; ; round += 1) {
    const messages = check(mended)
    const fixes = messages.flatMap(({ fix, ruleId }) => (fix === null ? [] : [{ fix, rule: ruleId ?? '' }]))
    const next = applyFixes(
      mended,
      fixes.map(({ fix }) => fix),
    )
    if (next === mended || round === ROUNDS) return { text: mended, rules, messages }
    for (const { rule } of fixes) rules.set(rule, (rules.get(rule) ?? 0) + 1)
    mended = next
  }
}
