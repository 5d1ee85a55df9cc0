import { withoutHtmlComments } from './html-comments.ts'

const NO_NOTE = /^(?:none|n\/?a|no|nil|null|not applicable|nothing|-+|_+)?[\s.!]*$/i
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['`', '`'],
  ['[', ']'],
  ['(', ')'],
]

/**
 * The release note of a pull request: the content of its fenced block `release-note`.
 *
 * The fence is three or more backticks or tildes and may be closed at the end of the last line. The word may be in any
 * case. Comments of the template are removed.
 * @param body the pull request's body, as its author wrote it
 * @returns the note, trimmed; null if there is no block, or it is empty or says `NONE`, `N/A` or the like
 */
export function releaseNote(body: string): string | null {
  for (const block of blocks(body.replaceAll(/\r\n?/g, '\n'))) {
    const note = unquoted(withoutHtmlComments(block).trim())
    if (!NO_NOTE.test(note)) return note
  }
  return null
}

/** Whether the note asks its readers to do something before they upgrade, in the words that Prow looks for. */
export function asksForAction(note: string): boolean {
  return /\baction required\b/i.test(note)
}

const OPENING = /^[ \t>]*(`{3,}|~{3,})[ \t]*release-notes?\b[ \t]*(.*)$/i

/** The offset of each release note block in a pull request's body, and its fence. */
export function releaseNoteFences(body: string): readonly { readonly index: number; readonly fence: string }[] {
  const openings = [...body.matchAll(new RegExp(OPENING, 'gim'))]
  return openings.map(({ index, 1: fence = '```' }) => ({ index, fence }))
}

function* blocks(body: string): Generator<string> {
  const lines = body.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const opening = OPENING.exec(lines[at] ?? '')
    const fence = opening?.[1]
    if (opening === null || fence === undefined) continue
    const inside: string[] = []
    let line: string | undefined = opening[2] ?? ''
    while (line !== undefined) {
      const closing = closedAt(line, fence)
      inside.push(closing === null ? line : line.slice(0, closing))
      if (closing !== null) break
      at++
      line = lines[at]
    }
    yield inside.join('\n')
  }
}

/** The offset at which the line closes the fence: it is only the fence, or ends with the fence once. */
function closedAt(line: string, fence: string): number | null {
  const end = line.trimEnd()
  if (!end.endsWith(fence)) return null
  const mark = fence.charAt(0)
  let start = end.length
  while (start > 0 && end.charAt(start - 1) === mark) start--
  const before = end.slice(0, start)
  const opensInline = before.split(fence).length % 2 === 0
  return opensInline ? null : start
}

/** The text without the quotes or marks around all of it. */
function unquoted(text: string): string {
  for (const [open, close] of QUOTES) {
    if (text.length < 2 || !text.startsWith(open) || !text.endsWith(close)) continue
    const inner = text.slice(1, -1)
    const isWord = (open === '`' || open === '[' || open === '(') && !NO_NOTE.test(inner)
    if (!isWord && !inner.includes(open) && !inner.includes(close)) return inner.trim()
  }
  return text
}
