import { logLine } from './log-line.ts'

/**
 * Text for one line of a job summary: one line, and no mark in it that Markdown, HTML or a bot acts on. GitHub still makes
 * a link of a bare address. Messages can quote what a file or a person said.
 */
export function oneLine(text: string): string {
  return logLine(text).replace(/[&\\`*_{}[\]<>|@#$~]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

/** The same between code marks, where only the mark itself could end it. */
export function inCode(text: string): string {
  return `\`${logLine(text.replaceAll('`', ' '))}\``
}
