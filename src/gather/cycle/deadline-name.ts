import { STOP_WORDS } from '../../text/english.ts'
import { isCycleStart, isFreeze, isReleaseDay } from '../../text/deadline-kind.ts'

/**
 * The name of a timeline's row for readers: `Begin [Code Freeze] and [Test Freeze]` becomes `Code Freeze and Test
 * Freeze`. Drops the brackets of links without an address, and everything after the dash that follows a freeze.
 */
export function deadlineName(what: string): string {
  const plain = what.replace(/\[([^[\]]+)\](?:\[[^[\]]*\])?/g, '$1').trim()
  const freeze = /^(?:begin\s+)?(.*?freeze)(?:\s+[-–—]\s.*)?$/i.exec(plain)?.[1]
  if (freeze !== undefined && !PASSED_OVER.test(freeze)) return freeze
  return plain.replace(/^Begin (?=Burndown)/, '').replace(/^Kubernetes (?=v?\d)/, '')
}

const PASSED_OVER =
  /\b(?:alpha|beta|rc)\b|burndown|meeting|retrospective|retro\b|kubecon|conference|summit|day ?light|\bthaw\b|outreach|brace yourself|\bblogs? (?:publi|review|ready)|\bblogs published/i

/**
 * Whether the newsletter counts down to a deadline: a freeze, the calls for exceptions and for docs, the start of the
 * cycle, the release, feature blogs, and rows in bold or linked from the summary. Never a pre-release, a meeting, a
 * conference, a retrospective or the thaw, although the pages set them in bold.
 * @param marked whether the row is in bold or linked from the summary
 */
export function isMajor(name: string, { marked }: { readonly marked: boolean }): boolean {
  if (/^feature blogs? ready\b/i.test(name)) return true
  if (PASSED_OVER.test(name)) return false
  return marked || isFreeze(name) || /\bexceptions?\b|^docs?\b/i.test(name) || isCycleStart(name) || isReleaseDay(name)
}

/**
 * Counts the words that two names share, to match a table row with an item of the summary: `Start of Release Cycle` and
 * `Release cycle begins`. Words are compared by their first four letters.
 */
export function wordsShared(a: string, b: string): number {
  const words = stems(b)
  return [...stems(a)].filter((word) => words.has(word)).length
}

/** Whether two names are the same, except for case, punctuation and a `v` before the version. */
export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b)
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bv(?=\d)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Words that do not distinguish rows, in addition to the stop words of English. */
const SAY_NOTHING: ReadonlySet<string> = new Set(['must', 'prs'])

function stems(name: string): ReadonlySet<string> {
  const words = bare(name).split(' ')
  return new Set(
    words
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !SAY_NOTHING.has(word))
      .map((word) => word.slice(0, 4)),
  )
}
