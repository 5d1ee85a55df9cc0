import type { Candidate } from './candidate.ts'
import { TEST_PATH } from './minor.ts'

/** A property of merges that the score weighs. Its weight is under its name in weights.json. */
export interface Feature {
  readonly name: string
  /** What editors read about a merge that has it. */
  readonly phrase: string
  readonly holds: (candidate: Candidate) => boolean
}

type Holds = Feature['holds']

const hasNote: Holds = ({ note }) => note !== null
const noNote: Holds = ({ note }) => note === null
const kind =
  (name: string): Holds =>
  ({ kinds }) =>
    kinds.has(name)
const title =
  (pattern: RegExp): Holds =>
  ({ merge }) =>
    pattern.test(merge.title)
/** Number of changed lines: at least `from`, less than `below`. */
const lines =
  (from: number, below = Infinity): Holds =>
  ({ merge }) =>
    merge.additions + merge.deletions >= from && merge.additions + merge.deletions < below
const all =
  (...parts: readonly Holds[]): Holds =>
  (candidate) =>
    parts.every((holds) => holds(candidate))

const HYGIENE =
  /\b(?:clean ?ups?|lint\w*|nits?|unused|redundant|duplicat\w*|unnecessary|simplif\w*|owners?|approvers?|reviewers?|docs?|documentation|readme|godoc|description|logs?|logging|klog)\b/i
const WORDING = /\b(?:typos?|misspell\w*|spelling|wording|grammar|comments?|gofmt)\b/i

/**
 * The features of the score. Kinds count only for merges with a release note: others often have no kind label, so it
 * shows how a merge was labelled rather than what it is. Most sizes count only for merges without a note.
 */
export const FEATURES: readonly Feature[] = [
  { name: 'note', phrase: 'has a release note', holds: hasNote },
  { name: 'note-feature', phrase: 'a feature', holds: all(hasNote, kind('feature')) },
  { name: 'note-cleanup', phrase: 'a cleanup that users notice', holds: all(hasNote, kind('cleanup')) },
  { name: 'note-documents', phrase: 'about documents', holds: all(hasNote, kind('documentation')) },
  { name: 'deprecation', phrase: 'deprecates something', holds: kind('deprecation') },
  { name: 'promotion', phrase: 'a promotion by its title', holds: title(/\b(?:promot|graduat)\w*/i) },
  { name: 'removal', phrase: 'removes something', holds: title(/\b(?:remov|drop|delet)\w*\b/i) },
  { name: 'metric', phrase: 'about metrics or endpoints', holds: title(/\bmetrics?\b|\bendpoints?\b/i) },
  { name: 'fix', phrase: 'a fix by its title', holds: title(/^(?:\S+: |\[[^\]]*\] ?)?fix\w*\b/i) },
  {
    name: 'hygiene',
    phrase: 'maintenance (cleanup, docs, logs, owners)',
    holds: all(noNote, title(HYGIENE)),
  },
  {
    name: 'tests',
    phrase: 'about tests',
    holds: all(noNote, title(/\b(?:tests?|testing|e2e|integration|benchmarks?|fuzz\w*)\b/i)),
  },
  {
    name: 'restructuring',
    phrase: 'restructures code',
    holds: all(noNote, title(/\b(?:refactor\w*|mov(?:e|es|ing)|split\w*|renam\w*|extract\w*|consolidat\w*)\b/i)),
  },
  {
    name: 'dependency',
    phrase: 'updates a dependency',
    holds: all(noNote, title(/\b(?:bump|updat|upgrad)\w*\b.*(?:\d|\bdep|version|module|golang)/i)),
  },
  { name: 'wording', phrase: 'about wording or comments', holds: title(WORDING) },
  {
    name: 'only-tests',
    phrase: 'changes only tests',
    holds: ({ merge }) => merge.files.length > 0 && merge.files.every((path) => TEST_PATH.test(path)),
  },
  { name: 'size-unknown', phrase: 'its size is not known', holds: all(noNote, lines(0, 1)) },
  { name: 'lines-under-10', phrase: 'under 10 lines changed', holds: all(noNote, lines(1, 10)) },
  { name: 'lines-10-to-29', phrase: 'under 30 lines changed', holds: all(noNote, lines(10, 30)) },
  { name: 'lines-from-100', phrase: 'over 100 lines changed', holds: all(noNote, lines(100)) },
  { name: 'lines-from-300', phrase: 'over 300 lines changed', holds: lines(300) },
]
