import type { Problem } from '../model/problem.ts'
import type { EditionMessage } from './check.ts'

/** Prints each message as a line `file:line:column severity message rule`, with colors in a terminal. */
export function printMessages(path: string, messages: readonly EditionMessage[], colours: boolean): string {
  const paint = (code: number, text: string): string => (colours ? `\u001b[${String(code)}m${text}\u001b[0m` : text)
  return messages
    .map(({ line = 1, column = 1, fatal, reason, ruleId }) => {
      const severity = fatal === true ? paint(31, 'error') : paint(33, 'warning')
      return `${path}:${String(line)}:${String(column)} ${severity} ${onOneLine(reason)} ${paint(2, ruleId ?? '')}\n`
    })
    .join('')
}

/**
 * A line of JSON: `{"file", "problems": [{"rule", "severity", "line", "column", "message"}]}`. If checks were skipped,
 * it also has `"unchecked": [{"message", "advice"}]`.
 */
export function printJson(path: string, messages: readonly EditionMessage[], left: readonly Problem[]): string {
  const problems = messages.map(({ line = 1, column = 1, fatal, reason, ruleId }) => ({
    rule: ruleId,
    severity: fatal === true ? 'error' : 'warning',
    line,
    column,
    message: reason,
  }))
  const unchecked = left.map(({ message, advice }) => ({ message, advice }))
  return `${JSON.stringify({ file: path, problems, ...(unchecked.length > 0 ? { unchecked } : {}) })}\n`
}

/** Messages quote editions, which strangers may have written: removes line breaks and control characters. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '�')
}
