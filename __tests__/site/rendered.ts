import { load, type CheerioAPI } from 'cheerio'
import { marked } from './typographic-quotes.ts'

/** A page as its reader sees it. */
export interface Rendered {
  readonly title: string
  readonly slug: string
  /** Seconds since 1970. */
  readonly date: number
  readonly headings: readonly Heading[]
  /** The words of each list item, in the order of the page. */
  readonly items: readonly string[]
  readonly paragraphs: readonly string[]
  readonly links: readonly Link[]
  /** Every kind of element in the post with the attributes that occur on it: `a[href]`, `li`. */
  readonly elements: ReadonlySet<string>
}

interface Heading {
  readonly level: number
  readonly words: string
}

interface Link {
  readonly words: string
  readonly href: string
}

/**
 * Reads a page that `buildSite` made.
 * @returns what is inside its `article`, with runs of white space as one space, as a browser shows them; typographic
 * quotes as `marked` returns them: compare words through `asMeant`.
 */
export function rendered(html: string): Rendered {
  const $ = load(html)
  const article = $('article')
  const head = $('h1[data-path]')
  article
    .find('*')
    .contents()
    .each((_index, node) => {
      if (node.nodeType === 3 && $(node).closest('code').length === 0) node.data = marked(node.data)
    })
  return {
    title: visible(head.text()),
    slug: head.attr('data-slug') ?? '',
    date: Number(head.attr('data-date')),
    headings: texts($, 'h1, h2, h3, h4, h5, h6', (name, words) => ({ level: Number(name.slice(1)), words })),
    items: texts($, 'li', (_name, words) => words),
    paragraphs: texts($, 'p', (_name, words) => words),
    links: article
      .find('a')
      .map((_index, link) => ({ words: visible($(link).text()), href: $(link).attr('href') ?? '' }))
      .get(),
    elements: new Set(
      article
        .find('*')
        .map((_index, element) => `${element.name}${attributes(Object.keys(element.attribs))}`)
        .get(),
    ),
  }
}

function texts<Told>($: CheerioAPI, selector: string, tell: (name: string, words: string) => Told): Told[] {
  return $('article')
    .find(selector)
    .toArray()
    .map((element) => tell(element.name, visible($(element).text())))
}

function attributes(names: readonly string[]): string {
  return names.length === 0 ? '' : `[${[...names].sort().join(',')}]`
}

function visible(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
