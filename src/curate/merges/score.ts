import type { Candidate } from './candidate.ts'
import { FEATURES, type Feature } from './features.ts'
import WEIGHTS from './weights.json' with { type: 'json' }

/** How likely editors list a merge, and the features that decide it. */
export interface Score {
  /** From 0 to 1: the share of merges with the same features that editors listed. */
  readonly value: number
  /** Reasons for and against listing it, those with the largest weight first. */
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
}

/** A logistic regression over the features, fitted by `npm run fit`. */
export interface Weights {
  readonly bias: number
  /** By the name of the feature; a missing one has the weight 0. */
  readonly weights: Readonly<Record<string, number>>
}

/** Minimum weight of a feature that is shown as a reason. */
const EXPLAINS = 0.15

/** Computes the probability that editors list the merge. */
export function scoreOf(candidate: Candidate, { bias, weights }: Weights = WEIGHTS): Score {
  const holding = FEATURES.filter((feature) => feature.holds(candidate))
  const weightOf = ({ name }: Feature): number => weights[name] ?? 0
  const sum = holding.reduce((total, feature) => total + weightOf(feature), bias)
  const heaviestFirst = [...holding].sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)))
  return {
    value: Math.round(1000 / (1 + Math.exp(-sum))) / 1000,
    speaksFor: heaviestFirst.filter((feature) => weightOf(feature) > EXPLAINS).map(({ phrase }) => phrase),
    speaksAgainst: heaviestFirst.filter((feature) => weightOf(feature) < -EXPLAINS).map(({ phrase }) => phrase),
  }
}
