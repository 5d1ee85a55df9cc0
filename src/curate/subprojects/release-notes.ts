import { withoutHtmlComments } from '../../text/html-comments.ts'

/** What a bullet of release notes brings, the most important kind first. */
export type Kind = 'breaking' | 'feature' | 'fix' | 'other'

/** A bullet of release notes. */
export interface NotesBullet {
  readonly kind: Kind
  /** What the bullet is about, if its list or heading says so: `healthchecking`. */
  readonly parent: string | null
  /** Markdown. */
  readonly words: string
}

export interface ReleaseNotes {
  readonly bullets: readonly NotesBullet[]
  /** All lines that describe this release, also those of dependencies. */
  readonly lines: readonly string[]
}

/** Maximum length of a line; the rest is not read. */
const LONGEST_LINE = 400

const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ['breaking', /\bbreaking\b|\bremov(?:als?|ed)\b|\bdeprecat|\bupgrade notes?\b|\burgent\b|:warning:|⚠/i],
  ['feature', /\bfeatures?\b|\bnew\b|\benhancements?\b|\badded\b|:sparkles:|✨/i],
  ['fix', /\bbugs?\b|\bfix(?:es|ed)?\b|:bug:|🐛|\bregression\b/i],
]
/** Parts with names, downloads, commits or chores. */
const SKIPPED =
  /\b(?:contributors?|dependenc(?:y|ies)|downloads?|commits?|checksums?|documentation|docs|images?|assets|thanks|install\w*|full changes|verification|provenance|test(?:s|ing)?|ci|chores?|others?|uncategorized|cleanup|compatible|binaries|overview|proposals?)\b|:seedling:|🌱/i
/** The name of a list in which each line is a change: coredns has no marks at its start. */
const NOTEWORTHY = /\bnoteworthy\b/i
const LISTED = /^[a-z][\w/ -]{1,30}: [A-Z].*$/

const MARKS: readonly (readonly [Kind, RegExp])[] = [
  ['breaking', /^(?:\[(?:CHANGE|BREAKING)\]|:warning:|⚠️?|breaking:|\w+(?:\([^)]*\))?!:)/i],
  ['feature', /^(?:\[(?:FEATURE|ENHANCEMENT)\]|:sparkles:|✨|feat(?:\([^)]*\))?:|feature:)/i],
  ['fix', /^(?:\[BUGFIX\]|:bug:|🐛|fix(?:\([^)]*\))?:)/i],
  [
    'other',
    /^(?:\[[A-Z]+\]|:[a-z_]+:|\p{Extended_Pictographic}|(?:chore|docs?|tests?|ci|build|refactor|style)(?:\([^)]*\))?:)/iu,
  ],
]

/**
 * Reads the notes of a release: its bullets with what they bring. Lists of changes since an older release, and folded
 * parts that follow such a list, are not part of it.
 * @param markdown by a stranger
 */
export function readReleaseNotes(markdown: string): ReleaseNotes {
  const lines = ofThisRelease(withoutHtmlComments(markdown.replaceAll(/\r\n?/g, '\n')).split('\n'))
  const bullets: NotesBullet[] = []
  let part: Part = { level: 0, kind: 'other', isSkipped: false, above: null }
  let isListed = false
  let parent: string | null = null
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line, lines[at + 1])
    if (heading !== null) {
      part = partOf(heading, part)
      isListed = NOTEWORTHY.test(heading.words)
      parent = null
      continue
    }
    const [, indent = '', bullet] = /^(\s{0,6})[-*+•]\s+(.*)$/.exec(line) ?? []
    const words = bullet ?? (isListed ? LISTED.exec(line)?.[0] : undefined)
    if (words === undefined || part.isSkipped) continue
    if (indent.length < 2) parent = /^[^:]{2,40}:$/.test(words.trim()) ? words.trim().slice(0, -1) : null
    if (parent === null ? indent.length > 1 : indent.length < 2) continue
    const kind = MARKS.find(([, mark]) => mark.test(words))?.[0] ?? (isListed ? 'feature' : part.kind)
    bullets.push({ kind, parent, words })
  }
  return { bullets, lines }
}

interface Heading {
  readonly level: number
  readonly words: string
}

interface Part {
  readonly level: number
  readonly kind: Kind
  readonly isSkipped: boolean
  readonly above: Part | null
}

/** A heading without a kind of its own, such as the name of a component, has that of the heading above it. */
function partOf({ level, words }: Heading, before: Part): Part {
  let above: Part | null = before
  while (above !== null && above.level >= level) above = above.above
  const kind = HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
  return {
    level,
    kind: kind ?? above?.kind ?? 'other',
    isSkipped: (kind === undefined && SKIPPED.test(words)) || above?.isSkipped === true,
    above,
  }
}

function headingOf(line: string, next: string | undefined): Heading | null {
  const [, marks = '', words] = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line) ?? []
  if (words !== undefined) return { level: marks.length, words }
  const bold = /^\s*\*\*([^*]+)\*\*:?\s*$/.exec(line)?.[1]
  if (bold !== undefined) return { level: 7, words: bold }
  const isUnderlined = next !== undefined && /^(?:-{3,}|={3,})\s*$/.test(next) && line.trim() !== ''
  return isUnderlined ? { level: 2, words: line.trim() } : null
}

/** `Changes since v1.17.0-alpha.0`, `What's Changed (since v1.29.0)`. */
const SINCE = /^\W*(?:#+|\*\*)?.*\b(?:changes?|changed|what's changed)\b.{0,12}\bsince\b/i

/** The lines up to the second list of changes since a release; of folded parts only those before the first list ends. */
function ofThisRelease(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let lists = 0
  let isFolded = false
  for (const line of lines) {
    if (/<details/i.test(line)) isFolded = lists > 0 || kept.some((each) => /^\s{0,3}[-*+•]\s/.test(each))
    if (SINCE.test(line)) lists++
    if (lists > 1) break
    if (!isFolded) kept.push(line.slice(0, LONGEST_LINE))
    if (/<\/details/i.test(line)) isFolded = false
  }
  return kept
}
