import type { Temporal } from 'temporal-polyfill'
import { MERGE_SECTIONS, type MergeSection } from '../../model/choice.ts'
import type { SectionName } from '../../model/draft.ts'
import type { Facts } from '../../model/facts.ts'
import type { Newsletter, SectionPlan } from '../../model/newsletter.ts'
import type { Merge } from '../../model/merge.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { defaultBranch, originalOfCherryPick, releaseBranch } from './branches.ts'
import { barFor, type Bar } from './bar.ts'
import { vocabularyOf, type Vocabulary } from '../words/vocabulary.ts'
import { candidateOf, type Candidate } from './candidate.ts'
import { citedAs } from '../../text/repository-name.ts'
import { toldEarlier } from './earlier.ts'
import { FEATURED_FROM, featureScore, MOST_FEATURED } from './featured.ts'
import { gatesTurned } from './gate-turns.ts'
import { placeByLabel, type LabelPlace } from './labels.ts'
import { hardlyWorthALine, onlyWording } from './minor.ts'
import { mustTell } from './must-tell.ts'
import { overrideOf, type Override } from './overrides.ts'
import { withoutRepetition } from './reasons.ts'
import { cancelledOut, isRevert, type Cancelled } from './reverts.ts'
import { scoreOf, type Score, type Weights } from './score.ts'
import { placedIn, placeOf, type Place } from './section.ts'
import { isBuild } from './versions.ts'

/** What was decided of one merge, with the reasons. The command line prints the same. */
export interface Judgement {
  readonly candidate: Candidate
  readonly place: Place
  readonly score: Score
  /** Null where a rule forbids to feature it. */
  readonly featureScore: number | null
  readonly featured: boolean
  /** The section that its labels ask for; null where none does, or something stronger placed it. */
  readonly byLabel: LabelPlace | null
  readonly told: boolean
  /** Why it is told; why it is left out (one reason, the deciding one). */
  readonly reasons: readonly string[]
}

/** The facts that the judgement of merges needs; only the merges may be there and the rest empty. */
export type MergeFacts = Pick<Facts, 'merges' | 'gateChanges' | 'gatesListed' | 'dependencyChanges' | 'archive'>

/**
 * Judges every merge: told or left out, in which list, featured or not, and why.
 * The order of the facts plays no part. A merge that stands twice in the facts is judged once.
 * @param covers merges outside of it are left out; null where all of them belong to the edition.
 * @param choices what the newsletter says beforehand
 * @returns one judgement for each merge, by number.
 */
export function judge(facts: MergeFacts, covers: Window | null, choices: Choices): readonly Judgement[] {
  const merges = [...new Map(facts.merges.map((merge) => [citedAs(merge), merge])).values()].sort(byNumber)
  const vocabulary = vocabularyOf(choices)
  const rules: Rules = {
    covers,
    branch: defaultBranch(merges),
    earlier: toldEarlier(facts.archive),
    vocabulary,
    cancelled: cancelledOut(merges.filter((merge) => covers === null || within(covers, merge.mergedAt))),
  }
  const lists = {
    gates: { changes: facts.gateChanges, listed: facts.gatesListed },
    dependencies: facts.dependencyChanges,
  }
  const readings = merges.map((merge): Reading => {
    const candidate = candidateOf(merge, vocabulary)
    const override = overrideOf(merge, choices.rules, choices.heedsWishes)
    const found = placeOf(candidate, lists, vocabulary)
    const byLabel = override?.section == null ? shelf(candidate, found, choices.sections) : null
    const place =
      override?.section != null
        ? placedIn(override.section, found, 'its section is named by a rule or by the merge itself')
        : byLabel === null || !isMergeSection(byLabel.plan.name)
          ? found
          : placedIn(byLabel.plan.name, found, byLabel.reason)
    const turned = gatesTurned(candidate, facts.gateChanges)
    const score = scoreOf(candidate, choices.weights)
    return { candidate, place, byLabel, override, turned, score, excluded: excluded(candidate, found, rules) }
  })
  const byLabels = choices.sections.some(({ labels }) => labels.length > 0)
  const bar = barFor(readings.filter((reading) => reading.excluded === null).length, byLabels)
  return withFeatured(readings.map((reading) => decided(reading, bar, byLabels)))
}

/**
 * The section that takes the merge by its labels. What is no ordinary merge (a version update, a deprecation, a
 * promotion) stays where its words put it, if there is such a section.
 */
function shelf(candidate: Candidate, found: Place, sections: readonly SectionPlan[]): LabelPlace | null {
  const own = found.section === 'merges' ? undefined : sections.find(({ name }) => name === found.section)
  if (own === undefined) return placeByLabel(candidate.merge, sections)
  return own.labels.length === 0 ? null : { plan: own, reason: found.reason ?? 'by its words' }
}

const isMergeSection = (name: SectionName): name is MergeSection => MERGE_SECTIONS.some((each) => each === name)

/** What goes over or into the choices. */
export interface Choices extends Pick<Newsletter, 'rules' | 'heedsWishes' | 'sections' | 'words' | 'source'> {
  /** Weights of the score instead of those that the project was fitted with. */
  readonly weights?: Weights
}

