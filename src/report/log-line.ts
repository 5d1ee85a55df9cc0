/**
 * Text for one line of the log or one annotation. The runner executes `::command::` at the start of a printed line and
 * `##[command]` anywhere in it, so a space is put into both.
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
