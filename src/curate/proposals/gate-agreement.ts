import type { Facts } from '../../model/facts.ts'
import type { GateStage, GateState } from '../../model/feature-gate.ts'
import type { Problem } from '../../model/problem.ts'
import type { Proposal } from '../../model/proposal.ts'
import { joinWithAnd } from '../../text/lists.ts'
import { minorsBetween } from '../../text/version.ts'

/** The stages of kep.yaml as the list of gates writes them. */
const STAGES: Readonly<Record<string, GateStage>> = {
  alpha: 'Alpha',
  beta: 'Beta',
  stable: 'GA',
  deprecated: 'Deprecated',
}

/** The feature gates of a proposal at another stage than its kep.yaml says. */
export interface Disagreement {
  readonly gates: readonly { readonly name: string; readonly state: GateState }[]
  readonly problem: Problem
}

/**
 * Compares the stage in kep.yaml with the list of feature gates. One gate at the stage is enough, since other gates of
 * the proposal can follow later.
 * @returns null if they agree, no gate is listed, or the proposal is for a later release than the current cycle
 */
export function gateDisagreement(
  proposal: Proposal,
  { gateStates, cycle }: Pick<Facts, 'gateStates' | 'cycle'>,
): Disagreement | null {
  const { stage, latestMilestone } = proposal
  const expected = stage === null ? undefined : STAGES[stage]
  if (stage === null || expected === undefined) return null
  if (cycle !== null && latestMilestone !== null && minorsBetween(`v${cycle.version}`, latestMilestone) > 0) return null
  const gates = proposal.gates.flatMap((name) => {
    const state = gateStates.get(name)
    return state === undefined ? [] : [{ name, state }]
  })
  if (gates.length === 0 || gates.some(({ state }) => state.stage === expected)) return null
  const listed = gates.map(({ name, state }) => {
    return `${name} is ${state.stage}${state.version === null ? '' : ` since ${state.version}`}`
  })
  const milestone = latestMilestone === null ? '' : ` in ${latestMilestone}`
  return {
    gates,
    problem: {
      message: `KEP-${String(proposal.number)}: kep.yaml says ${stage}${milestone}, the list of feature gates says ${joinWithAnd(listed)}.`,
      advice: 'Find out which of the two is right before the entry is published, and tell the owners of the proposal.',
      place: `${proposal.folder}/kep.yaml`,
    },
  }
}
