import type { Candidate } from './candidate.ts'
import type { Topic } from '../../model/newsletter.ts'
import { literally } from '../../text/glossary.ts'
import type { Wording } from '../words/phrase.ts'
import type { Judgement } from './judgement.ts'

/** Merges that are told together in one bullet, with what stands first in it. */
export interface Series {
  readonly head: string
  readonly parts: readonly { readonly judgement: Judgement; readonly wording: Wording }[]
}

/** So many make a series; two are told alone. */
const LEAST = 3
/** More than so many make a bullet that nobody reads; the next ones begin another. */
const MOST = 6
/** A change of up to so many lines is small enough to share a bullet. */
const SMALL = 300
const PART_WORDS = 10

/**
 * Which of the merges of Other Merges share a bullet: several steps of one piece of work by one author, and several
 * small changes to one component. What is new for users has a line of its own, as have changes that ask for action.
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

/** What ties a merge to others: the topic and its author, or the component it is a small change to. */
function kinship(
  { merge, wording: { component } }: Candidate,
  topics: readonly Topic[],
): { key: string; head: string } | null {
  const topic = topics.find(({ words }) => hasAny(words, merge.title))?.heading
  if (topic !== undefined && merge.author !== null) return { key: `${topic} ${merge.author.login}`, head: topic }
  const isSmall = merge.additions + merge.deletions <= SMALL
  return component === '' || !isSmall ? null : { key: component.toLowerCase(), head: component }
}

/** Parts in bullets of even length: seven are told as four and three. */
function inBullets({ head, parts }: Series): Series[] {
  const each = Math.ceil(parts.length / Math.ceil(parts.length / MOST))
  return Array.from({ length: Math.ceil(parts.length / each) }, (_, at) => ({
    head,
    parts: parts.slice(at * each, (at + 1) * each),
  }))
}

const hasAny = (phrases: readonly string[], title: string): boolean =>
  phrases.some((phrase) => new RegExp(String.raw`(?<!\w)${literally(phrase)}(?!\w)`, 'i').test(title))
