import { MERGE_SECTIONS, type ChoiceRule, type MergeSection } from '../../model/choice.ts'
import type { Merge } from '../../model/merge.ts'

/** What people decided about a merge before the draft. */
export interface Override {
  /** Whether it is listed; null if the score decides. */
  readonly list: boolean | null
  /** Null if the content decides; `featured` is listed whatever its score. */
  readonly section: MergeSection | null
  /** The reasons for editors. */
  readonly reasons: readonly string[]
}

/**
 * Finds what the configuration's rules say about a merge and, if the newsletter heeds them, its own labels or line
 * `last-week-in: skip`, `last-week-in: feature` or `last-week-in: SECTION`. The first rule that says so decides whether
 * it is listed, and the first that names a section decides that. Rules count before the merge's own wish.
 * @returns null if nothing is said about it
 */
export function overrideOf(merge: Merge, rules: readonly ChoiceRule[], heedsWishes: boolean): Override | null {
  const holding = rules.filter((rule) => holds(rule, merge))
  const said = [
    ...holding.map((rule) => ({ then: rule.then, reason: `a rule of the configuration for ${nameOf(rule)}` })),
    ...(heedsWishes ? wishesOf(merge) : []).map((then) => ({ then, reason: 'asked for by the merge itself' })),
  ]
  const listing = said.find(({ then }) => then === 'always' || then === 'never' || then === 'featured')
  const placing = said.find(({ then }) => isSection(then))
  if (listing === undefined && placing === undefined) return null
  return {
    list: listing === undefined ? null : listing.then !== 'never',
    section: placing !== undefined && isSection(placing.then) ? placing.then : null,
    reasons: [...new Set([listing?.reason, placing?.reason].filter((reason) => reason !== undefined))],
  }
}

/** A rule leaves out merges with all files under its path, and lists merges with any file under it. */
function holds({ of, then }: ChoiceRule, { labels, files }: Merge): boolean {
  if (of.kind === 'label') return labels.includes(of.value)
  const folder = of.value.replace(/\/+$/, '')
  const isUnder = (path: string): boolean => path === folder || path.startsWith(`${folder}/`)
  return then === 'never' ? files.length > 0 && files.every(isUnder) : files.some(isUnder)
}

const nameOf = ({ of }: ChoiceRule): string => `the ${of.kind} ${of.value}`

const WISH = /^[ \t]*last-week-in:[ \t]*([a-z]+)[ \t]*$/im

/** The wishes in the labels, then in the body. Unknown words are ignored. */
function wishesOf({ labels, body }: Merge): readonly ChoiceRule['then'][] {
  const words = [...labels, body.replaceAll('\r', '')].map((text) => WISH.exec(text)?.[1]?.toLowerCase())
  return words.flatMap((word): ChoiceRule['then'][] => {
    if (word === 'skip') return ['never']
    if (word === 'feature') return ['featured']
    return word !== undefined && isSection(word) ? [word] : []
  })
}

const isSection = (word: string): word is MergeSection => MERGE_SECTIONS.some((section) => section === word)
