import type { KeptEdit, Outcome } from '../model/outcome.ts'
import { blocksThatFit, cutAtLine, PART } from './cut.ts'
import { difference } from './difference.ts'
import { fenced } from './fenced.ts'

/**
 * The parts of the summary that compare the draft with the branch: edited text that was kept although the draft changed,
 * and, if nothing was written, the changes that a run would write.
 */
export function revised({ operation, revision }: Outcome): string[] {
  if (revision === null) return []
  return [kept(revision.kept), operation === 'skipped' ? change(revision.onBranch, revision.post) : '']
}

function kept(edits: readonly KeptEdit[]): string {
  if (edits.length === 0) return ''
  const blocks = edits.map(({ kept, drafted }) => {
    if (kept === null)
      return `New in the draft, but no matching place was found in the post:\n\n${fenced(drafted ?? '')}`
    const says = drafted === null ? 'The draft no longer mentions it.' : `The draft now says:\n\n${fenced(drafted)}`
    return `Kept:\n\n${fenced(kept)}\n\n${says}`
  })
  return `## Draft changes not applied to edited text\n\n${blocksThatFit(blocks, PART)}`
}

function change(before: string | null, after: string): string {
  const lines = difference(before, after)
  if (before === null || lines === '') return ''
  return `## What would change on the branch\n\n${fenced(cutAtLine(lines, PART), 'diff')}`
}
