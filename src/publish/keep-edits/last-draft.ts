import { identitiesOf } from './identity.ts'
import { keepEdits } from './keep-edits.ts'

/** A commit of the action on an edition's branch: the post before it (null if it did not exist) and after it. */
export interface Writing {
  readonly before: string | null
  readonly after: string
}

/** The action's last draft, without people's edits. */
export interface LastDraft {
  /** The draft that the post on the branch started from. */
  readonly post: string
  /** The identities that only people listed on the branch, at any time. */
  readonly listedByPeople: ReadonlySet<string>
}

/**
 * Finds the draft that the post on the branch started from.
 *
 * The action's commits contain both its draft and people's edits. The action's own changes are the difference between
 * the posts before and after its commit, so the draft is its first post with only those differences applied.
 *
 * @param writings the action's commits on the branch, oldest first
 * @param byPeople the post after each commit of people on the branch, in any order
 * @returns null if the draft cannot be known, because the post existed before the action's first commit
 */
export function lastDraft(writings: readonly Writing[], byPeople: readonly string[]): LastDraft | null {
  let draft: string | null = null
  const drafted = new Set<string>()
  for (const { before, after } of writings) {
    if (before === null) draft = after
    else if (draft !== null) draft = keepEdits({ base: before, mine: draft, theirs: after }).post
    if (draft !== null) for (const identity of identitiesOf(draft)) drafted.add(identity)
  }
  if (draft === null) return null
  return {
    post: draft,
    listedByPeople: new Set(byPeople.flatMap(listedIn).filter((identity) => !drafted.has(identity))),
  }
}

/** The identity of the first link in each line of a post. */
const listedIn = (post: string): readonly string[] => post.split('\n').flatMap((line) => identitiesOf(line).slice(0, 1))
