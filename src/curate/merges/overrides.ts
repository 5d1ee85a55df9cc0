import { MERGE_SECTIONS, type ChoiceRule, type MergeSection } from '../../model/choice.ts'
import type { Merge } from '../../model/merge.ts'

/** What people decided of a merge beforehand. */
export interface Override {
  /** Null where that is left to the score. */
  readonly tell: boolean | null
  /** Null where that is left to the words; `featured` is told whatever the score. */
  readonly section: MergeSection | null
  /** What decided it, for the editors. */
  readonly reasons: readonly string[]
}

/**
 * What the configuration's rules say of a merge and, where the newsletter heeds them, its own label or line
 * `last-week-in: skip`, `last-week-in: feature` or `last-week-in: SECTION`. The first rule that holds decides whether
 * it is told, and the first that names one its section; a rule goes before the merge's own wish.
 * @returns null where nobody said anything.
 */
export function overrideOf(merge: Merge, rules: readonly ChoiceRule[], heedsWishes: boolean): Override | null {
  const holding = rules.filter((rule) => holds(rule, merge))
  const said = [
    ...holding.map((rule) => ({ then: rule.then, reason: `a rule of the configuration for ${nameOf(rule)}` })),
    ...(heedsWishes ? wishesOf(merge) : []).map((then) => ({ then, reason: 'asked for by the merge itself' })),
  ]
  const telling = said.find(({ then }) => then === 'always' || then === 'never' || then === 'featured')
  const placing = said.find(({ then }) => isSection(then))
  if (telling === undefined && placing === undefined) return null
  return {
    tell: telling === undefined ? null : telling.then !== 'never',
    section: placing !== undefined && isSection(placing.then) ? placing.then : null,
    reasons: [...new Set([telling?.reason, placing?.reason].filter((reason) => reason !== undefined))],
  }
}

/** A path is left out where all that the merge touches lies under it, and told where anything does. */
function holds({ of, then }: ChoiceRule, { labels, files }: Merge): boolean {
  if (of.kind === 'label') return labels.includes(of.value)
  const folder = of.value.replace(/\/+$/, '')
  const isUnder = (path: string): boolean => path === folder || path.startsWith(`${folder}/`)
  return then === 'never' ? files.length > 0 && files.every(isUnder) : files.some(isUnder)
}

const nameOf = ({ of }: ChoiceRule): string => `the ${of.kind} ${of.value}`

const WISH = /^[ \t]*last-week-in:[ \t]*([a-z]+)[ \t]*$/im

/** The wishes of the labels, then that of the body; a word that means nothing is no wish. */
function wishesOf({ labels, body }: Merge): readonly ChoiceRule['then'][] {
  const words = [...labels, body.replaceAll('\r', '')].map((text) => WISH.exec(text)?.[1]?.toLowerCase())
  return words.flatMap((word): ChoiceRule['then'][] => {
    if (word === 'skip') return ['never']
    if (word === 'feature') return ['featured']
    return word !== undefined && isSection(word) ? [word] : []
  })
}

const isSection = (word: string): word is MergeSection => MERGE_SECTIONS.some((section) => section === word)
