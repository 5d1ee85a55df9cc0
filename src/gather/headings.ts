/**
 * The words of a page's headings of one level, in the page's order: what stands behind so many `#`, without those that
 * close it. Empty headings are passed over.
 */
export function headings(markdown: string, level: number): readonly string[] {
  const opening = '#'.repeat(level)
  return markdown
    .split(/\r\n?|\n/)
    .filter((line) => line.startsWith(`${opening} `) || line.startsWith(`${opening}\t`))
    .map((line) => withoutClosing(line.slice(level)).trim())
    .filter((words) => words !== '')
}

/** Cut by hand: a pattern for the end of a line takes time that grows with the length of the line squared. */
function withoutClosing(line: string): string {
  let end = line.length
  while (end > 0 && ' \t#'.includes(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}
