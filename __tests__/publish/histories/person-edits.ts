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
  'delete a paragraph',
  'reword a paragraph',
  'move a paragraph',
  'delete an entry',
  'reword an entry',
  'delete a heading',
  'delete a section',
  'move a section',
  'number a list',
  'begin with a byte order mark',
  'end without a newline',
  'other line ends',
] as const
export type Edit = (typeof EDITS)[number]

/** What an edit means for what must hold in the end. Lines are without their ends. */
export type Meaning =
  | { readonly kind: 'wrote' | 'unwrote'; readonly line: string }
  | { readonly kind: 'told' | 'deleted'; readonly thing: string }
  | { readonly kind: 'moved'; readonly thing: string; readonly from: string; readonly to: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  /** The line has other marks and the same words. */
  | { readonly kind: 'marked'; readonly from: string; readonly to: string }

/** What some Markdown tells of, in its order: pull requests, talks, proposals, by the end of their addresses. */
export const thingsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\/((?:pull|talk|keps\/sig)\/\d+)[^)]*\)/g)].map(([, thing = '']) => thing)

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
        for (const thing of thingsIn(unwrite(lines.splice(item, 1)[0] ?? ''))) meanings.push({ kind: 'deleted', thing })
      }
      break
    case 'move':
      if (item !== undefined && heading !== undefined) {
        const [from, to] = [headingOf(lines, item), lines[heading] ?? '']
        const [line = ''] = lines.splice(item, 1)
        lines.splice(lines.indexOf(to) + 1, 0, '', line, '')
        for (const thing of thingsIn(line)) meanings.push({ kind: 'moved', thing, from, to })
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
      if (item !== undefined && !thingsIn(post).includes(`pull/${String(upcoming)}`)) {
        lines.splice(item, 0, write(`* ${mine} ([it](https://github.com/k/k/pull/${String(upcoming)}))`))
        meanings.push({ kind: 'told', thing: `pull/${String(upcoming)}` })
      }
      break
    case 'delete a paragraph':
    case 'reword a paragraph':
    case 'move a paragraph': {
      const paragraph = pick('**News', where)
      if (paragraph === undefined) break
      const line = lines[paragraph] ?? ''
      const [link] = /\(https:[^)]*\)/.exec(line) ?? []
      if (edit === 'reword a paragraph') {
        unwrite(line)
        lines[paragraph] = write(`**News** of ours: [${mine}]${link ?? ''}`)
        break
      }
      const [from, to] = [headingOf(lines, paragraph), lines[heading ?? 0] ?? '']
      lines.splice(paragraph, lines[paragraph + 1] === '' ? 2 : 1)
      if (edit === 'delete a paragraph') {
        unwrite(line)
        for (const thing of thingsIn(line)) meanings.push({ kind: 'deleted', thing })
      } else {
        lines.splice(lines.indexOf(to) + 1, 0, '', line)
        for (const thing of thingsIn(line)) meanings.push({ kind: 'moved', thing, from, to })
      }
      break
    }
    case 'reword an entry': {
      const entry = pick('### ', where)
      if (entry === undefined) break
      const at = where % 2 === 0 ? entry : entry + 2
      const link = /\(https:[^)]*\)/.exec(unwrite(lines[at] ?? ''))?.[0] ?? ''
      lines[at] = write(link === '' ? `It is ${mine}.` : `### [${mine}]${link}`)
      break
    }
    case 'delete an entry':
    case 'delete a section': {
      const start = edit === 'delete a section' ? heading : pick('### ', where)
      if (start === undefined) break
      const isEnd = (line: string): boolean =>
        /^##? /.test(line) || (edit === 'delete an entry' && line.startsWith('#'))
      const next = lines.findIndex((line, index) => index > start && isEnd(line))
      for (const line of lines.splice(start, (next === -1 ? lines.length : next) - start)) {
        unwrite(line)
        for (const thing of thingsIn(line)) meanings.push({ kind: 'deleted', thing })
      }
      break
    }
    case 'delete a heading':
      if (heading !== undefined) {
        const [from] = lines.splice(heading, 1)
        unwrite(from ?? '')
        meanings.push({ kind: 'renamed', from: from ?? '', to: headingOf(lines, heading - 1) })
      }
      break
    case 'move a section': {
      const to = pick('## ', where + 1)
      if (heading === undefined || to === undefined || to === heading) break
      const next = lines.findIndex((line, index) => index > heading && line.startsWith('## '))
      const target = lines[to] ?? ''
      const section = lines.splice(heading, (next === -1 ? lines.length : next) - heading)
      lines.splice(lines.indexOf(target), 0, ...section, ...(section.at(-1) === '' ? [] : ['']))
      break
    }
    case 'number a list': {
      if (item === undefined) break
      for (let at = item, number = 1; lines[at]?.startsWith('* ') === true; at += 1, number += 1) {
        const from = lines[at] ?? ''
        const to = from.replace(/^\* +/, `${String(number)}. `)
        lines[at] = to
        meanings.push({ kind: 'marked', from, to })
      }
      break
    }
    case 'begin with a byte order mark':
      return { post: `\uFEFF${post.replace(/^\uFEFF/, '')}`, meanings }
    case 'end without a newline':
      return { post: post.trimEnd(), meanings }
    case 'other line ends':
      return { post: lines.join(newline === '\n' ? '\r\n' : '\n'), meanings }
  }
  return { post: lines.join(newline), meanings }
}
