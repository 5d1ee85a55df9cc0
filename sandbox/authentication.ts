import type { Answer } from './hooks.ts'

/**
 * What a token may change in a repository: `contents` are branches and commits, `pull-requests` the pull requests with
 * their labels and the like. `propose` is what every account may do in a public repository: open pull requests from a
 * fork of its own, and edit these.
 */
export type Right = 'contents' | 'pull-requests' | 'propose'

/** `write` may do all in the site and nothing elsewhere; `read` nothing; else what is named, by repository. */
export type Permission = 'read' | 'write' | Readonly<Record<string, readonly Right[]>>

/** Permissions by token, `bad` for one that GitHub does not know; a token that is not named here may write. */
export type Tokens = Readonly<Record<string, Permission | 'bad'>>

/** Tokens that every sandbox knows. */
export const DEFAULT_TOKENS: Tokens = { bad: 'bad', 'read-only': 'read' }

/**
 * What the caller may do, from the `authorization` header (`bearer …` or `token …`), or GitHub's refusal.
 * @param header the header's value, undefined if it is missing
 */
export function authenticate(
  header: string | undefined,
  tokens: Tokens,
): { readonly permission: Permission } | { readonly refused: Answer } {
  const token = /^(?:bearer|token)\s+(\S+)\s*$/i.exec(header ?? '')?.[1]
  if (token === undefined) return { refused: refusal('Requires authentication') }
  const permission = Object.hasOwn(tokens, token) ? tokens[token] : 'write'
  return permission === undefined || permission === 'bad' ? { refused: refusal('Bad credentials') } : { permission }
}

function refusal(message: string): Answer {
  return {
    status: 401,
    body: { message, documentation_url: 'https://docs.github.com/graphql', status: '401' },
  }
}
