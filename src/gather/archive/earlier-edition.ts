import type { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'
import { gitHubLinksIn, thingLinked, type GitHubLink } from '../../text/github-link.ts'
import { withoutClosedHtmlComments } from '../../text/html-comments.ts'
import { proposalsFeatured } from './featured-proposals.ts'

/**
 * What an earlier edition told, from the links in its text: people write the words around them in every way. What
 * stands in an HTML comment was not told.
 * @param sunday the date in its file's name
 * @param text the post with its front matter
 */
export function readEdition(sunday: Temporal.PlainDate, path: string, text: string): EarlierEdition {
  const told = withoutClosedHtmlComments(text)
  const links = gitHubLinksIn(told)
  const things = (...kinds: readonly GitHubLink['kind'][]): ReadonlySet<string> =>
    new Set(links.filter(({ kind }) => kinds.includes(kind)).flatMap((link) => thingLinked(link) ?? []))
  return {
    sunday,
    path,
    pullRequests: things('pull request', 'issue'),
    releases: things('release'),
    proposals: proposalsFeatured(told),
  }
}
