import type { Rule } from './rule.ts'
import { citedExists } from './rules/cited-exists.ts'
import { gateStage } from './rules/gate-stage.ts'
import { issueAsMerge } from './rules/issue-as-merge.ts'
import { linkAnswers } from './rules/link-answers.ts'
import { linkFitsWords } from './rules/link-fits-words.ts'
import { namedPerson } from './rules/named-person.ts'
import { proposalStage } from './rules/proposal-stage.ts'
import { repositoryExists } from './rules/repository-exists.ts'
import { toldInItsWeek } from './rules/told-in-its-week.ts'
import { toldIsMerged } from './rules/told-is-merged.ts'
import { toldOnDefaultBranch } from './rules/told-on-default-branch.ts'
import { emptyAddress } from './rules/empty-address.ts'
import { slugAgrees } from './rules/slug-agrees.ts'
import { toldAgain } from './rules/told-again.ts'

/** All rules, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  // Front matter
  slugAgrees,
  // Links
  emptyAddress,
  // Repetition
  toldAgain,
  // With GitHub at hand
  citedExists,
  repositoryExists,
  toldIsMerged,
  issueAsMerge,
  toldOnDefaultBranch,
  toldInItsWeek,
  linkFitsWords,
  gateStage,
  proposalStage,
  namedPerson,
  linkAnswers,
]
