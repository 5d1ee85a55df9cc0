import { logLine } from './log-line.ts'

/**
 * Text for one line of a job summary: one line, and nothing in it that Markdown, HTML or a bot acts on. Messages can
 * quote what a file or a person said.
 */
export function oneLine(text: string): string {
  return logLine(text).replace(/[&\\`*_{}[\]<>|@#$~]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

/** The same between code marks, where only the mark itself could end it. */
export function inCode(text: string): string {
  return `\`${logLine(text.replaceAll('`', ' '))}\``
}
