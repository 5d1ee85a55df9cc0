import { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { Fix } from '../model/finding.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'
import { silencedBy } from './ignore-comments.ts'
import type { Rule, RuleContext } from './rule.ts'

/**
 * A message about an edition: `fatal` is true for an error and false for a warning, `ruleId` names the rule, `place` has
 * line and column, `note` says how to fix it.
 */
export type EditionMessage = VFileMessage & { readonly fix: Fix | null }

/**
 * Checks an edition by rules, as the configuration (`check.rules`) and the ignore comments of the edition say.
 * @returns the messages in the order of the text. Places of fixes are offsets in `edition.text`.
 */
export function checkEdition(
  edition: EditionUnderCheck,
  rules: readonly Rule[],
  around: RuleContext,
): readonly EditionMessage[] {
  const file = new VFile({ path: edition.path, value: edition.text })
  const positions = location(file)
  const point = (offset: number) => positions.toPoint(Math.min(offset, edition.text.length))
  const messages = rules.flatMap((rule) => {
    const severity = edition.newsletter.check.rules[rule.id] ?? rule.severity
    const findings = severity === 'off' ? [] : [...rule.check(edition, around)]
    const isSilenced = silencedBy(edition.ignoreComments, rule.id)
    const shown = findings.filter(({ place }) => !isSilenced(place.start))
    return shown.map((finding): EditionMessage => {
      const [start, end] = [point(finding.place.start), point(finding.place.end)]
      const place = start !== undefined && end !== undefined ? { start, end } : null
      const message = file.message(finding.message, { place, ruleId: rule.id, source: 'last-week-in' })
      message.fatal = severity === 'error'
      message.note = rule.advice
      return Object.assign(message, { fix: finding.fix ?? null })
    })
  })
  return messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
