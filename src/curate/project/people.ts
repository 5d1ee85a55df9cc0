import type { Block } from '../../model/draft.ts'
import type { Merge, NewContributor } from '../../model/merge.ts'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import { profileUrl, pullRequestUrl } from '../../text/url.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { partOf, wordingOf } from '../words/phrase.ts'
import { releaseNote } from '../../text/release-note.ts'

/**
 * A bullet for each new contributor, by login, with their first merge in its words.
 * @param merges the merges of the week; a contributor with no merge among them is left out
 */
export function newContributorList(
  people: readonly NewContributor[],
  merges: readonly Merge[],
  vocabulary: Vocabulary,
): readonly Block[] {
  const items = [...people]
    .sort((a, b) => byName(a.login, b.login))
    .flatMap(({ login, merge: number }): Phrase[] => {
      const merge = merges.find((each) => each.number === number)
      if (merge === undefined) return []
      const wording = wordingOf({ title: merge.title, note: releaseNote(merge.body) }, vocabulary)
      return [[profile(login), text(': '), ...partOf(wording, pullRequestUrl(merge.repository, number), vocabulary)]]
    })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** One sentence that thanks the authors of merged pull requests, except bots, by login. */
export function thanks(merges: readonly Merge[]): readonly Block[] {
  const authors = merges.flatMap(({ author }) => (author?.kind === 'person' ? [author.login] : []))
  const logins = [...new Map(authors.map((login) => [login.toLowerCase(), login])).values()].sort(byName)
  if (logins.length === 0) return []
  const names = logins.map((login): Phrase => [profile(login)])
  return [
    {
      kind: 'paragraph',
      words: [text('Thanks to '), ...joinPhrasesWithAnd(names), text(', whose pull requests were merged.')],
    },
  ]
}

function profile(login: string): Inline {
  const url = profileUrl(login)
  return url === null ? text(login) : link(url, text(login))
}

/** Alphabetical, ignoring case; the same on every machine. */
const byName = (a: string, b: string): number => a.localeCompare(b, 'en') || (a < b ? -1 : 1)
