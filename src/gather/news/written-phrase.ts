import type { PhrasingContent, RootContent } from 'mdast'
import { type Phrase } from '../../model/phrase.ts'
import { code, link, strong, text } from '../../text/phrase.ts'
import { type Url } from '../../model/url.ts'
import { externalUrl } from '../../text/url.ts'

/** The link definitions of a text: addresses by name. */
export type Addresses = ReadonlyMap<string, Url>

/** Reads `[name]: https://…`. Addresses other than `https` are left out. */
export function linkedAddresses(nodes: readonly RootContent[]): Addresses {
  const addresses = nodes.flatMap((node) => {
    const url = node.type === 'definition' ? externalUrl(node.url) : null
    return node.type === 'definition' && url !== null ? [[node.identifier, url] as const] : []
  })
  return new Map(addresses)
}

/**
 * Converts Markdown to a phrase with code, bold and links to `https` addresses. Of other formatting, only the text is
 * kept. Images, HTML, footnotes and struck-out text are ignored.
 */
export function phraseOf(nodes: readonly PhrasingContent[], addresses: Addresses): Phrase {
  return nodes.flatMap((node): Phrase => {
    switch (node.type) {
      case 'text':
        return [text(node.value.replace(/\s+/g, ' '))]
      case 'break':
        return [text(' ')]
      case 'inlineCode':
        return [code(node.value.replace(/\s+/g, ' '))]
      case 'emphasis':
        return phraseOf(node.children, addresses)
      case 'strong':
        return [strong(...phraseOf(node.children, addresses))]
      case 'link':
        return linked(externalUrl(node.url), phraseOf(node.children, addresses))
      case 'linkReference':
        return linked(addresses.get(node.identifier) ?? null, phraseOf(node.children, addresses))
      case 'delete':
      case 'footnoteReference':
      case 'html':
      case 'image':
      case 'imageReference':
        return []
    }
  })
}

const linked = (url: Url | null, words: Phrase): Phrase =>
  url === null || words.length === 0 ? words : [link(url, ...words)]
