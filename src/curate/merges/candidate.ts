import type { Merge } from '../../model/merge.ts'
import { readConventionalTitle, type ConventionalTitle } from '../../text/conventional-commit.ts'
import { kepNumbersIn } from '../../text/kep.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { statementOfNote, statementOfTitle, type Statement } from '../words/statement.ts'
import { wordingOf, type Wording } from '../words/phrase.ts'
import { securityIdsIn } from '../../text/security-id.ts'
import { asksForAction, releaseNote } from '../../text/release-note.ts'
import { capitalized } from '../../text/capitalized.ts'

/** A merge with all that is read from its title, body and labels. */
export interface Candidate {
  readonly merge: Merge
  /** The release note, or null. */
  readonly note: string | null
  readonly actionRequired: boolean
  /** The labels that begin with `kind/`, without that. */
  readonly kinds: ReadonlySet<string>
  /** Numbers of the proposals (KEPs) that title or body name, ascending. */
  readonly proposals: readonly number[]
  /** CVE numbers and GitHub advisories that title or note name. */
  readonly securityIds: readonly string[]
  /** Type, scope and `!` of a title such as `feat(ui)!: words`; null if the title has no such prefix. */
  readonly conventional: ConventionalTitle | null
  readonly titleStatement: Statement
  /** What the first sentence of the note states; null if it has no note. */
  readonly noteStatement: Statement | null
  /** The words of its bullet in the lists of merges. */
  readonly wording: Wording
}

export function candidateOf(merge: Merge, vocabulary: Vocabulary): Candidate {
  const note = releaseNote(merge.body)
  return {
    merge,
    note,
    actionRequired: merge.labels.includes('release-note-action-required') || (note !== null && asksForAction(note)),
    kinds: new Set(merge.labels.filter((label) => label.startsWith('kind/')).map((label) => label.slice(5))),
    proposals: [...kepNumbersIn(merge)].sort((a, b) => a - b),
    securityIds: securityIdsIn(`${merge.title}\n${note ?? ''}`),
    conventional: readConventionalTitle(merge.title),
    titleStatement: statementOfTitle(merge.title, vocabulary.components),
    noteStatement: note === null ? null : statementOfNote(note, vocabulary.components),
    wording: wordingOf({ title: merge.title, note, body: merge.body }, vocabulary),
  }
}

/** `sig-api-machinery` or `api-machinery` as people write it: `SIG API Machinery`. */
export function sigName(slug: string): string {
  const initials = new Set(['api', 'cli', 'ui', 'etcd'])
  const words = slug.replace(/^sig-/, '').split('-')
  return [
    'SIG',
    ...words.map((word) => (word === 'etcd' ? word : initials.has(word) ? word.toUpperCase() : capitalized(word))),
  ].join(' ')
}
