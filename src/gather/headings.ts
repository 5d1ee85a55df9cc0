/**
 * Returns the texts of a page's headings of one level (the number of `#`), in the order of the page. Closing `#` are
 * removed. Empty headings are ignored.
 */
export function headings(markdown: string, level: number): readonly string[] {
  const opening = '#'.repeat(level)
  return markdown
    .split(/\r\n?|\n/)
    .filter((line) => line.startsWith(`${opening} `) || line.startsWith(`${opening}\t`))
    .map((line) => withoutClosing(line.slice(level)).trim())
    .filter((words) => words !== '')
}

/** Not a regular expression, because its time would grow with the square of the length of the line. */
function withoutClosing(line: string): string {
  let end = line.length
  while (end > 0 && ' \t#'.includes(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}
