import type { Rule } from './rule.ts'
import { emptyAddress } from './rules/empty-address.ts'
import { slugAgrees } from './rules/slug-agrees.ts'
import { toldAgain } from './rules/told-again.ts'

/** All rules, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  // Front matter
  slugAgrees,
  // Links
  emptyAddress,
  // Repetition
  toldAgain,
]
