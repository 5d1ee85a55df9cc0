import type { Candidate } from './candidate.ts'
import { FEATURES, type Feature } from './features.ts'
import WEIGHTS from './weights.json' with { type: 'json' }

/** How likely editors tell a merge, and the features that make it so. */
export interface Score {
  /** From 0 to 1: of merges with such features, the share that editors told. */
  readonly value: number
  /** What speaks for it and what speaks against it, in an editor's words, the heaviest first. */
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
}

/** What a model knows: a logistic regression over the features, fitted by `npm run fit`. */
export interface Weights {
  readonly bias: number
  /** By the name of the feature; one that is not there weighs nothing. */
  readonly weights: Readonly<Record<string, number>>
}

/** A feature that weighs less explains nothing. */
const EXPLAINS = 0.15

/** The probability that editors tell the merge, by a logistic regression, and the features that made it. */
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
