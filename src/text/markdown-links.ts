/** A link or picture whose address may hold one level of parentheses. */
const LINK = /!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g

/** The Markdown with the words of each link instead of the link: `[words](address)` becomes `words`. */
export function withoutMarkdownLinks(markdown: string): string {
  return markdown.replaceAll(LINK, '$1')
}
