import { logLine } from './log-line.ts'

/**
 * Escapes text for one line of a job summary, because messages can quote files and people: Markdown, HTML and mentions
 * have no effect. GitHub still links a bare address.
 */
export function oneLine(text: string): string {
  return logLine(text).replace(/[&\\`*_{}[\]<>|@#$~]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

/** The text as inline code. Backticks in it become spaces. */
export function inCode(text: string): string {
  return `\`${logLine(text.replaceAll('`', ' '))}\``
}
