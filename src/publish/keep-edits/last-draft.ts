import { identitiesOf } from './identity.ts'
import { keepEdits } from './keep-edits.ts'

/** One commit of the action on an edition's branch: the post before it (null where there was none) and after it. */
export interface Writing {
  readonly before: string | null
  readonly after: string
}

/** What is known of the action's own part in a post. */
export interface LastDraft {
  /** The draft that the post on the branch began with, without what people did to it since. */
  readonly post: string
  /** What people told on the branch at any time, and the action never: by what it tells of. */
  readonly listedByPeople: ReadonlySet<string>
}

/**
 * Finds the draft that the post on the branch began with.
 *
 * The action's commits hold its draft and people's words together, since each keeps what it found. What the action
 * itself did in a commit is the difference to the commit before, so the draft is its first post with those differences
 * alone: people's words seen as the base, and the draft without them as the edits to be kept.
 *
 * @param writings the action's commits on the branch, oldest first
 * @param byPeople the post after each commit of people on the branch, in any order
 * @returns null where the draft cannot be known: there was a post before the action's first commit
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

/** What the lines of a post tell of, each by its first link. */
const listedIn = (post: string): readonly string[] => post.split('\n').flatMap((line) => identitiesOf(line).slice(0, 1))
