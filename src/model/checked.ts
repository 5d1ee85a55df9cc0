import type { Problem } from './problem.ts'
import type { Url } from './url.ts'

/** A problem that a rule found in an edition. `message` may quote strangers' text. */
export interface CheckMessage {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** How to fix it. */
  readonly advice: string
  /** From 1. Messages about the whole edition are on line 1. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A checked edition. */
export interface CheckedEdition {
  readonly path: string
  /** The file in the commit that was checked. */
  readonly page: Url
  /** In the order of the text. */
  readonly messages: readonly CheckMessage[]
  /** Why it could not be read, in which case there are no messages; else null. */
  readonly unread: Problem | null
  /** The result of `fix: true`; null if fixes are turned off. */
  readonly fixResult: FixResult | null
}

/** The result of fixing an edition on its branch. */
export type FixResult =
  /** Committed, with the number of fixes of each rule. The messages are those of the fixed text. */
  | { readonly kind: 'fixed'; readonly rules: ReadonlyMap<string, number> }
  | { readonly kind: 'nothing to fix' }
  | { readonly kind: 'not fixed'; readonly reason: Problem }

/** The result of an edition check. */
export interface CheckOutcome {
  readonly editions: readonly CheckedEdition[]
  /** Parts that could not be checked. */
  readonly warnings: readonly Problem[]
}
