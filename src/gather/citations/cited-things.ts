import { Temporal } from 'temporal-polyfill'
import { CitationDocument, type CitationQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { type Citation, type Cited } from '../../model/citation.ts'
import { citedAs } from '../../text/repository-name.ts'

/**
 * What GitHub says about pull requests and issues, in one request. One that it could not answer for is left out: it
 * neither exists nor is missing.
 * @returns by `citedAs`, and how many were left out
 * @throws AdvisedError where GitHub answered for none
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

/** @returns null where the answer does not tell. */
function readCited({ result, errors }: Answer<CitationQuery>): Cited | null {
  const notFound = errors.some(({ type }) => type === 'NOT_FOUND')
  const { repository } = result
  if (repository === null) return notFound ? { kind: 'repository missing' } : null
  const found = repository.issueOrPullRequest
  // An error beside what was found: a part of it is unknown, and nothing is said from the rest.
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
