import type { CheckedEdition, CheckMessage, CheckOutcome, FixResult } from '../model/checked.ts'
import { sentence } from '../model/problem.ts'
import type { Url } from '../model/url.ts'
import { cutAtLine } from './cut.ts'
import { inCode, oneLine } from './plain-line.ts'

/** GitHub keeps 1 MiB of a step's summary and drops a larger one whole. In bytes. */
const LIMIT = 1_000_000

/**
 * The job summary of the edition check as Markdown: a table a file, with the line, what is wrong, how to mend it, and
 * the rule.
 * @param rulesPage where the rules are explained; null where that is not known
 */
export function checkSummary({ editions, warnings }: CheckOutcome, rulesPage: Url | null): string {
  const notes = warnings.map((problem) => `- ${oneLine(sentence(problem))}`)
  const parts = [
    '# Edition check',
    editions.length === 0 ? 'No edition was changed, so there is nothing to check.' : '',
    ...editions.map((edition) => ofEdition(edition, rulesPage)),
    notes.length === 0 ? '' : `## Not looked at\n\n${notes.join('\n')}`,
  ]
  return `${cutAtLine(parts.filter((part) => part !== '').join('\n\n'), LIMIT)}\n`
}

function ofEdition({ path, page, messages, unread, fixResult }: CheckedEdition, rulesPage: Url | null): string {
  const title = `## ${inCode(path)}`
  if (unread !== null) return `${title}\n\n${oneLine(unread.message)} ${oneLine(unread.advice)}`
  const lines = messages
    .toSorted((a, b) => rank(a) - rank(b))
    .map(
      (message) =>
        `| ${lineLink(message, page, fixResult)} | ${message.severity} | ${oneLine(message.message)} | ${oneLine(message.advice)} | ${rule(message, rulesPage)} |`,
    )
  const table =
    lines.length === 0
      ? ''
      : `\n\n| Line | | What | How to mend it | Rule |\n| ---: | --- | --- | --- | --- |\n${lines.join('\n')}`
  return `${title}\n\n${counted(messages)}${mended(fixResult)}${table}`
}

const rank = ({ severity }: CheckMessage): number => (severity === 'error' ? 0 : 1)

function counted(messages: readonly CheckMessage[]): string {
  if (messages.length === 0) return 'Nothing is wrong.'
  const errors = messages.filter(({ severity }) => severity === 'error').length
  return `${amount(errors, 'error')}, ${amount(messages.length - errors, 'warning')}.`
}

const amount = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`

function mended(fixResult: FixResult | null): string {
  switch (fixResult?.kind) {
    case undefined:
      return ''
    case 'nothing to fix':
      return ' Nothing in it is mechanical to mend.'
    case 'not fixed':
      return ` Nothing was mended: ${oneLine(sentence(fixResult.reason))}`
    case 'fixed': {
      const rules = [...fixResult.rules].map(([name, times]) => `${inCode(name)} ${String(times)}`)
      return ` Mended in a commit: ${rules.join(', ')}. The lines are those of the mended file.`
    }
  }
}

/** A link to the line in the commit that was checked; a mended file has other lines. */
function lineLink({ line }: CheckMessage, page: Url, fixResult: FixResult | null): string {
  return fixResult?.kind === 'fixed' ? String(line) : `[${String(line)}](${page}?plain=1#L${String(line)})`
}

function rule({ rule: name }: CheckMessage, page: Url | null): string {
  return page === null ? inCode(name) : `[${inCode(name)}](${page}#${name})`
}
