import type { Rule } from './rule.ts'
import { citedExists } from './rules/cited-exists.ts'
import { deadlineAgrees } from './rules/deadline-agrees.ts'
import { gateStage } from './rules/gate-stage.ts'
import { issueAsMerge } from './rules/issue-as-merge.ts'
import { linkAnswers } from './rules/link-answers.ts'
import { linkFitsWords } from './rules/link-fits-words.ts'
import { mentionedExists } from './rules/mentioned-exists.ts'
import { namedPerson } from './rules/named-person.ts'
import { proposalStage } from './rules/proposal-stage.ts'
import { toldInItsWeek } from './rules/told-in-its-week.ts'
import { toldIsMerged } from './rules/told-is-merged.ts'
import { toldOnDefaultBranch } from './rules/told-on-default-branch.ts'

/** The rules that need answers of GitHub or other sites about what the edition cites. */
export const CITED_RULES: readonly Rule[] = [
  citedExists,
  mentionedExists,
  toldIsMerged,
  issueAsMerge,
  toldOnDefaultBranch,
  toldInItsWeek,
  linkFitsWords,
  gateStage,
  proposalStage,
  namedPerson,
  deadlineAgrees,
  linkAnswers,
]
