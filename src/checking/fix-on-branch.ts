import type { EditionMessage } from '../check/check.ts'
import { mendEdition } from '../check/mend-edition.ts'
import type { GitHub } from '../github/github.ts'
import type { Change } from '../model/change.ts'
import type { Edition } from '../model/edition.ts'
import { AdvisedError, type Problem } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { mendPost, type MendedPost } from '../publish/mend-post.ts'

/**
 * Mends a changed edition by the fixes of the rules, only where it stands on the action's own branch of this site and its
 * pull request is open. What stands in the way, also an error of GitHub, is the reason why it was left alone.
 *
 * @param base the site's default branch
 * @param path the edition's file
 * @param planned the edition that the file's name tells; null where it has no date
 * @param check the messages of the rules about a text of the edition
 * @param wait settles after so many milliseconds
 */
export async function mendOnBranch(
  github: GitHub,
  site: RepositoryName,
  base: string,
  change: Change,
  path: string,
  planned: Edition | null,
  check: (text: string) => readonly EditionMessage[],
  wait: (milliseconds: number) => Promise<void>,
): Promise<MendedPost> {
  const stranger = notOwn(change, planned?.branch ?? null)
  if (stranger !== null) return leftAlone(stranger)
  if (planned === null) return leftAlone(NO_EDITION)
  if (planned.path !== path) return leftAlone(otherName(planned.path))
  try {
    return await mendPost(github, site, base, planned, (text) => mendEdition(text, check), wait)
  } catch (error) {
    if (!(error instanceof AdvisedError)) throw error
    return leftAlone(error.problem)
  }
}

const leftAlone = (reason: Problem): MendedPost => ({ mending: { kind: 'left alone', reason }, text: null })

/** Why a change is not one of the action's own branch; null where it may be. */
function notOwn(change: Change, branch: string | null): Problem | null {
  if (change.kind === 'push') {
    return {
      message: 'This is a push, not a pull request.',
      advice: 'Mend the file by hand; fix works on pull requests.',
    }
  }
  if (change.fromFork) {
    return {
      message: 'This pull request comes from a fork, to which nothing is written.',
      advice: 'Its author mends the file by hand; the annotations say where.',
    }
  }
  if (change.headBranch === branch) return null
  return {
    message: `This pull request does not come from the branch of the edition, ${branch ?? 'which has no date'}.`,
    advice: 'Mend the file by hand: only the branch of the drafting action is mended.',
  }
}

const NO_EDITION: Problem = {
  message: 'The file’s name has no date, so it is no edition of the drafting action.',
  advice: 'Mend the file by hand.',
}

const otherName = (path: string): Problem => ({
  message: `The drafting action would name this file ${path}.`,
  advice: 'Mend the file by hand: only what the action drafted is mended.',
})
