import { AdvisedError } from '../model/problem.ts'
import type { Machine } from './machine.ts'

/**
 * Returns the token to read GitHub: `GITHUB_TOKEN`, otherwise `GH_TOKEN`, otherwise that of `gh`.
 * @throws AdvisedError if there is no token
 */
export function tokenOf(machine: Pick<Machine, 'environment' | 'run'>): string {
  const token = knownToken(machine)
  if (token !== null) return token
  throw new AdvisedError({
    message: 'There is no token for GitHub.',
    advice:
      'Set GITHUB_TOKEN to a token that can read public repositories (https://github.com/settings/tokens), or log in with "gh auth login". To see a draft without any token, run "npm ci && npm start" in a clone of last-week-in. It drafts a recorded week in a sandbox on your machine.',
  })
}

/**
 * Returns the same token, or null if there is none.
 * @throws AdvisedError if a variable is set and is not a valid token
 */
export function knownToken({ environment, run }: Pick<Machine, 'environment' | 'run'>): string | null {
  for (const name of ['GITHUB_TOKEN', 'GH_TOKEN']) {
    const token = environment[name]?.trim() ?? ''
    if (/[^!-~]/.test(token)) {
      throw new AdvisedError({
        message: `${name} contains white space or other characters that are not allowed in a token.`,
        advice: 'Set it to the token only.',
      })
    }
    if (token !== '') return token
  }
  const found = run('gh', ['auth', 'token'])
  return found === '' ? null : found
}

/**
 * Returns the URL of the API: `GITHUB_API_URL`, as in Actions, or GitHub's.
 * @throws AdvisedError if `GITHUB_API_URL` is invalid
 */
export function apiOf({ environment }: Pick<Machine, 'environment'>): string {
  const name = environment['GITHUB_GRAPHQL_URL'] === undefined ? 'GITHUB_API_URL' : 'GITHUB_GRAPHQL_URL'
  const url = environment[name] ?? 'https://api.github.com'
  if (URL.canParse(url)) return url
  throw new AdvisedError({
    message: `${name} is not a URL: ${url}`,
    advice: 'Unset it, or set it to a URL such as https://api.github.com.',
  })
}
