import type { KeptEdit, Outcome } from '../model/outcome.ts'
import { cutAtLine, PART } from './cut.ts'
import { difference } from './difference.ts'

/**
 * The parts of the summary that compare draft and branch: where people's words were kept against the draft's, and, where
 * nothing was written, what would have been.
 */
export function revised({ operation, revision }: Outcome): string[] {
  if (revision === null) return []
  return [kept(revision.kept), operation === 'skipped' ? change(revision.onBranch, revision.post) : '']
}

function kept(edits: readonly KeptEdit[]): string {
  if (edits.length === 0) return ''
  const blocks = edits.map(({ kept, drafted }) => {
    if (kept === null) return `New in the draft, and its place is gone from the post:\n\n${code(drafted ?? '')}`
    const says =
      drafted === null ? 'The draft says nothing about it any more.' : `The draft says now:\n\n${code(drafted)}`
    return `Kept:\n\n${code(kept)}\n\n${says}`
  })
  const [shown, more] = firstThatFit(blocks)
  const rest = more === 0 ? [] : [`… ${String(more)} more did not fit in here.`]
  return `## Facts that changed under edited words\n\n${[...shown, ...rest].join('\n\n')}`
}

function change(before: string | null, after: string): string {
  const lines = difference(before, after)
  if (before === null || lines === '') return ''
  return `## What would change on the branch\n\n${code(cutAtLine(lines, PART), 'diff')}`
}

/** The first blocks that have room together, and how many others there are. */
function firstThatFit(blocks: readonly string[]): readonly [shown: readonly string[], more: number] {
  let room = PART
  const end = blocks.findIndex((block) => (room -= Buffer.byteLength(block)) < 0)
  const shown = end < 0 ? blocks : blocks.slice(0, end)
  return [shown, blocks.length - shown.length]
}

/** A block of code that nothing inside can end. */
function code(text: string, language = 'markdown'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\r/g, '')}\n${fence}`
}
