/**
 * Text for one line of the log or one annotation. The runner reads what a step prints and acts on `::command::` at the
 * start of a line and on `##[command]` anywhere in one; neither is left.
 * @returns one line without control characters and invisible format characters
 */
export function logLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}|[\p{Cc}--[\s\u0085]]/gv, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(/^::/, ': :')
    .replaceAll('##[', '# #[')
}
