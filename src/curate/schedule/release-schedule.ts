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

/** What else the section depends on. */
export interface ScheduleContext {
  readonly source: RepositoryName
  /** Whether Developer News lists the stable releases of the covered time. */
  readonly hasNews: boolean
}

/**
 * The release schedule on the day of the publication: the next major deadline, the state of the cycle with its
 * pre-releases, and patch releases. If the cycle has no more deadlines, the first line is the next one of the patch
 * releases.
 * @returns an empty list if nothing is known
 */
export function releaseSchedule(
  facts: Pick<Facts, 'cycle' | 'patches' | 'milestones' | 'ownReleases'>,
  edition: Pick<Edition, 'covers' | 'publication'>,
  { source, hasNews }: ScheduleContext,
): readonly Block[] {
  const { cycle, patches } = facts
  const { publication } = edition
  const today = publication.toPlainDate()
  const major = cycle === null ? [] : nextMajor(cycle, publication)
  const patch = nextPatchDeadline(patches, today)
  const patchLine = (): Phrase =>
    patch === null ? [] : [strong(text(`Next Deadline: ${patch.name}, ${dayInWords(patch.day, today)}`))]
  const first = cycle === null || major.length === 0 ? patchLine() : nextDeadlineLine(major, cycle, today)
  const state = cycle === null ? [] : stateOfCycle(cycle, { ...facts, edition, listed: major })
  const cut = prereleaseSentence(facts.ownReleases, source, edition)
  return [first, paragraph([...state, cut]), paragraph(patchSentences(facts, edition, { source, hasNews }))]
    .filter((words) => words.length > 0)
    .map((words): Block => ({ kind: 'paragraph', words }))
}

/** Joins sentences with spaces. */
function paragraph(sentences: readonly Phrase[]): Phrase {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at): Phrase => (at === 0 ? sentence : [text(' '), ...sentence]))
}
