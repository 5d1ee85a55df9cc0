/**
 * Text for one line of a job summary or log: one line, and nothing in it that Markdown, HTML or a bot acts on.
 * Messages can quote what a file or a person said.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\`*_{}[\]<>|@#$~]/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .trim()
}

/** The same between code marks, where only the mark itself could end it. */
export function inCode(text: string): string {
  return `\`${text.replace(/[\s`]+/g, ' ').trim()}\``
}
