import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import type { MergeLine } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { ReasonsFigures } from './reasons.ts'
import { citedAs } from '../model/citation.ts'
import { readGitHubLink } from '../model/github-link.ts'
import { fullName } from '../model/repository.ts'
import { pullRequestUrl } from '../model/url.ts'
import type { Block } from './page-of-post.ts'

/** All that the preview's page shows; its script is given this as JSON. */
export interface Shown {
  /** The edition's title, else the name of its file. */
  readonly title: string
  readonly path: string
  /** Why there is no page; null where there is one. */
  readonly problem: Problem | null
  /** Where the page is, and what is to be said about it. */
  readonly page: { readonly address: string; readonly note: string }
  readonly source: string
  readonly blocks: readonly Block[]
  readonly findings: readonly ShownFinding[]
  /** What the findings do not cover. */
  readonly unchecked: string | null
  readonly reasons: ShownReasons
}

export interface ShownFinding {
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly mend: string
  readonly rule: string
}

export interface ShownReasons {
  readonly told: readonly ShownMerge[]
  readonly leftOut: readonly ShownMerge[]
  readonly figures: ReasonsFigures | null
  /** Why there are none, and how to get them; null where there are. */
  readonly missing: string | null
}

export interface ShownMerge {
  /** `kubernetes/kubernetes#126330` */
  readonly name: string
  readonly address: string
  /** What its bullet says. */
  readonly words: string
  /** The bullet, ready to be pasted into the post. */
  readonly bullet: string
  readonly reason: string
  /** The line of the post that tells it, now; null where none links to it. */
  readonly line: number | null
}

const markdown = remark().freeze()

/** Merges as the page shows them, beside a post with these blocks. */
export function shownMerges(lines: readonly MergeLine[], blocks: readonly Block[]): readonly ShownMerge[] {
  const telling = new Map<string, Block>()
  for (const block of blocks) {
    for (const link of block.links) {
      const target = readGitHubLink(link)
      const thing = target?.kind === 'pull request' || target?.kind === 'issue' ? citedAs(target) : null
      // Of blocks in one another (an item and its paragraph) the inner one, which says less.
      if (thing !== null && block.words.length <= (telling.get(thing)?.words.length ?? Infinity))
        telling.set(thing, block)
    }
  }
  return lines.map(({ repository, number, line, reason }) => {
    const name = `${fullName(repository)}#${String(number)}`
    const block = telling.get(name.toLowerCase())
    return {
      name,
      address: pullRequestUrl(repository, number),
      words: block?.words ?? toString(markdown.parse(line)).replace(/\s+/g, ' ').trim(),
      bullet: line,
      reason,
      line: block?.line ?? null,
    }
  })
}
