import type { CheckedEdition, CheckMessage, CheckOutcome, FixResult } from '../model/checked.ts'
import { sentence } from '../model/problem.ts'
import type { Url } from '../model/url.ts'
import { counted } from '../text/plural.ts'
import { cutAtLine } from './cut.ts'
import { inCode, oneLine } from './plain-line.ts'

/** Maximum size in bytes. GitHub drops the summary of a step if it is larger than 1 MiB. */
const LIMIT = 1_000_000

/**
 * The job summary of the edition check as Markdown: for each file a table of lines, problems, fixes and rules.
 * @param rulesPage the page that explains the rules; null if it is not known
 */
export function checkSummary({ editions, warnings }: CheckOutcome, rulesPage: Url | null): string {
  const notes = warnings.map((problem) => `- ${oneLine(sentence(problem))}`)
  const parts = [
    '# Edition check',
    editions.length === 0 ? 'No edition was changed.' : '',
    ...editions.map((edition) => ofEdition(edition, rulesPage)),
    notes.length === 0 ? '' : `## Not checked\n\n${notes.join('\n')}`,
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
      : `\n\n| Line | | Problem | How to fix it | Rule |\n| ---: | --- | --- | --- | --- |\n${lines.join('\n')}`
  return `${title}\n\n${totals(messages)}${fixed(fixResult)}${table}`
}

const rank = ({ severity }: CheckMessage): number => (severity === 'error' ? 0 : 1)

function totals(messages: readonly CheckMessage[]): string {
  if (messages.length === 0) return 'No problems found.'
  const errors = messages.filter(({ severity }) => severity === 'error').length
  return `${counted(errors, 'error')}, ${counted(messages.length - errors, 'warning')}.`
}

function fixed(fixResult: FixResult | null): string {
  switch (fixResult?.kind) {
    case undefined:
      return ''
    case 'nothing to fix':
      return ' No automatic fixes are available.'
    case 'not fixed':
      return ` Nothing was fixed: ${oneLine(sentence(fixResult.reason))}`
    case 'fixed': {
      const rules = [...fixResult.rules].map(([name, times]) => `${inCode(name)} ${String(times)}`)
      return ` Fixed in a commit: ${rules.join(', ')}. Line numbers are those of the fixed file.`
    }
  }
}

/** Links the line in the commit that was checked. The lines of a fixed file are not in that commit. */
function lineLink({ line }: CheckMessage, page: Url, fixResult: FixResult | null): string {
  return fixResult?.kind === 'fixed' ? String(line) : `[${String(line)}](${page}?plain=1#L${String(line)})`
}

function rule({ rule: name }: CheckMessage, page: Url | null): string {
  return page === null ? inCode(name) : `[${inCode(name)}](${page}#${name})`
}
