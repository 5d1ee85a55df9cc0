import { MERGE_SECTIONS, type MergeSection } from '../../model/choice.ts'
import type { SectionName } from '../../model/draft.ts'
import type { Facts } from '../../model/facts.ts'
import type { Newsletter, SectionPlan } from '../../model/newsletter.ts'
import type { Merge } from '../../model/merge.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { citedAs } from '../../text/repository-name.ts'
import { vocabularyOf, type Vocabulary } from '../words/vocabulary.ts'
import { barFor } from './bar.ts'
import { defaultBranch } from './branches.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { decide, type Reading } from './decide.ts'
import { listedEarlier } from './earlier.ts'
import { reasonToExclude, type Exclusions } from './exclusions.ts'
import { withFeatured } from './featured.ts'
import { gatesTurned } from './gate-turns.ts'
import type { Judgement } from './judgement.ts'
import { placementByLabel, type PlacementByLabel } from './labels.ts'
import { overrideOf } from './overrides.ts'
import { placementIn, placementOf, type Lists, type Placement } from './placement.ts'
import { cancelledOut } from './reverts.ts'
import { scoreOf, type Weights } from './score.ts'

/** The facts that `judge` needs; all but the merges may be empty. */
export type MergeFacts = Pick<Facts, 'merges' | 'gateChanges' | 'gatesListed' | 'dependencyChanges' | 'archive'>

/** The part of the configuration that decides about merges. */
export interface Choices extends Pick<Newsletter, 'rules' | 'heedsWishes' | 'sections' | 'words' | 'source'> {
  /** Weights of the score, if not those in weights.json. */
  readonly weights?: Weights
}

/**
 * Decides about every merge: listed or left out, in which section, featured or not, and why. The result does not depend
 * on the order of the facts.
 * @param covers the time that the edition covers: other merges are left out. Null if all merges belong to the edition.
 * @returns one judgement for each merge, by number
 */
export function judge(facts: MergeFacts, covers: Window | null, choices: Choices): readonly Judgement[] {
  const merges = [...new Map(facts.merges.map((merge) => [citedAs(merge), merge])).values()].sort(byNumber)
  const vocabulary = vocabularyOf(choices)
  const exclusions: Exclusions = {
    covers,
    branch: defaultBranch(merges),
    earlier: listedEarlier(facts.archive),
    vocabulary,
    cancelled: cancelledOut(merges.filter((merge) => covers === null || within(covers, merge.mergedAt))),
  }
  const lists: Lists = {
    gates: { changes: facts.gateChanges, listed: facts.gatesListed },
    dependencies: facts.dependencyChanges,
  }
  const readings = merges.map((merge) => read(merge, { lists, exclusions, vocabulary, choices }))
  const byLabels = choices.sections.some(({ labels }) => labels.length > 0)
  const bar = barFor(readings.filter((reading) => reading.excluded === null).length, byLabels)
  return withFeatured(readings.map((reading) => decide(reading, { bar, byLabels })))
}

const byNumber = (a: Merge, b: Merge): number => a.number - b.number || (citedAs(a) < citedAs(b) ? -1 : 1)

interface ReadingContext {
  readonly lists: Lists
  readonly exclusions: Exclusions
  readonly vocabulary: Vocabulary
  readonly choices: Choices
}

function read(merge: Merge, { lists, exclusions, vocabulary, choices }: ReadingContext): Reading {
  const candidate = candidateOf(merge, vocabulary)
  const override = overrideOf(merge, choices.rules, choices.heedsWishes)
  const byWords = placementOf(candidate, lists, vocabulary)
  const named = override?.section ?? null
  const byLabel = named === null ? labelPlacement(candidate, byWords, choices.sections) : null
  return {
    candidate,
    placement:
      named === null
        ? inSectionOfLabel(byWords, byLabel)
        : placementIn(named, byWords, 'its section is named by a rule or by the merge itself'),
    byLabel,
    override,
    gatesTurned: gatesTurned(candidate, lists.gates.changes),
    score: scoreOf(candidate, choices.weights),
    excluded: reasonToExclude(candidate, byWords, exclusions),
  }
}

/**
 * The section that takes the merge by its labels. A version update, a deprecation or a promotion stays in the section of
 * its own, if the newsletter has that.
 */
function labelPlacement(
  candidate: Candidate,
  byWords: Placement,
  sections: readonly SectionPlan[],
): PlacementByLabel | null {
  const own = byWords.section === 'merges' ? undefined : sections.find(({ name }) => name === byWords.section)
  if (own === undefined) return placementByLabel(candidate, sections)
  return own.labels.length === 0 ? null : { plan: own, reason: byWords.reason ?? 'by its words' }
}

function inSectionOfLabel(byWords: Placement, byLabel: PlacementByLabel | null): Placement {
  if (byLabel === null || !isMergeSection(byLabel.plan.name)) return byWords
  return placementIn(byLabel.plan.name, byWords, byLabel.reason)
}

const isMergeSection = (name: SectionName): name is MergeSection => MERGE_SECTIONS.some((each) => each === name)
