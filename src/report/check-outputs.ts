import type { CheckedEdition, CheckMessage, CheckOutcome } from '../model/checked.ts'

/** How many things of a severity were found; an edition that cannot be read is an error. */
export function countOf({ editions }: CheckOutcome, severity: CheckMessage['severity']): number {
  return editions.reduce((sum, edition) => sum + countIn(edition, severity), 0)
}

function countIn({ messages, unread }: CheckedEdition, severity: CheckMessage['severity']): number {
  if (unread !== null) return severity === 'error' ? 1 : 0
  return messages.filter((message) => message.severity === severity).length
}

/** Whether the run fails. */
export function isFailed(outcome: CheckOutcome, failOn: 'error' | 'warning' | 'never'): boolean {
  if (failOn === 'never') return false
  return countOf(outcome, 'error') > 0 || (failOn === 'warning' && countOf(outcome, 'warning') > 0)
}

/** The outputs of the check by name, as check/action.yml documents them. */
export function checkOutputsOf(outcome: CheckOutcome): ReadonlyMap<string, string> {
  return new Map([
    ['errors', String(countOf(outcome, 'error'))],
    ['warnings', String(countOf(outcome, 'warning'))],
    ['editions', String(outcome.editions.length)],
    ['mended', String(outcome.editions.some(({ fixResult }) => fixResult?.kind === 'fixed'))],
  ])
}
