import type { Edition } from '../model/edition.ts'

/** The trailer of every commit that this action makes. */
const TRAILER = 'Drafted-by: last-week-in'

/**
 * The message of the action's commits: names and dates from the configuration, no stranger's text. The trailer `Post`
 * has git's id of the post as the action wrote it, so that a commit which people amended or squashed into theirs is not
 * taken for the action's own. A line `Catch-up` names the Sunday of each week that was folded in.
 */
export function commitMessage(
  edition: Edition,
  { postId, isFirst }: { readonly postId: string; readonly isFirst: boolean },
): { headline: string; body: string } {
  return {
    headline: `${isFirst ? 'Draft' : 'Renew the draft of'} ${edition.title}`,
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

/** Whether a commit is the action's, and the post in it the one that the action wrote. */
export function isOwnCommit(message: string, postId: string | null): boolean {
  const lines = message.split(/\r?\n/)
  return postId !== null && lines.includes(TRAILER) && lines.includes(`Post: ${postId}`)
}

/** Whether the message is that of a draft of this action, whatever became of the post in it. */
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

/** The Sundays of the weeks folded in, as the last of the action's commits among these has them. */
export function sundaysFoldedIn(messages: readonly string[]): readonly string[] {
  const last = messages.map((message) => message.split(/\r?\n/)).findLast((lines) => lines.includes(TRAILER)) ?? []
  return last.flatMap((line) => /^Catch-up: (\S+)$/.exec(line)?.[1] ?? [])
}

/** The id that git gives to a file with these bytes (SHA-1). */
export async function blobId(bytes: Uint8Array): Promise<string> {
  const header = new TextEncoder().encode(`blob ${String(bytes.length)}\0`)
  const whole = new Uint8Array(header.length + bytes.length)
  whole.set(header)
  whole.set(bytes, header.length)
  return Buffer.from(await crypto.subtle.digest('SHA-1', whole)).toString('hex')
}
