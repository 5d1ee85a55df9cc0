import type { EditionMessage } from './check.ts'
import { applyFixes } from './fixes.ts'

/** A fixed text, the number of fixes by rule, and the messages that remain. */
export interface FixedEdition {
  readonly text: string
  readonly rules: ReadonlyMap<string, number>
  readonly messages: readonly EditionMessage[]
}

/** One fix can allow another. After this many rounds, two fixes undo each other. */
const ROUNDS = 5

/**
 * Applies the automatic fixes to an edition until no message has one.
 * @param check returns the messages about a text
 */
export function fixEdition(text: string, check: (text: string) => readonly EditionMessage[]): FixedEdition {
  const rules = new Map<string, number>()
  let current = text
  for (let round = 0; ; round += 1) {
    const messages = check(current)
    const fixes = messages.flatMap(({ fix, ruleId }) => (fix === null ? [] : [{ fix, rule: ruleId ?? '' }]))
    const next = applyFixes(
      current,
      fixes.map(({ fix }) => fix),
    )
    if (next === current || round === ROUNDS) return { text: current, rules, messages }
    for (const { rule } of fixes) rules.set(rule, (rules.get(rule) ?? 0) + 1)
    current = next
  }
}
