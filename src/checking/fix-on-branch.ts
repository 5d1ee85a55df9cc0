import type { EditionMessage } from '../check/check.ts'
import { fixEdition, type FixedEdition } from '../check/fix-edition.ts'
import type { GitHub } from '../github/github.ts'
import type { Change } from '../model/change.ts'
import type { Edition } from '../model/edition.ts'
import { AdvisedError, type Problem } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { fixPost, type FixedPost } from '../publish/fix-post.ts'

export interface EditionToFix {
  readonly site: RepositoryName
  readonly defaultBranch: string
  readonly change: Change
  /** The path of the edition's file. */
  readonly path: string
  /** The edition of the date in the file's name; null if the name has no date. */
  readonly planned: Edition | null
}

/**
 * Applies the automatic fixes of the rules to a changed edition, if it is on the branch that the action drafted on and
 * its pull request is open. Otherwise, and if GitHub answers with an error, the result has the reason.
 *
 * @param check returns the messages of the rules about a text of the edition
 * @param wait resolves after this many milliseconds
 */
export async function fixOnBranch(
  github: GitHub,
  { site, defaultBranch, change, path, planned }: EditionToFix,
  {
    check,
    wait,
  }: {
    readonly check: (text: string) => readonly EditionMessage[]
    readonly wait: (milliseconds: number) => Promise<void>
  },
): Promise<FixedPost> {
  const reason = notOwn(change, planned?.branch ?? null)
  if (reason !== null) return notFixed(reason)
  if (planned === null) return notFixed(NO_EDITION)
  if (planned.path !== path) return notFixed(otherName(planned.path))
  try {
    const fix = (text: string): FixedEdition => fixEdition(text, check)
    return await fixPost(github, { site, defaultBranch, edition: planned }, { fix, wait })
  } catch (error) {
    if (!(error instanceof AdvisedError)) throw error
    return notFixed(error.problem)
  }
}

const notFixed = (reason: Problem): FixedPost => ({ fixResult: { kind: 'not fixed', reason }, text: null })

/** Why a change does not come from the branch that the action drafted on; null if it may. */
function notOwn(change: Change, branch: string | null): Problem | null {
  if (change.kind === 'push') {
    return {
      message: 'This is a push, not a pull request.',
      advice: 'Fix the file by hand: the input "fix" works on pull requests only.',
    }
  }
  if (change.fromFork) {
    return {
      message: 'This pull request comes from a fork, to which nothing is written.',
      advice: 'Its author fixes the file by hand; the annotations show the lines.',
    }
  }
  if (change.headBranch === branch) return null
  return {
    message: `This pull request does not come from the branch of the edition, ${branch ?? 'which has no date'}.`,
    advice: 'Fix the file by hand: only the branch of the drafting action is fixed.',
  }
}

const NO_EDITION: Problem = {
  message: 'The file’s name has no date, so it is not an edition of the drafting action.',
  advice: 'Fix the file by hand.',
}

const otherName = (path: string): Problem => ({
  message: `The drafting action would name this file ${path}.`,
  advice: 'Fix the file by hand: only editions that this action drafted are fixed.',
})
