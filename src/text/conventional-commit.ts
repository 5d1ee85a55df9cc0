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

const PREFIX = /^([a-z]+)(?:\/[\w-]+)? ?(!)?(?: ?\(([^()]*)\))?(!)? ?:\s*(?=[^\s/])/i

/**
 * Reads the prefix of a title. Any word can be its type, as projects invent their own. Also reads common slips: a space
 * before the scope or the colon, none after it, `!` before the scope, and a part of the type (`fix/ui: words`).
 * Source of the form: conventionalcommits.org 1.0.0.
 * @returns null if the title has no such prefix
 */
export function readConventionalTitle(title: string): ConventionalTitle | null {
  const [prefix, type, early, scope = '', late] = PREFIX.exec(title) ?? []
  if (prefix === undefined || type === undefined) return null
  const breaking = early !== undefined || late !== undefined
  return { type: type.toLowerCase(), scope: scope.trim(), breaking, words: title.slice(prefix.length) }
}
