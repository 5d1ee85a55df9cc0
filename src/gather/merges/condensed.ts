import { withCommentClosed } from '../../text/html-comments.ts'
import { releaseNoteFences } from '../../text/release-note.ts'

/** Longer descriptions are shortened. Nearly all are shorter. Limits are in characters. */
const LONG = 6_000
/** The parts that are kept: the beginning, each release note, and the end. */
const BEGINNING = 1_500
const NOTE = 1_500
const END = 1_000
const MOST_NOTES = 2

/**
 * A long pull request description, shortened to its beginning, release notes and end. A description has up to 65,536
 * characters and a week up to thousands of merges, so this saves memory. Cut fences and comments are closed.
 */
export function condensed(body: string): string {
  if (body.length <= LONG) return body
  const openings = releaseNoteFences(body).slice(0, MOST_NOTES)
  const notes = openings.map(({ index, fence }) => {
    const note = body.slice(index, index + NOTE)
    return note.indexOf(fence, note.indexOf('\n')) > 0 ? note : `${note}\n${fence}`
  })
  const beginning = body.slice(0, Math.min(BEGINNING, openings[0]?.index ?? BEGINNING))
  const parts = [withCommentClosed(beginning), ...notes, body.slice(-END)].join('\n\n')
  // A substring keeps the whole string in memory; a string from a buffer does not.
  return Buffer.from(parts).toString()
}
