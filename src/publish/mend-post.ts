import { CommitPostDocument } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import { GitHubError } from '../github/github-error.ts'
import type { Mending } from '../model/checked.ts'
import type { Edition } from '../model/edition.ts'
import type { Problem } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName } from '../text/repository-name.ts'
import { blobId, mendMessage, isDrafted } from './commit-message.ts'
import { readEditionState, type EditionState } from './edition-state.ts'

/** How often a run begins again when somebody else changes the branch at the same moment. */
const ATTEMPTS = 3

/** A post with what the rules mended in it, and how often each did. */
interface MendedText {
  readonly text: string
  readonly rules: ReadonlyMap<string, number>
}

/** The post on the edition's branch after mending; null where it was left alone. */
export interface MendedPost {
  readonly mending: Mending
  /** The commit and text of the branch that the mending looked at, or made. */
  readonly text: string | null
}

/**
 * Mends the post of an edition on the action's own branch, as one commit on the head that was read. Where somebody else
 * was faster, or no answer says whether the commit was made, the branch is read and the post mended again; after three
 * times it is left for the next run. The commit has not the trailers of a draft: a later run of the drafting action takes it for words of people, and keeps it.
 *
 * @param base the site's default branch
 * @param mend what to make of a text
 * @param wait settles after so many milliseconds
 * @throws GitHubError where the branch cannot be read, or GitHub refuses the commit
 */
export async function mendPost(
  github: GitHub,
  site: RepositoryName,
  base: string,
  edition: Edition,
  mend: (text: string) => MendedText,
  wait: (milliseconds: number) => Promise<void>,
): Promise<MendedPost> {
  /** What a commit holds that was sent, and of which no answer says whether it was made. */
  let unsettled: MendedText | null = null
  for (let attempt = 1; ; attempt++) {
    const state = await readEditionState(github, { ...site, headRepository: site, defaultBranch: base }, edition)
    const reason = await leftAlone(state, edition)
    if (reason !== null) return { mending: { kind: 'left alone', reason }, text: null }
    const { head = '', post } = state.branch ?? {}
    const present = post?.text ?? ''
    if (present === unsettled?.text) return { mending: { kind: 'mended', rules: unsettled.rules }, text: present }
    const mended: MendedText = mend(present)
    const { text, rules } = mended
    if (text === present) return { mending: { kind: 'nothing to mend' }, text }
    try {
      await github.change(CommitPostDocument, {
        repository: fullName(site),
        branch: edition.branch,
        expectedHead: head,
        ...mendMessage(edition, rules),
        path: edition.path,
        contents: Buffer.from(text).toString('base64'),
      })
      return { mending: { kind: 'mended', rules }, text }
    } catch (error) {
      if (!(error instanceof GitHubError) || !(error.answerLost || error.code === 'STALE_DATA')) throw error
      unsettled = error.answerLost ? mended : null
      if (attempt === ATTEMPTS && error.answerLost) throw error
      if (attempt === ATTEMPTS) return { mending: { kind: 'left alone', reason: restless(edition) }, text: null }
      await wait(250 * 2 ** attempt)
    }
  }
}

/** Why nothing is mended on the branch; null where it is the action's own and open. */
async function leftAlone({ branch, published, pullRequest }: EditionState, edition: Edition): Promise<Problem | null> {
  const post = branch?.post ?? null
  if (branch === null || post === null) {
    return {
      message: `The branch ${edition.branch} has no post ${edition.path}.`,
      advice: 'Mend the file by hand: only an edition that this action drafted on its branch is mended.',
    }
  }
  if (published || pullRequest?.state !== 'OPEN') {
    return {
      message: `The edition of the branch ${edition.branch} is not in an open pull request.`,
      advice: 'Mend the file by hand.',
    }
  }
  if (!branch.commits.some(({ message }) => isDrafted(message))) {
    return {
      message: `No commit on the branch ${edition.branch} is a draft of this action.`,
      advice: 'Mend the file by hand: only an edition that this action drafted is mended.',
    }
  }
  // Only then the text is the file, byte for byte.
  if ((await blobId(Buffer.from(post.text))) !== post.oid) {
    return { message: `The post on the branch ${edition.branch} is no UTF-8 text.`, advice: 'Save it as UTF-8.' }
  }
  return null
}

const restless = ({ branch }: Edition): Problem => ({
  message: `The branch ${branch} was changed by somebody else at each of ${String(ATTEMPTS)} attempts to mend its post.`,
  advice: 'Nothing was overwritten. The check runs again after the next push.',
})
