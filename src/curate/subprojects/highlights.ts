import { withoutHtmlComments } from '../../text/html-comments.ts'
import { securityIdsIn } from '../../text/security-id.ts'

/** At most so many highlights stand behind a release. */
const MOST = 4
/** A line of notes that is longer is no bullet of a few words; what is behind is not read. */
const LONGEST_LINE = 400

/** Headings of release notes that open a part worth reading, the most important first. */
const PARTS: readonly (readonly [Kind, RegExp])[] = [
  ['security', /\bsecurity\b|\bCVE\b|vulnerabilit/i],
  ['breaking', /\bbreaking\b|\bremov(?:als?|ed)\b|\bupgrade notes?\b|\bimportant\b|\burgent\b/i],
  ['feature', /\bfeatures?\b|\bnew\b|\benhancements?\b|\bhighlights?\b|\badded\b|:sparkles:|✨/i],
  ['none', /.*/],
]
/** Marks at the start of a bullet that say the same. */
const MARKS: readonly (readonly [Kind, RegExp])[] = [
  ['security', /^\[SECURITY\]|^:lock:|^🔒/i],
  ['breaking', /^(?:\[(?:CHANGE|BREAKING)\]|:warning:|⚠️?|breaking:|feat!:|fix!:)/i],
  ['feature', /^(?:\[FEATURE\]|:sparkles:|✨|feat(?:\([^)]*\))?:|feature:)/i],
]
type Kind = 'security' | 'breaking' | 'feature' | 'none'

/** Parts that hold names, downloads or commits and never a highlight. */
const SKIPPED =
  /\b(?:contributors?|dependenc(?:y|ies)|downloads?|changelog|commits?|checksums?|documentation|docs|images?|assets|thanks|install\w*|full changes|verification|provenance|test(?:s|ing)?|ci|chores?|others?|bugs?(?: fixes)?|bug or regression|uncategorized|cleanup|compatible|binaries)\b/i
const DEPENDENCY =
  /\b(?:bump|depend(?:abot|enc\w+)|go\.mod|toolchain|renovate|vendor|golangci|cherry[- ]?pick|changelog|release notes?|update(?:d|s)? (?:to )?(?:go|golang|deps|version|builds?)\b|(?:to|v)\s?v?\d+\.\d+(?:\.\d+)?$|prepare|version to)\b/i
const OPENS =
  /^(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|support(?:s|ed|ing)?(?: for)?|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|new:?)\s+(?:(?:an?|the|initial|basic|experimental)\s+)*(?:support (?:for|of)\s+(?:an?\s+|the\s+)?)?/i
/** A breaking change is told only where its verb stands first; cut off, its meaning could turn. */
const BREAKS = /^(?:remov|drop|delet|deprecat|renam)(?:e|es|ed|ing|s|ped|ping)?\s/i
/** A line of a list without marks, as coredns writes it: `plugin/forward: Add source_address directive (https://…)`. */
const LISTED = /^[a-z][\w/ -]{1,30}: [A-Z].*$/
const BORDER =
  /^(?:for|to|in|into|when|with|without|by|from|on|if|that|as|at|via|during|after|before|is|are|so|which|using|based|and|or|of|instead|between)$/i

/**
 * What is new in a release, out of its notes: security fixes by their CVE first, then breaking changes and
 * features, each in 2 to 4 words of the notes. Dependency updates and pointers to a changelog are none.
 * @param notes Markdown by a stranger.
 * @returns at most four; empty where the notes hold nothing short that says something.
 */
