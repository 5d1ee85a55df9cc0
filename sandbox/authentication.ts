import type { Answer } from './hooks.ts'

/**
 * A permission of a token in a repository: `contents` is for branches and commits, `pull-requests` for pull requests,
 * their labels and so on. Every account has `propose` in a public repository: it can open pull requests from its own
 * fork and edit these.
 */
export type Right = 'contents' | 'pull-requests' | 'propose'

/** `write`: all changes, only in the site. `read`: no changes. Otherwise the permissions by repository. */
export type Permission = 'read' | 'write' | Readonly<Record<string, readonly Right[]>>

/** Permissions by token; `bad` for an unknown token. A token without an entry can write. */
export type Tokens = Readonly<Record<string, Permission | 'bad'>>

/** The tokens of every sandbox. */
export const DEFAULT_TOKENS: Tokens = { bad: 'bad', 'read-only': 'read' }

/**
 * Returns the caller's permissions, from the `authorization` header (`bearer …` or `token …`), or GitHub's refusal.
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
