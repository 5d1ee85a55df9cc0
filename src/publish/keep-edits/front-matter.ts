import type { KeptEdit } from '../../model/outcome.ts'

/** The same text in three versions, such as a whole post or its front matter. */
export interface Posts<Base = string> {
  /** The draft that `mine` started from. */
  readonly base: Base
  /** The post on the branch, with people's edits. */
  readonly mine: string
  /** The new draft. */
  readonly theirs: string
}

/** A post split into its front matter, with the lines of dashes, and the rest. */
export interface Halves {
  /** Empty if the post has none. */
  readonly front: string
  readonly body: string
}

const FRONT = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/

/** Splits a post after its front matter. */
export function halves(post: string): Halves {
  const front = FRONT.exec(post)?.[0] ?? ''
  return { front, body: post.slice(front.length) }
}

interface Entry {
  /** Null for a comment, and for lines before the first key. */
  readonly key: string | null
  /** The line of the key and the lines of its value. */
  readonly text: string
}

/**
 * Merges front matter key by key. Keeps what people changed, removed or added, and updates the keys that they did not
 * edit.
 */
export function mergeFront({ base, mine, theirs }: Posts, notices: KeptEdit[]): string {
  if (mine === '') return mine
  const [before, after] = [byKey(base), byKey(theirs)]
  const { open, entries, close } = parts(mine)
  const newline = mine.includes('\r\n') ? '\r\n' : '\n'
  const written = entries.flatMap(({ key, text }) => {
    const was = key === null ? undefined : before.get(key)
    const now = key === null ? undefined : after.get(key)
    if (was === undefined || same(was, now)) return [text]
    if (same(text, was)) return now === undefined ? [] : [now.replace(/\n/g, newline)]
    if (!same(text, now)) notices.push({ kept: text.trimEnd(), drafted: now?.trimEnd() ?? null })
    return [text]
  })
  const present = new Set(entries.map(({ key }) => key))
  const added = [...after].filter(([key]) => !before.has(key) && !present.has(key))
  return [open, ...written, ...added.map(([, text]) => text.replace(/\n/g, newline)), close].join('')
}

function parts(front: string): { open: string; entries: readonly Entry[]; close: string } {
  const lines = front.match(/[^\n]*(?:\n|$)/g)?.filter((line) => line !== '') ?? []
  const [open = '', close = ''] = [lines[0], lines.at(-1)]
  const entries: { key: string | null; text: string }[] = []
  for (const line of lines.slice(1, -1)) {
    const key = /^["']?([^\s"'#:-][^"'#:]*?)["']?[ \t]*:(?=\s|$)/.exec(line)?.[1]
    const last = entries.at(-1)
    if (key === undefined && last !== undefined && !line.startsWith('#')) last.text += line
    else entries.push({ key: key ?? null, text: line })
  }
  return { open, entries, close }
}

/** The entries of drafted front matter, with `\n` as line endings. */
function byKey(front: string): ReadonlyMap<string, string> {
  return new Map(
    parts(front.replace(/\r\n/g, '\n')).entries.flatMap(({ key, text }) =>
      key === null ? [] : [[key, text] as const],
    ),
  )
}

const same = (one: string, other: string | undefined): boolean => one.replace(/\r\n/g, '\n') === other
