/** A description that is longer than this is condensed; nearly all are shorter. */
const LONG = 6_000
/** How much is kept of the beginning, of each release note, and of the end. */
const BEGINNING = 1_500
const NOTE = 1_500
const END = 1_000
const MOST_NOTES = 2

const OPENING = /^[ \t>]*(`{3,}|~{3,})[ \t]*release-notes?\b/gim

/**
 * What is read of a pull request's description: the beginning, the release notes and the end. A description has up to
 * 65,536 characters and a week up to thousands of merges, so what nobody reads is let go as soon as a page has come.
 * Fences and comments that are cut are closed.
 */
export function condensed(body: string): string {
  if (body.length <= LONG) return body
  const openings = [...body.matchAll(OPENING)].slice(0, MOST_NOTES)
  const notes = openings.map(({ index, 1: fence = '```' }) => {
    const note = body.slice(index, index + NOTE)
    return note.indexOf(fence, note.indexOf('\n')) > 0 ? note : `${note}\n${fence}`
  })
  const beginning = body.slice(0, Math.min(BEGINNING, openings[0]?.index ?? BEGINNING))
  const parts = [closed(beginning), ...notes, body.slice(-END)].join('\n\n')
  // A part of a string keeps the whole in memory; what comes out of a buffer stands alone.
  return Buffer.from(parts).toString()
}

const closed = (text: string): string => (text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? `${text} -->` : text)
