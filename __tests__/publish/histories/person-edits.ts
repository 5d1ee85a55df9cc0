/** What a person does to a post in an editor. */
export const EDITS = [
  'insert',
  'reword',
  'delete',
  'move',
  'reorder',
  'rename a heading',
  'add a section',
  'change the date',
  'tell a merge',
  'end without a newline',
  'other line ends',
] as const
export type Edit = (typeof EDITS)[number]

/** What an edit means for what must hold in the end. Lines are without their ends. */
export type Meaning =
  | { readonly kind: 'wrote' | 'unwrote'; readonly line: string }
  | { readonly kind: 'told' | 'deleted'; readonly number: string }
  | { readonly kind: 'moved'; readonly number: string; readonly from: string; readonly to: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }

const LINK = /\/pull\/(\d+)\)/

/** The numbers of the pull requests that some Markdown tells, in their order. */
export const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\/pull\/(\d+)\)/g)].map(([, number = '']) => number)

/** The section's heading over a line. */
export const headingOf = (lines: readonly string[], index: number): string =>
  lines.slice(0, index + 1).findLast((line) => line.startsWith('## ')) ?? ''

/**
 * Edits a post.
 * @param where chooses the line
 * @param mine words that no other edit has
 * @param upcoming the number of a merge that no draft has told yet
 */
export function edited(
  post: string,
  edit: Edit,
  where: number,
  mine: string,
  upcoming: number,
): { readonly post: string; readonly meanings: readonly Meaning[] } {
  const newline = post.includes('\r\n') ? '\r\n' : '\n'
  const lines = post.split(/\r?\n/)
  const pick = (mark: string, at: number): number | undefined => {
    const found = lines.flatMap((line, index) => (line.startsWith(mark) ? [index] : []))
    return found[at % Math.max(1, found.length)]
  }
  const item = pick('* ', where)
  const heading = pick('## ', where)
  const meanings: Meaning[] = []
  const write = (line: string): string => {
    meanings.push({ kind: 'wrote', line })
    return line
  }
  const unwrite = (line: string): string => {
    meanings.push({ kind: 'unwrote', line })
    return line
  }
  switch (edit) {
    case 'insert':
      if (heading !== undefined) lines.splice(heading + 1, 0, '', write(`${mine}.`))
      break
    case 'reword':
      if (item !== undefined) {
        const link = /\(https:[^)]*\)/.exec(unwrite(lines[item] ?? ''))?.[0]
        lines[item] = write(link === undefined ? `* ${mine}` : `*   [${mine}]${link}`)
      }
      break
    case 'delete':
      if (item !== undefined) {
        const number = LINK.exec(unwrite(lines.splice(item, 1)[0] ?? ''))?.[1]
        if (number !== undefined) meanings.push({ kind: 'deleted', number })
      }
      break
    case 'move':
      if (item !== undefined && heading !== undefined) {
        const [from, to] = [headingOf(lines, item), lines[heading] ?? '']
        const [line = ''] = lines.splice(item, 1)
        lines.splice(lines.indexOf(to) + 1, 0, '', line, '')
        meanings.push({ kind: 'moved', number: LINK.exec(line)?.[1] ?? '', from, to })
      }
      break
    case 'reorder': {
      const other = pick('* ', where + 1)
      if (item !== undefined && other !== undefined && headingOf(lines, item) === headingOf(lines, other)) {
        const [one = '', two = ''] = [lines[item], lines[other]]
        lines[item] = two
        lines[other] = one
      }
      break
    }
    case 'rename a heading':
      if (heading !== undefined) {
        const from = unwrite(lines[heading] ?? '')
        lines[heading] = write(`## ${mine}`)
        meanings.push({ kind: 'renamed', from, to: `## ${mine}` })
      }
      break
    case 'add a section':
      if (heading !== undefined) {
        const section = [`## ${mine}`, '', `* a thing of ${mine}`, `* one more of ${mine}`, '']
        lines.splice(heading, 0, ...section.map((line) => (line === '' ? line : write(line))))
      }
      break
    case 'change the date': {
      const date = lines.findIndex((line) => line.startsWith('date: '))
      unwrite(lines[date] ?? '')
      lines[date] = write(`date: 2030-01-0${String(1 + (where % 9))}`)
      break
    }
    case 'tell a merge':
      if (item !== undefined && !numbersIn(post).includes(String(upcoming))) {
        lines.splice(item, 0, write(`* ${mine} ([it](https://github.com/k/k/pull/${String(upcoming)}))`))
        meanings.push({ kind: 'told', number: String(upcoming) })
      }
      break
    case 'end without a newline':
      return { post: post.trimEnd(), meanings }
    case 'other line ends':
      return { post: lines.join(newline === '\n' ? '\r\n' : '\n'), meanings }
  }
  return { post: lines.join(newline), meanings }
}
