import type { Answer } from './hooks.ts'

/** What a token may do; `bad` is no token GitHub knows. */
type Permission = 'read' | 'write' | 'bad'

/** Permissions by token; a token that is not named here may write. */
export type Tokens = Readonly<Record<string, Permission>>

/** Tokens that every sandbox knows. */
export const DEFAULT_TOKENS: Tokens = { bad: 'bad', 'read-only': 'read' }

/**
 * What the caller may do, from the `authorization` header (`bearer …` or `token …`), or GitHub's refusal.
 * @param header the header's value, undefined if it is missing
 */
export function authenticate(header: string | undefined, tokens: Tokens): 'read' | 'write' | Answer {
  const token = /^(?:bearer|token)\s+(\S+)\s*$/i.exec(header ?? '')?.[1]
  if (token === undefined) return refusal('Requires authentication')
  const permission = Object.hasOwn(tokens, token) ? tokens[token] : 'write'
  return permission === 'read' || permission === 'write' ? permission : refusal('Bad credentials')
}

function refusal(message: string): Answer {
  return {
    status: 401,
    body: { message, documentation_url: 'https://docs.github.com/graphql', status: '401' },
  }
}
