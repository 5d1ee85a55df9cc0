import { CITED_RULES } from './cited-rules.ts'
import type { Rule } from './rule.ts'
import { addressForm } from './rules/address-form.ts'
import { addressSpaces } from './rules/address-spaces.ts'
import { bareAddress } from './rules/bare-address.ts'
import { bracketsWithoutAddress } from './rules/brackets-without-address.ts'
import { brokenLink } from './rules/broken-link.ts'
import { bulletEmpty } from './rules/bullet-empty.ts'
import { bulletSpace } from './rules/bullet-space.ts'
import { dateAfterWeek } from './rules/date-after-week.ts'
import { dateNearWeek } from './rules/date-near-week.ts'
import { dateNotInFuture } from './rules/date-not-in-future.ts'
import { dateValid } from './rules/date-valid.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { emptyAddress } from './rules/empty-address.ts'
import { endsOnSunday } from './rules/ends-on-sunday.ts'
import { featuredAndListed } from './rules/featured-and-listed.ts'
import { flagInCode } from './rules/flag-in-code.ts'
import { forkLink } from './rules/fork-link.ts'
import { frontMatter } from './rules/front-matter.ts'
import { frontMatterBlankLine } from './rules/front-matter-blank-line.ts'
import { githubAddress } from './rules/github-address.ts'
import { glossary } from './rules/glossary.ts'
import { headingSpace } from './rules/heading-space.ts'
import { hereLink } from './rules/here-link.ts'
import { ignoreComment } from './rules/ignore-comment.ts'
import { itemFullStop } from './rules/item-full-stop.ts'
import { itemLength } from './rules/item-length.ts'
import { itemVoice } from './rules/item-voice.ts'
import { linkSpacing } from './rules/link-spacing.ts'
import { linkSuffix } from './rules/link-suffix.ts'
import { liquidMarks } from './rules/liquid-marks.ts'
import { mergeConflict } from './rules/merge-conflict.ts'
import { nextDeadline } from './rules/next-deadline.ts'
import { nextDeadlinePast } from './rules/next-deadline-past.ts'
import { numberAgrees } from './rules/number-agrees.ts'
import { nextDeadlinePasses } from './rules/next-deadline-passes.ts'
import { oddAsterisks } from './rules/odd-asterisks.ts'
import { oddBackticks } from './rules/odd-backticks.ts'
import { oneLinkTwoChanges } from './rules/one-link-two-changes.ts'
import { proposalAgrees } from './rules/proposal-agrees.ts'
import { sameChangeTwice } from './rules/same-change-twice.ts'
import { sameWordsOtherLink } from './rules/same-words-other-link.ts'
import { sectionEmpty } from './rules/section-empty.ts'
import { sectionMissing } from './rules/section-missing.ts'
import { sectionName } from './rules/section-name.ts'
import { sectionOrder } from './rules/section-order.ts'
import { sectionUnknown } from './rules/section-unknown.ts'
import { slugAgrees } from './rules/slug-agrees.ts'
import { strayBracket } from './rules/stray-bracket.ts'
import { templateText } from './rules/template-text.ts'
import { titleAgrees } from './rules/title-agrees.ts'
import { toldAgain } from './rules/told-again.ts'
import { toldTwice } from './rules/told-twice.ts'
import { unclosedBlock } from './rules/unclosed-block.ts'
import { versionAgrees } from './rules/version-agrees.ts'

/** All rules, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  // Front matter
  frontMatter,
  frontMatterBlankLine,
  titleAgrees,
  slugAgrees,
  endsOnSunday,
  dateValid,
  dateAfterWeek,
  dateNearWeek,
  dateNotInFuture,
  // Sections
  sectionName,
  sectionUnknown,
  sectionOrder,
  sectionMissing,
  sectionEmpty,
  headingSpace,
  bulletEmpty,
  bulletSpace,
  templateText,
  mergeConflict,
  unclosedBlock,
  ignoreComment,
  nextDeadline,
  nextDeadlinePast,
  nextDeadlinePasses,
  // Links
  brokenLink,
  bracketsWithoutAddress,
  strayBracket,
  emptyAddress,
  addressForm,
  addressSpaces,
  githubAddress,
  bareAddress,
  linkSpacing,
  linkSuffix,
  forkLink,
  numberAgrees,
  proposalAgrees,
  versionAgrees,
  // Words
  liquidMarks,
  oddBackticks,
  oddAsterisks,
  doubledWord,
  flagInCode,
  // Repetition
  toldTwice,
  toldAgain,
  oneLinkTwoChanges,
  featuredAndListed,
  sameChangeTwice,
  sameWordsOtherLink,
  // House style
  itemFullStop,
  itemLength,
  itemVoice,
  hereLink,
  glossary,
  // With GitHub at hand
  ...CITED_RULES,
]
