import type { Candidate } from './candidate.ts'
import type { Topic } from '../../model/newsletter.ts'
import { literally } from '../../text/glossary.ts'
import type { Wording } from '../words/phrase.ts'
import type { Judgement } from './judgement.ts'

/** Merges that share one bullet, with its first words. */
export interface Series {
  readonly head: string
  readonly parts: readonly { readonly judgement: Judgement; readonly wording: Wording }[]
}

/** Minimum number of merges in a series. */
const LEAST = 3
/** Maximum number of merges per bullet; more are split. */
const MOST = 6
/** Maximum number of changed lines of a small change. */
const SMALL = 300
/** Maximum number of words of a merge that shares a bullet. */
const PART_WORDS = 10

/**
 * Finds the merges of Other Merges that share a bullet: several steps of one piece of work by one author, and several
 * small changes to one component. New features and changes that ask for action keep a bullet of their own.
 */
export function seriesOf(judgements: readonly Judgement[], topics: readonly Topic[]): readonly Series[] {
  const open = new Map<string, Series>()
  for (const judgement of judgements) {
    const { candidate } = judgement
    const { wording } = candidate
    const found = standsAlone(judgement, wording) ? null : kinship(candidate, topics)
    if (found === null) continue
    const { parts } = open.get(found.key) ?? { parts: [] }
    open.set(found.key, { head: found.head, parts: [...parts, { judgement, wording }] })
  }
  return [...open.values()].filter(({ parts }) => parts.length >= LEAST).flatMap(inBullets)
}

function standsAlone({ candidate, placement: place, featured }: Judgement, { words }: Wording): boolean {
  const { kinds, actionRequired } = candidate
  const isNew = kinds.has('feature') || kinds.has('api-change') || kinds.has('deprecation')
  return place.section !== 'merges' || featured || isNew || actionRequired || words.split(' ').length > PART_WORDS
}

/** What a merge has in common with others: topic and author, or, for a small change, the component. */
function kinship(
  { merge, wording: { component } }: Candidate,
  topics: readonly Topic[],
): { key: string; head: string } | null {
  const topic = topics.find(({ words }) => hasAny(words, merge.title))?.heading
  if (topic !== undefined && merge.author !== null) return { key: `${topic} ${merge.author.login}`, head: topic }
  const isSmall = merge.additions + merge.deletions <= SMALL
  return component === '' || !isSmall ? null : { key: component.toLowerCase(), head: component }
}

/** Splits a series into bullets of similar length: seven merges into four and three. */
function inBullets({ head, parts }: Series): Series[] {
  const each = Math.ceil(parts.length / Math.ceil(parts.length / MOST))
  return Array.from({ length: Math.ceil(parts.length / each) }, (_, at) => ({
    head,
    parts: parts.slice(at * each, (at + 1) * each),
  }))
}

const hasAny = (phrases: readonly string[], title: string): boolean =>
  phrases.some((phrase) => new RegExp(String.raw`(?<!\w)${literally(phrase)}(?!\w)`, 'i').test(title))
