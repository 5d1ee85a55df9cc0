import type { KeptEdit, Outcome } from '../model/outcome.ts'
import { blocksThatFit, cutAtLine, PART } from './cut.ts'
import { difference } from './difference.ts'
import { fenced } from './fenced.ts'

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
    if (kept === null) return `New in the draft, and its place is gone from the post:\n\n${fenced(drafted ?? '')}`
    const says = drafted === null ? 'The draft no longer mentions it.' : `The draft says now:\n\n${fenced(drafted)}`
    return `Kept:\n\n${fenced(kept)}\n\n${says}`
  })
  return `## Changes in the draft under edited text\n\n${blocksThatFit(blocks, PART)}`
}

function change(before: string | null, after: string): string {
  const lines = difference(before, after)
  if (before === null || lines === '') return ''
  return `## What would change on the branch\n\n${fenced(cutAtLine(lines, PART), 'diff')}`
}
