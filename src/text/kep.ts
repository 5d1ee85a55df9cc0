import type { Merge } from '../model/merge.ts'
import { withoutHtmlComments } from './html-comments.ts'

/**
 * `KEP-2644`, `KEP #2644`, `KEPs: 2644`. A proposal's number has two digits or more; after a space or a colon alone it
 * needs three: "KEP 10 times" names none.
 */
const IN_WORDS = /\bKEPs?(?:[-–]#?(\d{2,5})|:? ?#(\d{2,5})|[: ] ?(\d{3,5}))\b/gi

/** The folder of a proposal in any copy of the repository, its issue, or its short address. */
const IN_ADDRESSES =
  /\bkeps\/[\w-]+\/(?:[\w-]+\/)?(\d{2,5})-|\benhancements\/issues\/(\d{2,5})\b|\b(?:(?:features|keps?)\.k8s\.io|kubernetes\.dev\/resources\/keps)\/(?:[a-z-]+\/)?(\d{2,5})\b/gi

/** In a merge, this is the issue of a proposal. In an edition, it can be a pull request. */
const IN_MERGES = /\benhancements#(\d{2,5})\b/gi

/** The numbers of the proposals (KEPs) that words name, in their order. That such a proposal exists is not checked. */
export function kepNumbersInWords(words: string): readonly number[] {
  return numbersBy(IN_WORDS, words)
}

/** The numbers of the proposals whose folder, issue or short address is in a text, in their order. */
export function kepNumbersInAddresses(text: string): readonly number[] {
  return numbersBy(IN_ADDRESSES, text)
}

/** The number in the name of a proposal's folder, `2644-honor-pv-reclaim-policy`; null for the template `NNNN-…`. */
export function kepNumberOfFolder(name: string): number | null {
  const number = Number(/^(\d{1,5})-/.exec(name)?.[1] ?? 0)
  return number > 0 ? number : null
}

/** The number at the beginning of the title of a proposal, without `KEP`: `3085: Pod Conditions`; null if there is none. */
export function kepNumberAtStart(title: string): number | null {
  const number = /^#?(\d{2,5})(?=:|\s[–—:-]|$)/.exec(title)?.[1]
  return number === undefined ? null : Number(number)
}

/** The proposals that one merge names in title or body, each once. HTML comments, such as the examples in templates, do not count. */
export function kepNumbersIn(merge: Pick<Merge, 'title' | 'body'>): ReadonlySet<number> {
  const text = `${merge.title}\n${withoutHtmlComments(merge.body)}`
  return new Set([...kepNumbersInWords(text), ...kepNumbersInAddresses(text), ...numbersBy(IN_MERGES, text)])
}

/** The proposals that merges name, those named by most merges first, then by number. */
export function kepNumbersNamed(merges: readonly Merge[]): number[] {
  const namedBy = new Map<number, number>()
  for (const merge of merges) {
    for (const number of kepNumbersIn(merge)) namedBy.set(number, (namedBy.get(number) ?? 0) + 1)
  }
  return [...namedBy].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([number]) => number)
}

/** A title without its leading number: `KEP-2644: Honor Persistent Volume Reclaim Policy`. */
export function withoutKepNumber(title: string): string {
  return title.replace(/^KEP[-\s]?\d+\s*[:–—-]?\s*/i, '')
}

function numbersBy(pattern: RegExp, text: string): readonly number[] {
  return [...text.matchAll(pattern)].map((match) => Number(match.slice(1).find(Boolean))).filter((number) => number > 0)
}