interface Rules {
  readonly covers: Window | null
  readonly branch: string
  readonly vocabulary: Vocabulary
  readonly earlier: ReadonlyMap<string, Temporal.PlainDate>
  readonly cancelled: ReadonlyMap<number, Cancelled>
}

interface Reading {
  readonly candidate: Candidate
  readonly place: Place
  readonly byLabel: LabelPlace | null
  readonly override: Override | null
  /** What the merge did to gates beside promotions and removals. */
  readonly turned: readonly string[]
  readonly score: Score
  readonly excluded: string | null
}

const byNumber = (a: Merge, b: Merge): number => a.number - b.number || (citedAs(a) < citedAs(b) ? -1 : 1)

/** The reason to leave a merge out whatever its score, or null. */
function excluded(candidate: Candidate, place: Place, rules: Rules): string | null {
  const { merge } = candidate
  if (rules.covers !== null && !within(rules.covers, merge.mergedAt))
    return 'merged outside the time this edition covers'
  const sunday = rules.earlier.get(citedAs(merge))
  if (sunday !== undefined) return `told in the edition of ${sunday.toString()}`
  const cancelled = rules.cancelled.get(merge.number)
  if (cancelled !== undefined) {
    const other = `#${String(cancelled.by)}`
    return cancelled.isRevert
      ? `reverts ${other} of the same week; both are left out`
      : `reverted by ${other} in the same week`
  }
  return merge.base === rules.branch ? null : offTheBranch(merge, place, rules.vocabulary)
}

/** On a release branch only the version it is built with is told; everything else there is a cherry-pick. */
function offTheBranch(merge: Merge, place: Place, vocabulary: Vocabulary): string | null {
  if (releaseBranch(merge.base) !== null && place.section === 'versions' && isBuild(place.update, vocabulary))
    return null
  const original = originalOfCherryPick(merge.title)
  if (original !== null) return `a cherry-pick to ${merge.base} of #${String(original)}`
  return releaseBranch(merge.base) === null
    ? `merged to the branch ${merge.base}, which is not the default branch`
    : `merged to ${merge.base}: release branches get cherry-picks`
}

const NOTHING_AGAINST = 'a change of some size, and nothing speaks against it'

function decided(reading: Reading, bar: Bar, byLabels: boolean): Judgement {
  const { candidate, place, byLabel, override, turned, score, excluded } = reading
  // What people placed elsewhere is not featured.
  const isPlaced = override !== null && override.section !== null && override.section !== 'featured'
  const feature = isPlaced ? null : featureScore(candidate, place)
  const must = [
    ...(override?.tell === true ? override.reasons : []),
    ...mustTell(candidate),
    ...turned,
    ...(byLabel === null || onlyWording(candidate) !== null ? [] : [byLabel.reason]),
    ...(place.section === 'promotions' && place.promotions.length > 0 && place.reason !== null ? [place.reason] : []),
    ...(releaseBranch(candidate.merge.base) === null ? [] : ['the version a release branch is built with']),
  ]
  const judgement = {
    candidate,
    place,
    byLabel,
    score,
    featureScore: feature?.value ?? null,
    featured: override?.section === 'featured',
  }
  const left = (reason: string): Judgement => ({ ...judgement, told: false, featured: false, reasons: [reason] })
  if (excluded !== null) return left(excluded)
  if (override?.tell === false) return left(override.reasons.join('; '))
  const why = [...must, ...(place.reason === null ? [] : [place.reason]), ...score.speaksFor]
  const reasons = withoutRepetition(why)
  if (must.length > 0) return { ...judgement, told: true, reasons }
  const minor = hardlyWorthALine(candidate)
  if (minor !== null) return left(minor)
  if (byLabels && candidate.merge.author?.kind === 'bot') return left('opened by a bot, and no label says what it is')
  if (isRevert(candidate.merge)) return { ...judgement, told: true, reasons: ['takes back an older merge', ...reasons] }
  if (score.value >= bar.value)
    return { ...judgement, told: true, reasons: reasons.length > 0 ? reasons : [NOTHING_AGAINST] }
  return left(`${whyNot(candidate, score)}${bar.busy ? '; below the bar of a busy week' : ''}`)
}

function whyNot({ note }: Candidate, { speaksAgainst }: Score): string {
  if (speaksAgainst.length === 0)
    return note === null ? 'has no release note, and little else speaks for it' : 'little speaks for it'
  return [...(note === null ? ['has no release note'] : []), ...speaksAgainst].join('; ')
}

function withFeatured(judgements: readonly Judgement[]): readonly Judgement[] {
  const asked = judgements.filter(({ featured }) => featured)
  const chosen = new Set(
    judgements
      .filter(
        ({ told, featured, featureScore: value }) => told && !featured && value !== null && value >= FEATURED_FROM,
      )
      .sort(
        (a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0) || a.candidate.merge.number - b.candidate.merge.number,
      )
      .slice(0, Math.max(0, MOST_FEATURED - asked.length))
      .map(({ candidate }) => citedAs(candidate.merge)),
  )
  return judgements.map((judgement) => {
    if (!chosen.has(citedAs(judgement.candidate.merge))) return judgement
    const feature = featureScore(judgement.candidate, judgement.place)
    return {
      ...judgement,
      featured: true,
      reasons: withoutRepetition([...(feature?.reasons ?? []), ...judgement.reasons]),
    }
  })
}
