import { STOP_WORDS } from '../../text/english.ts'
import { isCycleStart, isFreeze, isReleaseDay } from '../../text/deadline-kind.ts'

/**
 * The name of a timeline's row as readers know it: `Begin [Code Freeze] and [Test Freeze]` is `Code Freeze and Test
 * Freeze`. Brackets of links whose address the page does not give are dropped, and so is what follows the dash behind
 * a freeze.
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
 * Whether the newsletter counts down to it: a freeze, the calls for exceptions and for docs, the begin of the cycle,
 * the release, and what the page itself sets in bold or links from its summary. Never a pre-release, a meeting, a
 * conference, a retrospective or the thaw, which the pages set in bold too.
 * @param marked whether the page marks it.
 */
export function isMajor(name: string, { marked }: { readonly marked: boolean }): boolean {
  if (/^feature blogs? ready\b/i.test(name)) return true
  if (PASSED_OVER.test(name)) return false
  return marked || isFreeze(name) || /\bexceptions?\b|^docs?\b/i.test(name) || isCycleStart(name) || isReleaseDay(name)
}

/**
 * How many words two names share, counted for the table's row and the summary's item that mean the same: `Start of
 * Release Cycle` and `Release cycle begins`. Words are compared by their first four letters.
 */
export function wordsShared(a: string, b: string): number {
  const words = stems(b)
  return [...stems(a)].filter((word) => words.has(word)).length
}

/** The same name but for case, marks and a `v` before the version. */
export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b)
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bv(?=\d)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Words that rows use but that do not tell one row from another, besides the stop words of English. */
const SAY_NOTHING: ReadonlySet<string> = new Set(['must', 'prs'])

function stems(name: string): ReadonlySet<string> {
  const words = bare(name).split(' ')
  return new Set(
    words
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !SAY_NOTHING.has(word))
      .map((word) => word.slice(0, 4)),
  )
}