export function highlightsOf(notes: string): readonly string[] {
  const lines = withoutHtmlComments(notes.replaceAll(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE))
  const found: { readonly kind: Kind; readonly words: string }[] = []
  let part: Kind = 'none'
  let skipped = false
  let listed = false
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line, lines[at + 1])
    if (/<details>/i.test(line)) skipped = true
    if (heading !== null) {
      skipped = SKIPPED.test(heading) && !/\b(?:security|breaking|features?)\b/i.test(heading)
      listed = /\bnoteworthy\b/i.test(heading)
      part = listed ? 'feature' : (PARTS.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'none')
      continue
    }
    const bullet = /^\s{0,3}[-*+•]\s+(.*)$/.exec(line)?.[1] ?? (listed ? LISTED.exec(line)?.[0] : undefined)
    if (bullet === undefined || skipped) continue
    const kind = MARKS.find(([, mark]) => mark.test(bullet))?.[0] ?? part
    const words = kind === 'feature' || kind === 'breaking' ? briefly(bullet, kind) : null
    if (words !== null) found.push({ kind, words })
  }
  const holes = lines
    .filter(
      (line) =>
        /\b(?:fix|address|patch|resolv|mitigat|security|bump|updat|upgrad)/i.test(line) &&
        !/\bnot affected\b/i.test(line),
    )
    .flatMap(securityIdsIn)
  const rest = ['breaking', 'feature'].flatMap((kind) =>
    found.filter((item) => item.kind === kind).map(({ words }) => words),
  )
  return [...new Set([...[...new Set(holes)].sort().map((hole) => `fix for ${hole}`), ...rest])].slice(0, MOST)
}

function headingOf(line: string, next: string | undefined): string | null {
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(line)?.[1] ?? /^\s*\*\*([^*]+)\*\*:?\s*$/.exec(line)?.[1]
  return heading ?? (next !== undefined && /^(?:-{3,}|={3,})\s*$/.test(next) && line.trim() !== '' ? line.trim() : null)
}

/** 2 to 4 words of a bullet that name its thing; null where they would be more, or none. */
function briefly(bullet: string, kind: Kind): string | null {
  const marked = bullet.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
  const bold = /^\*\*([^*(][^*]*?):?\*\*/.exec(marked)?.[1]
  const plain = (bold ?? marked)
    .replace(/^\*\*\([^*]*\*\*:?\s*/, '')
    .replace(
      /^(?:\[[A-Z]+\]|:[a-z_]+:|\p{Extended_Pictographic}\uFE0F?|feat(?:\([^)]*\))?!?:|fix(?:\([^)]*\))?!?:)\s*/giu,
      '',
    )
    .replace(/^(?:\[[^\]]*\]|(?!remov|deprecat|drop|delet|fix|disabl|no\b)[\w/ .-]{2,30}:)\s+/i, '')
    .replace(/\s+by\s+@\S+.*$|\s+in\s+(?:https?:\/\/\S+|#\d+).*$|\s*\(?(?:#\d+|https?:\/\/\S+|@\S+).*$/i, '')
    .replaceAll(/\s*\([^)]*\)/g, '')
    .replaceAll(/[*"]/g, '')
    .trim()
  if (DEPENDENCY.test(plain) || /\b(?:docs?|tests?|e2e|typo|ci|updates)\b/i.test(plain)) return null
  if (kind === 'breaking') return BREAKS.test(plain) ? ofLength(plain) : null
  if (bold !== undefined) return /^(?:remov|deprecat|drop|fix|break)/i.test(plain) ? null : ofLength(plain)
  const opens = OPENS.exec(plain)
  if (opens === null) return null
  const words = plain.slice(opens[0].length).split(/\s+/)
  const end = words.findIndex((word, at) => at > 0 && (BORDER.test(word) || /[.,;:]$/.test(words[at - 1] ?? '')))
  // What stands before "and" is often half a thing: "image minimum and maximum age".
  if (/^(?:and|or)$/i.test(words[end] ?? '') || /^(?:dropping|removing|disabling|skipping)$/i.test(words[0] ?? ''))
    return null
  return ofLength((end === -1 ? words : words.slice(0, end)).join(' '))
}

/** The words if they are 2 to 4, say more than that something is new, and leave no code span open. */
function ofLength(words: string): string | null {
  const plain = words.replace(/[\s.,;:]+$/, '')
  const count = plain.split(/\s+/).length
  const opensWithNothing =
    /^(?:to|for|of|and|option|ability)\b|^new\s+\S+$|^new\s+\S+\s+(?:structure|option|flag|field)s?$/i.test(plain)
  const told = plain.replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase())
  return count >= 2 && count <= 4 && !opensWithNothing && plain.split('`').length % 2 === 1 ? told : null
}
