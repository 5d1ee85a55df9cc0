import type { RevisedPost } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { FileDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { whole } from '../github/whole.ts'
import { blobId, isOwnCommit } from './commit-message.ts'
import type { Blob, BranchCommit, EditionBranch, EditionState } from './edition-state.ts'
import { keepEdits } from './keep-edits/keep-edits.ts'
import { lastDraft, type LastDraft } from './keep-edits/last-draft.ts'

/** The post to write to the branch: the new draft with people's edits. */
export interface Revision extends RevisedPost {
  /** Why the branch must not be written: people's edits cannot be distinguished from the draft. Null if it may be. */
  readonly reasonNotToWrite: Problem | null
}

/**
 * Merges a new draft with the post on the edition's branch and keeps people's edits. If people committed to the branch,
 * reads earlier versions of the post in one request.
 *
 * @param incompleteSections the headings of the sections that may lack facts
 * @throws GitHubError if the earlier versions cannot be read
 */
export async function revise(
  github: GitHub,
  { headRepository, state }: { readonly headRepository: RepositoryName; readonly state: EditionState },
  { draft, incompleteSections }: { readonly draft: string; readonly incompleteSections: ReadonlySet<string> },
): Promise<Revision> {
  const { branch } = state
  const onBranch = branch?.post?.text ?? null
  const left = (reasonNotToWrite: Problem): Revision => ({
    onBranch,
    post: onBranch ?? draft,
    kept: [],
    reasonNotToWrite,
  })
  if (branch === null) return { onBranch, post: draft, kept: [], reasonNotToWrite: null }
  if (!branch.complete) return left(TOO_MANY)
  if (branch.post === null) {
    const was = branch.commits.some(({ post }) => post !== null)
    return was ? left(DELETED) : { onBranch, post: draft, kept: [], reasonNotToWrite: null }
  }
  if ((await blobId(Buffer.from(branch.post.text))) !== branch.post.oid) return left(NOT_UTF8)
  const base = await readBase(github, headRepository, { ...branch, post: branch.post })
  if (base === null) return left(NO_BASE)
  const { post, notices } = keepEdits(
    { base: base.post, mine: branch.post.text, theirs: draft },
    { listedByPeople: base.listedByPeople, incompleteSections },
  )
  return { onBranch, post, kept: notices, reasonNotToWrite: null }
}

const NO_BASE: Problem = {
  message:
    'The post on the branch of this edition does not start from a draft of this action, or its commits were squashed.',
  advice: 'The post is not changed. Copy new lines from the draft in this summary by hand.',
}
const DELETED: Problem = {
  message: 'The post of this edition was deleted or renamed on its branch.',
  advice: 'Restore it under its name, or delete the branch: the next run then updates the edition.',
}
const NOT_UTF8: Problem = {
  message: 'The post on the branch of this edition is not UTF-8 text.',
  advice: 'Save it as UTF-8 without a byte order mark: the next run then updates it.',
}
const TOO_MANY: Problem = {
  message: 'The branch of this edition has more than 100 commits that are not on the default branch.',
  advice: 'The post is not changed. Copy new lines from the draft in this summary by hand.',
}

/** The draft that the post on the branch started from; null if it cannot be found. */
async function readBase(
  github: GitHub,
  headRepository: RepositoryName,
  { commits, post: present }: EditionBranch & { readonly post: Blob },
): Promise<LastDraft | null> {
  const own = commits.filter(({ message, post }) => isOwnCommit(message, post))
  if (own.length === 0 || own[0]?.before !== null) return null
  if (onlyDrafts(commits, own, present.oid)) return { post: present.text, listedByPeople: new Set() }
  const all = [...own.map(({ before }) => before), ...commits.map(({ post }) => post)]
  const ids = [...new Set(all)].filter((id) => id !== null && id !== present.oid)
  const answers = await github.askEach(
    FileDocument,
    ids.map((expression) => ({ ...headRepository, expression: expression ?? '' })),
  )
  const texts = new Map<string | null, string | null>([[present.oid, present.text]])
  for (const [index, answer] of answers.entries()) {
    const blob = whole(answer, 'File').repository?.object
    texts.set(ids[index] ?? null, blob != null && 'text' in blob ? blob.text : null)
  }
  const writings = own.map(({ before, post }) => ({
    before: before === null ? null : (texts.get(before) ?? undefined),
    after: texts.get(post) ?? undefined,
  }))
  const known = writings.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  )
  if (known.length !== writings.length) return null
  const drafts = new Set(own.map(({ post }) => post))
  const byPeople = [...texts].flatMap(([id, text]) => (text === null || drafts.has(id) ? [] : [text]))
  return lastDraft(known, byPeople)
}

/** Whether only the action changed the post. */
function onlyDrafts(all: readonly BranchCommit[], own: readonly BranchCommit[], present: string): boolean {
  const drafts = new Set(own.map(({ post }) => post))
  return (
    all.every(({ post }) => post === null || drafts.has(post)) &&
    own.every(({ before }, index) => before === (own[index - 1]?.post ?? null)) &&
    own.at(-1)?.post === present
  )
}
