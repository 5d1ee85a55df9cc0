import { keepEdits } from './keep-edits.ts'

/** One commit of the action on an edition's branch: the post before it (null where there was none) and after it. */
export interface Writing {
  readonly before: string | null
  readonly after: string
}

/**
 * The draft that the post on the branch began with, without what people did to it since.
 *
 * The action's commits hold its draft and people's words together, since each keeps what it found. What the action
 * itself did in a commit is the difference to the commit before, so the draft is its first post with those differences
 * alone: people's words seen as the base, and the draft without them as the edits to be kept.
 *
 * @param writings the action's commits on the branch, oldest first
 * @returns null where the draft cannot be known: there was a post before the action's first commit
 */
export function lastDraft(writings: readonly Writing[]): string | null {
  let draft: string | null = null
  for (const { before, after } of writings) {
    if (before === null) draft = after
    else if (draft !== null) draft = keepEdits(before, draft, after).post
  }
  return draft
}
