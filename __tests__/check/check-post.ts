import { checkEdition, type EditionMessage } from '../../src/check/check.ts'
import { readEditionUnderCheck } from '../../src/check/edition-under-check.ts'
import { RULES } from '../../src/check/rules.ts'
import { readEarlierListings } from '../../src/check/listings.ts'
import type { Newsletter } from '../../src/model/newsletter.ts'

/** What all rules say of a post, with earlier ones by their path. */
export function checkPost(
  path: string,
  post: string,
  newsletter: Newsletter,
  earlier: ReadonlyMap<string, string> = new Map(),
): readonly EditionMessage[] {
  const archive = [...earlier].map(([each, text]) => readEditionUnderCheck(each, text, newsletter))
  const around = { archive: readEarlierListings(archive), sundays: [], facts: null, mergedAt: null }
  return checkEdition(readEditionUnderCheck(path, post, newsletter), RULES, around)
}

export const errorsIn = (messages: readonly EditionMessage[]): readonly string[] =>
  messages.filter(({ fatal }) => fatal === true).map(shown)

export const shown = (message: EditionMessage): string => `${String(message)} (${String(message.ruleId)})`
