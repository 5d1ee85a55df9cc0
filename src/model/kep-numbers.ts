import type { Merge } from './merge.ts'

/** The ways in which people name a proposal (KEP). A pull request of the repository of proposals is not one. */
const NAMED = [
  /\bKEPs?-#?(\d{2,5})\b/gi,
  /\bKEPs?(?::? ?#|: | )(\d{3,5})\b/gi,
  /\bkep\.k8s\.io\/(?:[a-z-]+\/)?(\d{2,5})\b/gi,
  /\benhancements(?:\/issues\/|#)(\d{2,5})\b/gi,
  /\bkeps\/[a-z-]+\/(?:[a-z-]+\/)?(\d{2,5})-/gi,
]

/**
 * Numbers of the proposals that merges name in their titles and bodies, those named by most merges first, then by
 * number. HTML comments, and so the examples in the template of pull requests, are not read. That a number belongs to
 * a proposal is not checked.
 */
export function kepNumbersNamed(merges: readonly Merge[]): number[] {
  const namedBy = new Map<number, number>()
  for (const merge of merges) {
    for (const number of kepNumbersIn(merge)) namedBy.set(number, (namedBy.get(number) ?? 0) + 1)
  }
  return [...namedBy].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([number]) => number)
}

/** The proposals that one merge names, each once. */
export function kepNumbersIn(merge: Pick<Merge, 'title' | 'body'>): ReadonlySet<number> {
  const text = `${merge.title}\n${withoutComments(merge.body)}`
  const numbers = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => Number(match[1])))
  return new Set(numbers.filter((number) => number > 0))
}

/** A comment that is never closed reaches to the end, as on GitHub. */
function withoutComments(body: string): string {
  let rest = body
  let kept = ''
  for (;;) {
    const start = rest.indexOf('<!--')
    if (start < 0) return kept + rest
    kept += rest.slice(0, start)
    const end = rest.indexOf('-->', start + 4)
    if (end < 0) return kept
    rest = rest.slice(end + 3)
  }
}
