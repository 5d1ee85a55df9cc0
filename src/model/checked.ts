import type { Problem } from './problem.ts'
import type { Url } from './url.ts'

/** One thing that a rule found in an edition. `message` quotes the edition, or what strangers wrote on GitHub. */
export interface CheckMessage {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** How to fix it. */
  readonly advice: string
  /** 1 is the first; a message about the whole edition stands at its beginning. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** An edition that was checked. */
export interface CheckedEdition {
  readonly path: string
  /** The file in the commit that was checked. */
  readonly page: Url
  /** In the order of the text. */
  readonly messages: readonly CheckMessage[]
  /** Why it could not be read; then there are no messages. */
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

/** How a run of the edition check ended. */
export interface CheckOutcome {
  readonly editions: readonly CheckedEdition[]
  /** What could not be looked at. */
  readonly warnings: readonly Problem[]
}
