import type { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'
import { gitHubLinksIn, thingLinked, type GitHubLink } from '../../text/github-link.ts'
import { withoutClosedHtmlComments } from '../../text/html-comments.ts'
import { proposalsFeatured } from './featured-proposals.ts'

/**
 * Reads what an earlier edition lists from the links in its text, because the words around them vary. HTML comments are
 * ignored.
 * @param sunday the date in its file's name
 * @param text the post with its front matter
 */
export function readEdition(sunday: Temporal.PlainDate, path: string, text: string): EarlierEdition {
  const visible = withoutClosedHtmlComments(text)
  const links = gitHubLinksIn(visible)
  const things = (...kinds: readonly GitHubLink['kind'][]): ReadonlySet<string> =>
    new Set(links.filter(({ kind }) => kinds.includes(kind)).flatMap((link) => thingLinked(link) ?? []))
  return {
    sunday,
    path,
    pullRequests: things('pull request', 'issue'),
    releases: things('release'),
    proposals: proposalsFeatured(visible),
  }
}
