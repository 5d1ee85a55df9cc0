import type { Link } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import type { MergeLine } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { ReasonsFigures } from './reasons.ts'
import { citedAs, fullName } from '../text/repository-name.ts'
import { readGitHubLink } from '../text/github-link.ts'
import { pullRequestUrl } from '../text/url.ts'
import type { Block } from './page-of-post.ts'

/** The content of the preview's page, which its script receives as JSON. */
export interface Shown {
  /** The edition's title, or the name of its file if it has none. */
  readonly title: string
  readonly path: string
  /** Why there is no page; null if there is one. */
  readonly problem: Problem | null
  /** The address of the page, and a note about how it was built. */
  readonly page: { readonly address: string; readonly note: string }
  readonly source: string
  readonly blocks: readonly Block[]
  readonly findings: readonly ShownFinding[]
  /** The checks that were skipped. */
  readonly unchecked: string
  readonly reasons: ShownReasons
}

export interface ShownFinding {
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly advice: string
  readonly rule: string
}

export interface ShownReasons {
  readonly told: readonly ShownMerge[]
  readonly leftOut: readonly ShownMerge[]
  readonly figures: ReasonsFigures | null
  /** Why there are no reasons, and how to get them; null if there are. */
  readonly missing: string | null
}

export interface ShownMerge {
  /** `kubernetes/kubernetes#126330` */
  readonly name: string
  readonly address: string
  /** The words of its bullet, or the heading of its entry. */
  readonly words: string
  readonly kind: 'bullet' | 'entry'
  /** The bullet with its mark, or the entry, to be pasted into the post on a line of its own. */
  readonly markdown: string
  readonly reason: string
  /** The line of the post that lists it; null if no line links to it, or to the merge that it is listed with. */
  readonly line: number | null
}

const markdown = remark().freeze()

/** Merges as the page shows them, each with its line in a post that has these blocks. */
export function shownMerges(lines: readonly MergeLine[], blocks: readonly Block[]): readonly ShownMerge[] {
  const telling = new Map<string, Block>()
  for (const block of blocks) {
    for (const thing of thingsOf(block.links)) {
      // Of nested blocks, such as an item and its paragraph, uses the inner one.
      if (block.words.length <= (telling.get(thing)?.words.length ?? Infinity)) telling.set(thing, block)
    }
  }
  return lines.map(({ repository, number, line, reason }) => {
    const name = `${fullName(repository)}#${String(number)}`
    const { words, things } = readItem(line)
    const own = name.toLowerCase()
    // A bullet can list a merge only by its branch (`also in 1.30`) and link another merge.
    const block = telling.get(own) ?? (things.includes(own) ? undefined : telling.get(things[0] ?? ''))
    const kind = line.startsWith('### ') ? 'entry' : 'bullet'
    return {
      name,
      address: pullRequestUrl(repository, number),
      words: block?.words ?? words,
      kind,
      markdown: `${kind === 'bullet' ? '* ' : ''}${line}\n`,
      reason,
      line: block?.line ?? null,
    }
  })
}

/** The words of a bullet, or the heading of an entry, and the pull requests and issues that it links to. */
function readItem(line: string): { readonly words: string; readonly things: readonly string[] } {
  const tree = markdown.parse(line)
  const links: string[] = []
  visit(tree, 'link', ({ url }: Link) => {
    links.push(url)
  })
  return { words: toString(tree.children[0]).replace(/\s+/g, ' ').trim(), things: thingsOf(links) }
}

/** The pull requests and issues that links lead to, as `owner/name#number` in lower case. */
const thingsOf = (links: readonly string[]): readonly string[] =>
  links.flatMap((link) => {
    const target = readGitHubLink(link)
    return target?.kind === 'pull request' || target?.kind === 'issue' ? citedAs(target) : []
  })
