import { CommitPostDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { GitHubError } from '../github/github-error.ts'
import type { FixResult } from '../model/checked.ts'
import type { Edition } from '../model/edition.ts'
import type { Problem } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import { blobId, fixMessage, isDrafted } from './commit-message.ts'
import { readEditionState, type EditionState } from './edition-state.ts'

/** Maximum number of attempts if somebody else changes the branch at the same time. */
const ATTEMPTS = 3

/** A post after the fixes, and how many fixes each rule made. */
interface FixedText {
  readonly text: string
  readonly rules: ReadonlyMap<string, number>
}

export interface PostToFix {
  readonly site: RepositoryName
  readonly defaultBranch: string
  readonly edition: Edition
}

export interface FixedPost {
  readonly fixResult: FixResult
  /** The post on the branch, with the fixes; null if it was not fixed. */
  readonly text: string | null
}

/**
 * Fixes the post on the edition's branch in one commit on the head that was read. If somebody else pushes first, or
 * GitHub's answer to the commit is lost, reads the branch and fixes the post again, up to three times. The commit does
 * not have the trailers of a draft: later runs of the drafting action keep the fixes as people's edits.
 *
 * @param fix applies the fixes to a text
 * @param wait resolves after this many milliseconds
 * @throws GitHubError if the branch cannot be read, or GitHub refuses the commit
 */
export async function fixPost(
  github: GitHub,
  { site, defaultBranch, edition }: PostToFix,
  { fix, wait }: { readonly fix: (text: string) => FixedText; readonly wait: (milliseconds: number) => Promise<void> },
): Promise<FixedPost> {
  /** The fixed post of a commit that GitHub may have made: its answer was lost. */
  let unsettled: FixedText | null = null
  for (let attempt = 1; ; attempt++) {
    const state = await readEditionState(github, { ...site, headRepository: site, defaultBranch }, edition)
    const reason = await reasonNotToFix(state, edition)
    if (reason !== null) return { fixResult: { kind: 'not fixed', reason }, text: null }
    const { head = '', post } = state.branch ?? {}
    const present = post?.text ?? ''
    if (present === unsettled?.text) return { fixResult: { kind: 'fixed', rules: unsettled.rules }, text: present }
    const fixed: FixedText = fix(present)
    const { text, rules } = fixed
    if (text === present) return { fixResult: { kind: 'nothing to fix' }, text }
    try {
      await github.change(CommitPostDocument, {
        repository: fullName(site),
        branch: edition.branch,
        expectedHead: head,
        ...fixMessage(edition, rules),
        path: edition.path,
        contents: Buffer.from(text).toString('base64'),
      })
      return { fixResult: { kind: 'fixed', rules }, text }
    } catch (error) {
      if (!(error instanceof GitHubError) || !(error.answerLost || error.code === 'STALE_DATA')) throw error
      unsettled = error.answerLost ? fixed : null
      if (attempt === ATTEMPTS && error.answerLost) throw error
      if (attempt === ATTEMPTS) return { fixResult: { kind: 'not fixed', reason: alwaysChanging(edition) }, text: null }
      await wait(250 * 2 ** attempt)
    }
  }
}

/** Why the post must not be fixed; null if this action drafted it and its pull request is open. */
async function reasonNotToFix(
  { branch, published, pullRequest }: EditionState,
  edition: Edition,
): Promise<Problem | null> {
  const post = branch?.post ?? null
  if (branch === null || post === null) {
    return {
      message: `The branch ${edition.branch} does not have the post ${edition.path}.`,
      advice: 'Fix the file by hand: only editions that this action drafted are fixed.',
    }
  }
  if (published || pullRequest?.state !== 'OPEN') {
    return {
      message: `The edition on the branch ${edition.branch} does not have an open pull request.`,
      advice: 'Fix the file by hand.',
    }
  }
  if (!branch.commits.some(({ message }) => isDrafted(message))) {
    return {
      message: `No commit on the branch ${edition.branch} is a draft of this action.`,
      advice: 'Fix the file by hand: only editions that this action drafted are fixed.',
    }
  }
  // GitHub replaces bytes that are not UTF-8: such a text is not the file.
  if ((await blobId(Buffer.from(post.text))) !== post.oid) {
    return { message: `The post on the branch ${edition.branch} is not UTF-8 text.`, advice: 'Save it as UTF-8.' }
  }
  return null
}

const alwaysChanging = ({ branch }: Edition): Problem => ({
  message: `Somebody else changed the branch ${branch} during each of ${String(ATTEMPTS)} attempts to fix its post.`,
  advice: 'Nothing was overwritten. The check runs again after the next push.',
})
