import { Temporal } from 'temporal-polyfill'
import { CitationDocument, type CitationQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { type Citation, type Cited } from '../../model/citation.ts'
import { citedAs } from '../../text/repository-name.ts'

/**
 * Reads pull requests and issues in one request. If GitHub does not answer for one, it is left out: whether it exists is
 * unknown.
 * @returns the things by `citedAs`, and the number of those left out
 * @throws AdvisedError if GitHub answered for none
 */
export async function readCitedThings(
  github: GitHub,
  citations: readonly Pick<Citation, 'repository' | 'number'>[],
): Promise<{ readonly things: ReadonlyMap<string, Cited>; readonly unanswered: number }> {
  const distinct = [...new Map(citations.map((citation) => [citedAs(citation), citation]))]
  const answers = await github.askEach(
    CitationDocument,
    distinct.map(([, { repository, number }]) => ({ ...repository, number })),
  )
  const things = new Map<string, Cited>()
  for (const [index, [name]] of distinct.entries()) {
    const answer = answers[index]
    const cited = answer === undefined ? null : readCited(answer)
    if (cited !== null) things.set(name, cited)
  }
  return { things, unanswered: distinct.length - things.size }
}

/** Returns null if the answer does not say whether it exists. */
function readCited({ result, errors }: Answer<CitationQuery>): Cited | null {
  const notFound = errors.some(({ type }) => type === 'NOT_FOUND')
  const { repository } = result
  if (repository === null) return notFound ? { kind: 'repository missing' } : null
  const found = repository.issueOrPullRequest
  // A part is unknown, so the rest is not used either.
  if (found === null) return notFound ? { kind: 'missing' } : null
  if (errors.length > 0) return null
  if (found.__typename === 'Issue') return { kind: 'issue', title: found.title }
  const { title, body, author, mergedAt, baseRefName } = found
  return {
    kind: 'pull request',
    title,
    body,
    author: author === null ? null : { login: author.login, name: 'name' in author ? author.name : null },
    mergedAt: mergedAt === null ? null : Temporal.Instant.from(mergedAt),
    base: baseRefName,
    defaultBranch: repository.defaultBranchRef?.name ?? null,
  }
}
