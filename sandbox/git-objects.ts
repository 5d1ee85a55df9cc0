import { Temporal } from 'temporal-polyfill'

/** Who wrote or committed, and when. */
export interface Signature {
  readonly name: string
  readonly email: string
  /** The moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string
  /** The same moment with the author's time zone offset, as in `GitActor.date`. */
  readonly local: string
}

/** A commit, read from its object. */
export interface CommitObject {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  /** The message without line ends at its end. */
  readonly message: string
}

/** One line of a tree. */
export interface TreeLine {
  readonly name: string
  readonly type: 'blob' | 'tree' | 'commit'
  /** As git stores it, for example 0o100644. */
  readonly mode: number
  readonly oid: string
}

/** A tag object, read from its content. */
export interface TagObject {
  readonly name: string
  readonly target: string
  readonly tagger: Signature | null
  readonly message: string
}

/** Reads a commit object: headers, an empty line, the message. */
export function parseCommit(oid: string, content: Buffer): CommitObject {
  const { headers, message } = split(content)
  const only = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? ''
  return {
    oid,
    tree: only('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: parseSignature(only('author')),
    committer: parseSignature(only('committer')),
    message,
  }
}

/** Reads a tag object. */
export function parseTag(content: Buffer): TagObject {
  const { headers, message } = split(content)
  const only = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? ''
  const tagger = only('tagger')
  return { name: only('tag'), target: only('object'), tagger: tagger ? parseSignature(tagger) : null, message }
}

/** Reads a tree object: mode, name and the twenty bytes of the id, repeated. */
export function parseTree(content: Buffer): TreeLine[] {
  const lines: TreeLine[] = []
  for (let place = 0; place < content.length;) {
    const nameEnd = content.indexOf(0, place)
    const [mode = '', ...name] = content.toString('utf8', place, nameEnd).split(' ')
    const bits = Number.parseInt(mode, 8)
    const kind = bits >> 12
    lines.push({
      name: name.join(' '),
      type: kind === 0o4 ? 'tree' : kind === 0o16 ? 'commit' : 'blob',
      mode: bits,
      oid: content.toString('hex', nameEnd + 1, nameEnd + 21),
    })
    place = nameEnd + 21
  }
  return lines
}

function split(content: Buffer): { headers: (readonly [string, string])[]; message: string } {
  const text = content.toString('utf8')
  const blank = text.indexOf('\n\n')
  const headers = text
    .slice(0, blank)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
  return { headers, message: text.slice(blank + 2).replace(/\n+$/, '') }
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0', offset = '+0000'] =
    /^(.*?) ?<(.*)> (\d+) ([+-]\d{4})$/.exec(text) ?? []
  const instant = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000)
  const timeZone = `${offset.slice(0, 3)}:${offset.slice(3)}`
  return {
    name,
    email,
    at: instant.toString(),
    local: offset === '+0000' ? instant.toString() : instant.toString({ timeZone }),
  }
}
