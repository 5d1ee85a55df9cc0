import type { Merge } from '../../model/merge.ts'
import type { Candidate } from './candidate.ts'

/** Paths of tests. */
export const TEST_PATH =
  /_test\.go$|(?:^|\/)(?:test|tests|testing|testdata|testutil|e2e|e2e_node|integration)\/|(?:^|\/)testing?_?\w*\.go$/
const DOCUMENT_PATH = /\.(?:md|txt|rst)$|(?:^|\/)docs?\/|(?:^|\/)(?:OWNERS|OWNERS_ALIASES|LICENSE)$/
const TEST_TITLE = /\b(?:tests?|testing|unit ?tests?|e2e|flak(?:e|es|y|iness)|benchmarks?|deflake)\b/i
const DOCUMENT_TITLE = /\b(?:docs?|documentation|readme|changelog|owners|godocs?|guide)\b/i
const WORDING_TITLE = /\b(?:typos?|misspell\w*|spelling|wording|grammar|comments?|whitespace|gofmt|nits?)\b/i

/**
 * Whether the merge changes only tests, only documents or only wording, which is "mostly not" listed (STYLESHEET.md of
 * kubernetes-sigs/lwkd).
 * Paths must agree with title or labels, because a large merge lists only its first paths.
 * @returns the reason to leave it out, or null.
 */
export function minorChange(candidate: Candidate): string | null {
  const { merge, note, kinds } = candidate
  const saysTest = TEST_TITLE.test(merge.title) || kinds.has('flake') || kinds.has('failing-test')
  if (saysTest && (all(TEST_PATH, merge) || (merge.files.length === 0 && note === null))) return 'changes only tests'
  return hardlyWorthALine(candidate)
}

/** The same without tests: a large change of tests can be worth a bullet. */
export function hardlyWorthALine({ merge, note, kinds }: Candidate): string | null {
  const none = merge.files.length === 0
  const saysDocument = DOCUMENT_TITLE.test(merge.title) || kinds.has('documentation')

  const wording = onlyWording({ merge, note })
  if (wording !== null) return wording
  if (saysDocument && (all(DOCUMENT_PATH, merge) || (note === null && (none || kinds.has('documentation'))))) {
    return 'changes only documents'
  }
  return null
}

/** The same for wording alone, which is left out whatever its labels. */
export function onlyWording({ merge, note }: Pick<Candidate, 'merge' | 'note'>): string | null {
  const says = (WORDING_TITLE.test(merge.title) && note === null) || /\btypos?\b/i.test(merge.title)
  return says ? 'only wording, comments or typos' : null
}

const all = (path: RegExp, { files }: Merge): boolean => files.length > 0 && files.every((file) => path.test(file))
