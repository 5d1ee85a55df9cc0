import type { Temporal } from 'temporal-polyfill'
import type { CitedFacts } from '../model/citation.ts'
import type { RuleName } from '../model/rule-name.ts'
import type { Finding } from '../model/finding.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'
import type { EarlierListings } from './listings.ts'

/** What a rule knows apart from the edition. */
export interface RuleContext {
  /** What earlier editions list. */
  readonly archive: EarlierListings
  /** The Sundays of the known editions, in any order. */
  readonly sundays: readonly Temporal.PlainDate[]
  /** The answers of GitHub about the links of the edition; null if it was not asked. */
  readonly facts: CitedFacts | null
  /** When the edition was merged; null before that. */
  readonly mergedAt: Temporal.Instant | null
}

/** A rule for editions. Its examples are its tests and appear in docs/rules.md. */
export interface Rule {
  /** Lower case with hyphens. Configurations and comments in posts name it, so it never changes. */
  readonly id: RuleName
  /** An error must be fixed before the edition is published; a warning is for the editors to judge. */
  readonly severity: 'error' | 'warning'
  /** What the rule requires, and why: one to three sentences. */
  readonly requires: string
  /** How to fix what the rule found. */
  readonly advice: string
  /** The rule needs `facts`, so it finds nothing offline. */
  readonly needsGitHub?: true
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] }
  readonly check: (edition: EditionUnderCheck, context: RuleContext) => Iterable<Finding>
}

/** An edition, or the part of one that the rule is about. */
export interface Example {
  /** Markdown. Front matter is added unless the text begins with `---`. */
  readonly post: string
  /** The path of the file; default `_posts/2024-07-28-update.md`. */
  readonly path?: string
  /** Earlier editions by path. */
  readonly earlier?: Readonly<Record<string, string>>
  readonly facts?: CitedFacts
  readonly mergedAt?: string
}

export interface BadExample extends Example {
  /** The text at the place of each message, in order. */
  readonly finds: readonly string[]
  /** The post after the automatic fixes, if the rule has any. */
  readonly fixed?: string
}
