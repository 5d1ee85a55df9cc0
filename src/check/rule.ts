import type { Temporal } from 'temporal-polyfill'
import type { CitedFacts } from '../model/citation.ts'
import type { RuleName } from '../model/rule-name.ts'
import type { Finding } from '../model/finding.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'
import type { ToldBefore } from './told-before.ts'

/** What a rule may know apart from the edition itself. */
export interface Surroundings {
  /** What the editions before this one told. */
  readonly archive: ToldBefore
  /** The Sundays of the editions that are known, in any order. */
  readonly sundays: readonly Temporal.PlainDate[]
  /** What GitHub says about the things that are cited; null where nobody asked it. */
  readonly facts: CitedFacts | null
  /** When the edition is merged; null while it is not. */
  readonly mergedAt: Temporal.Instant | null
}

/** One thing that an edition must or should be. Its examples are its tests and its page in docs/rules.md. */
export interface Rule {
  /** Lower case with hyphens; it stands in messages, so it does not change. */
  readonly id: RuleName
  /** An error must be mended before the edition is published; a warning is a matter of judgement. */
  readonly severity: 'error' | 'warning'
  /** What the rule asks, and why: one or two sentences. */
  readonly asks: string
  /** How to mend what it found: one sentence. */
  readonly mend: string
  /** Whether it needs what GitHub says (`facts`); such a rule says nothing offline. */
  readonly needsGitHub?: true
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] }
  readonly check: (edition: EditionUnderCheck, around: Surroundings) => Iterable<Finding>
}

/** An edition, or the part of one that a rule looks at. */
export interface Example {
  /** Markdown; a text that starts with `---` has its own front matter, else that of the file is put before it. */
  readonly post: string
  /** The file's name; left out: `_posts/2024-07-28-update.md`. */
  readonly path?: string
  /** Earlier editions, by their path. */
  readonly earlier?: Readonly<Record<string, string>>
  readonly facts?: CitedFacts
  readonly mergedAt?: string
}

export interface BadExample extends Example {
  /** The text at each place that is found, in order. */
  readonly finds: readonly string[]
  /** The post after the mechanical fixes; left out where there are none. */
  readonly fixed?: string
}
