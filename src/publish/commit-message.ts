import type { Edition } from '../model/edition.ts'

/** The trailer of every commit with a draft. */
const TRAILER = 'Drafted-by: last-week-in'

/**
 * The message of a commit with a draft: names and dates from the configuration, never strangers' text. The trailer
 * `Post` is git's id of the drafted post: after people amend or squash the commit, it no longer matches. Each trailer
 * `Catch-up` is the Sunday of an earlier week that the edition includes.
 */
export function commitMessage(
  edition: Edition,
  { postId, isFirst }: { readonly postId: string; readonly isFirst: boolean },
): { headline: string; body: string } {
  return {
    headline: `${isFirst ? 'Draft' : 'Update the draft of'} ${edition.title}`,
    body: [
      `Edition: ${edition.week.sunday.toString()}`,
      ...Array.from({ length: edition.weeksCaughtUp }, (_, index) => {
        const weeks = edition.weeksCaughtUp - index
        return `Catch-up: ${edition.week.sunday.subtract({ weeks }).toString()}`
      }),
      `Post: ${postId}`,
      TRAILER,
    ].join('\n'),
  }
}

/** Whether the action made the commit, and nobody changed its post since. */
export function isOwnCommit(message: string, postId: string | null): boolean {
  const lines = message.split(/\r?\n/)
  return postId !== null && lines.includes(TRAILER) && lines.includes(`Post: ${postId}`)
}

/** Whether the action drafted the post of the commit, even if people amended it since. */
export function isDrafted(message: string): boolean {
  return message.split(/\r?\n/).includes(TRAILER)
}

/**
 * The message of a commit that fixes a post: names from the configuration and of the rules, never strangers' text. It
 * does not have the trailers of a draft: the fixes count as people's edits.
 */
export function fixMessage(edition: Edition, rules: ReadonlyMap<string, number>): { headline: string; body: string } {
  const lines = [...rules].map(([rule, times]) => `${rule}: ${String(times)}`)
  return { headline: `Apply automatic fixes to ${edition.title}`, body: [...lines, MENDED].join('\n') }
}

const MENDED = 'Mended-by: last-week-in'

/** The Sundays of the earlier weeks that the edition includes, from the last draft's message. */
export function sundaysFoldedIn(messages: readonly string[]): readonly string[] {
  const last = messages.map((message) => message.split(/\r?\n/)).findLast((lines) => lines.includes(TRAILER)) ?? []
  return last.flatMap((line) => /^Catch-up: (\S+)$/.exec(line)?.[1] ?? [])
}

/** Git's id of a file with these bytes: SHA-1, in hexadecimal. */
export async function blobId(bytes: Uint8Array): Promise<string> {
  const header = new TextEncoder().encode(`blob ${String(bytes.length)}\0`)
  const whole = new Uint8Array(header.length + bytes.length)
  whole.set(header)
  whole.set(bytes, header.length)
  return Buffer.from(await crypto.subtle.digest('SHA-1', whole)).toString('hex')
}
