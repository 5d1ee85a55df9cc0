import type { Block } from '../../model/draft.ts'
import type { Edition } from '../../model/edition.ts'
import type { Facts } from '../../model/facts.ts'
import { type Phrase } from '../../model/phrase.ts'
import { strong, text } from '../../text/phrase.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { dayInWords } from '../../text/dates.ts'
import { nextDeadlineLine, nextMajor, stateOfCycle } from './deadlines.ts'
import { prereleaseSentence } from './own-releases.ts'
import { nextPatchDeadline, patchSentences } from './patch-releases.ts'

/**
 * The release schedule as it stands when the edition is published: the next major deadline that is not over, the
 * state of the cycle with what was cut of the next minor, patch releases. Without a deadline of the cycle the next one
 * of the patch releases leads.
 * @returns no blocks where nothing is known.
 */
export function releaseSchedule(
  facts: Pick<Facts, 'cycle' | 'patches' | 'milestones' | 'ownReleases'>,
  edition: Pick<Edition, 'covers' | 'publication'>,
  source: RepositoryName,
): readonly Block[] {
  const { cycle, patches } = facts
  const { publication } = edition
  const today = publication.toPlainDate()
  const major = cycle === null ? [] : nextMajor(cycle, publication)
  const patch = nextPatchDeadline(patches, today)
  const patchLine = (): Phrase =>
    patch === null ? [] : [strong(text(`Next Deadline: ${patch.name}, ${dayInWords(patch.day, today)}`))]
  const first = cycle === null || major.length === 0 ? patchLine() : nextDeadlineLine(major, cycle, today)
  const state = cycle === null ? [] : stateOfCycle(cycle, facts, publication, major)
  const cut = prereleaseSentence(facts.ownReleases, source, edition)
  return [first, paragraph([state, cut]), paragraph(patchSentences(facts, source, edition))]
    .filter((words) => words.length > 0)
    .map((words): Block => ({ kind: 'paragraph', words }))
}

/** Sentences one behind the other. */
function paragraph(sentences: readonly Phrase[]): Phrase {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at): Phrase => (at === 0 ? sentence : [text(' '), ...sentence]))
}
