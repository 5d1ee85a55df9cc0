/**
 * Writes anew what stands between a page's marks: `<!-- inputs of action.yml -->` … `<!-- end -->`.
 *
 * @param page Markdown
 * @param write gives the text for a mark, such as `inputs of action.yml`
 * @throws Error where a mark has no end
 */
export async function withGeneratedParts(page: string, write: (mark: string) => Promise<string>): Promise<string> {
  const [first = '', ...parts] = page.split(/^<!-- ((?:keys|inputs|outputs) of \S+) -->$/m)
  let result = first
  for (let at = 0; at < parts.length; at += 2) {
    const [mark = '', rest = ''] = parts.slice(at)
    const end = rest.indexOf('<!-- end -->')
    if (end === -1) throw new Error(`The mark "${mark}" has no <!-- end -->.`)
    result += `<!-- ${mark} -->\n\n${await write(mark)}\n\n${rest.slice(end)}`
  }
  return result
}
