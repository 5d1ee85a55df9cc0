import type { Block } from '../../model/draft.ts'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import { strong, text, type Phrase } from '../../model/phrase.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { dayInWords } from '../words/dates.ts'
import { nextDeadlineLine, nextMajor, stateOfCycle } from './deadlines.ts'
import { nextPatchDeadline, patchSentences } from './patch-releases.ts'

/**
 * The release schedule as it stands when the edition is published: the next major deadline that is not over, the
 * state of the cycle, patch releases. Without a deadline of the cycle the next one of the patch releases leads.
 * @returns no blocks where nothing is known.
 */
export function releaseSchedule(
  facts: Pick<Facts, 'cycle' | 'patches' | 'milestones' | 'ownReleases'>,
  edition: Edition,
  source: RepositoryName,
): readonly Block[] {
  const today = edition.publication.toPlainDate()
  const major = facts.cycle === null ? [] : nextMajor(facts.cycle, edition.publication)
  const patch = nextPatchDeadline(facts.patches, today)
  const first =
    major.length > 0
      ? nextDeadlineLine(major, today)
      : patch === null
        ? []
        : [strong(text(`Next Deadline: ${patch.name}, ${dayInWords(patch.day, today)}`))]
  const state = facts.cycle === null ? [] : stateOfCycle(facts.cycle, facts.milestones, edition.publication, major)
  const sentences = patchSentences(facts, source, today)
  const patches = sentences.flatMap((sentence, at): Phrase => (at === 0 ? sentence : [text(' '), ...sentence]))
  return [first, state, patches]
    .filter((words) => words.length > 0)
    .map((words): Block => ({ kind: 'paragraph', words }))
}
