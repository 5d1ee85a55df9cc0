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

/** An edition that people have written or edited, parsed once for all rules. All places are offsets in `text`. */
export interface EditionUnderCheck {
  readonly newsletter: Newsletter
  /** As it was given. Only the file name matters. */
  readonly path: string
  /** The file's text, without a byte order mark. */
  readonly text: string
  /** The date in the file's name; null if it has none. */
  readonly sunday: Temporal.PlainDate | null
  /** The edition that the newsletter plans for `sunday`; null if that is null. */
  readonly planned: Edition | null
  readonly frontMatter: FrontMatter
  /** The post below its front matter, as CommonMark. Like kramdown, CommonMark does not link bare addresses. */
  readonly tree: Root
  readonly sections: readonly WrittenSection[]
  /** List items of all levels, in order. */
  readonly items: readonly WrittenItem[]
  readonly links: readonly WrittenLink[]
  readonly passages: readonly Passage[]
  /** The ignore comments. They are blanked in the other parts. */
  readonly ignoreComments: readonly IgnoreComment[]
}

/** A heading of the first or second level with the content under it. */
export interface WrittenSection {
  readonly title: string
  /** The configured section with this heading; null if there is none. */
  readonly name: SectionName | null
  /** Its index in the configured sections, because several may have the same name; null if it is not configured. */
  readonly plan: number | null
  readonly heading: Heading
  readonly content: readonly RootContent[]
  /** From its heading to the heading of the next section. */
  readonly place: Range
}

interface WrittenItem {
  readonly node: ListItem
  readonly place: Range
  /** Its words, without Markdown. */
  readonly words: string
}

const markdown = remark().freeze()

/** Parses an edition. Accepts any text: one that is not an edition has no sections, and the rules report that. */
export function readEditionUnderCheck(path: string, text: string, newsletter: Newsletter): EditionUnderCheck {
  const frontMatter = readFrontMatter(text)
  // Blanked, not cut off, so that offsets in the tree are offsets in the text.
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

/** Ignores case, a final "s" (`Featured PR` is `Featured PRs`), and emoji before or after the words. */
export function isSameHeading(configured: string, written: string): boolean {
  const plain = (heading: string): string =>
    heading.replace(/^[\s\p{Extended_Pictographic}\uFE0F]+|[\s\p{Extended_Pictographic}\uFE0F]+$/gu, '').toLowerCase()
  const [one, other] = [plain(configured), plain(written)]
  return one.replace(/s$/, '') === other.replace(/s$/, '')
}

/** The section at an offset; null above the first section. */
export function sectionAt(edition: EditionUnderCheck, offset: number): WrittenSection | null {
  return edition.sections.find(({ place }) => place.start <= offset && offset < place.end) ?? null
}

/** The words of each block of `whenEmpty`, the configured text of a section without content. */
export function fixedLines(edition: EditionUnderCheck, name: SectionName | null): readonly string[] {
  const whenEmpty = edition.newsletter.sections.find((plan) => plan.name === name)?.whenEmpty ?? null
  // Saves the parsing for editions without this text.
  if (whenEmpty === null || !edition.text.includes(whenEmpty.slice(0, 12))) return []
  return markdown.parse(whenEmpty).children.map((block) => toString(block))
}
