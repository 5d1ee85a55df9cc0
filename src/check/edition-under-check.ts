import type { Heading, ListItem, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import type { Temporal } from 'temporal-polyfill'
import { visit } from 'unist-util-visit'
import type { SectionName } from '../model/draft.ts'
import { type Edition } from '../model/edition.ts'
import { planEdition } from '../text/plan-edition.ts'
import { dateInName } from '../text/templates.ts'
import type { Range } from '../model/finding.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { readIgnoreComments, withoutIgnoreComments, type IgnoreComment } from './ignore-comments.ts'
import { withoutOtherMarks } from './marks-beside-markdown.ts'
import { readPassages, type Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { readLinks, type WrittenLink } from './written-links.ts'

/** An edition that people have written or edited, read once for all rules. All places are offsets in `text`. */
export interface EditionUnderCheck {
  readonly newsletter: Newsletter
  /** As it was given; only its last part is looked at. */
  readonly path: string
  /** The file's text, without a byte order mark. */
  readonly text: string
  /** The date in the file's name; null where it has none. */
  readonly sunday: Temporal.PlainDate | null
  /** The names that the newsletter gives the edition of that day; null where there is none. */
  readonly planned: Edition | null
  readonly frontMatter: FrontMatter
  /** The post below its front matter, as CommonMark: kramdown, like it, makes no link of a bare address. */
  readonly tree: Root
  readonly sections: readonly WrittenSection[]
  /** List items of all levels, in their order. */
  readonly items: readonly WrittenItem[]
  readonly links: readonly WrittenLink[]
  readonly passages: readonly Passage[]
  /** No other part of the edition holds these comments. */
  readonly ignoreComments: readonly IgnoreComment[]
}

/** A heading of the first or second level with what stands under it. */
export interface WrittenSection {
  readonly title: string
  /** Which of the newsletter's sections it is; null where the configuration has none of that name. */
  readonly name: SectionName | null
  /** Its place among the configured ones, of which several may have one name; null where it is none of them. */
  readonly plan: number | null
  readonly heading: Heading
  readonly content: readonly RootContent[]
  /** From its heading to the next one. */
  readonly place: Range
}

interface WrittenItem {
  readonly node: ListItem
  readonly place: Range
  /** Its words as a reader sees them. */
  readonly words: string
}

const markdown = remark().freeze()

/** Reads an edition. Nothing is refused: a text that is no edition has no sections, and the rules say so. */
export function readEditionUnderCheck(path: string, text: string, newsletter: Newsletter): EditionUnderCheck {
  const frontMatter = readFrontMatter(text)
  // Blanked out, not cut off, so that places in the tree are places in the text.
  const written =
    text.slice(0, frontMatter.end).replace(/[^\r\n]/g, ' ') + withoutOtherMarks(text.slice(frontMatter.end))
  const body = withoutIgnoreComments(written)
  const tree = markdown.parse(body)
  const items: WrittenItem[] = []
  visit(tree, 'listItem', (node) => {
    items.push({ node, place: placeOf(node), words: toString(node) })
  })
  const sunday = dateInName(path.slice(path.lastIndexOf('/') + 1), newsletter.edition.path)
  return {
    newsletter,
    path,
    text,
    sunday,
    planned: sunday === null ? null : planEdition(newsletter, sunday),
    frontMatter,
    tree,
    sections: readSections(tree, newsletter),
    items,
    links: readLinks(tree, body),
    passages: readPassages(tree, body),
    ignoreComments: readIgnoreComments(written, body, tree),
  }
}

function readSections(tree: Root, newsletter: Newsletter): readonly WrittenSection[] {
  const blocks = tree.children
  const headings = blocks.filter((block): block is Heading => block.type === 'heading' && block.depth <= 2)
  return headings.map((heading, index) => {
    const next = headings[index + 1]
    const content = blocks.slice(blocks.indexOf(heading) + 1, next === undefined ? undefined : blocks.indexOf(next))
    const title = toString(heading)
    const plan = newsletter.sections.findIndex((each) => isSameHeading(each.heading, title))
    return {
      title,
      name: newsletter.sections[plan]?.name ?? null,
      plan: plan === -1 ? null : plan,
      heading,
      content,
      place: { start: placeOf(heading).start, end: next === undefined ? placeOf(tree).end : placeOf(next).start },
    }
  })
}

/** `Featured PR` is the heading `Featured PRs` where there is one, and an emoji beside it changes nothing. */
export function isSameHeading(configured: string, written: string): boolean {
  const plain = (heading: string): string =>
    heading.replace(/^[\s\p{Extended_Pictographic}\uFE0F]+|[\s\p{Extended_Pictographic}\uFE0F]+$/gu, '').toLowerCase()
  const [one, other] = [plain(configured), plain(written)]
  return one.replace(/s$/, '') === other.replace(/s$/, '')
}

/** The section that a place is in; null above the first one. */
export function sectionAt(edition: EditionUnderCheck, offset: number): WrittenSection | null {
  return edition.sections.find(({ place }) => place.start <= offset && offset < place.end) ?? null
}

/** The words of each block of the Markdown that stands in a section in which nothing is told. */
export function fixedLines(edition: EditionUnderCheck, name: SectionName | null): readonly string[] {
  const whenEmpty = edition.newsletter.sections.find((plan) => plan.name === name)?.whenEmpty ?? null
  // Most editions do not hold the line; the parser need not be asked then.
  if (whenEmpty === null || !edition.text.includes(whenEmpty.slice(0, 12))) return []
  return markdown.parse(whenEmpty).children.map((block) => toString(block))
}
