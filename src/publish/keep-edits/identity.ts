const LINK = /https?:\/\/[^\s<>()[\]"']+/gi
const TOLD =
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:(?:pull|issues)\/(\d+)|releases\/tag\/([^?#]+)|tree\/[^?#]*?(keps\/[^?#]+))/i

/** The addresses in a piece of Markdown, in their order. */
export function linksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(LINK)].map(([link]) => link.replace(/[.,;:!?*_]+$/, ''))
}

/**
 * What a piece of Markdown tells of, by its links: pull requests (and issues, which GitHub numbers with them), releases
 * and proposals. The words of an item may change; these stay.
 */
export function identitiesOf(markdown: string): readonly string[] {
  return linksOf(markdown).flatMap((link) => {
    const [, repository = '', number, tag, proposal] = TOLD.exec(link) ?? []
    const thing = number === undefined ? (tag ?? proposal) : `#${number}`
    return thing === undefined ? [] : [`${repository.toLowerCase()} ${thing.replace(/\/$/, '')}`]
  })
}
