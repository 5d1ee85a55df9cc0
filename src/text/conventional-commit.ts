/** The prefix of a title that follows Conventional Commits: `feat(ui)!: words`. */
export interface ConventionalTitle {
  /** In lower case: `feat`, `fix`. */
  readonly type: string
  /** Empty if there is none. */
  readonly scope: string
  /** Whether `!` says that the change breaks something. */
  readonly breaking: boolean
  /** The title after the prefix. */
  readonly words: string
}

const PREFIX = /^([a-z]+)(?:\(([^()]*)\))?(!)?:\s+(?=\S)/i

/**
 * Reads the prefix of a title. Any word may be its type, as projects invent their own.
 * Source of the form: conventionalcommits.org 1.0.0.
 * @returns null if the title has no such prefix
 */
export function readConventionalTitle(title: string): ConventionalTitle | null {
  const [prefix, type, scope = '', breaks] = PREFIX.exec(title) ?? []
  if (prefix === undefined || type === undefined) return null
  return { type: type.toLowerCase(), scope, breaking: breaks !== undefined, words: title.slice(prefix.length) }
}
