import { AdvisedError } from '../model/problem.ts'
import type { Machine } from './machine.ts'

/**
 * The token to read GitHub with: `GITHUB_TOKEN`, else `GH_TOKEN`, else that of GitHub's own command line.
 * @throws AdvisedError where there is none, with what to do about it
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
 * The same token, or null where there is none.
 * @throws AdvisedError where what is set can be no token
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
 * The address of the API: GitHub's, or that of a server of your own, as Actions names it.
 * @throws AdvisedError where the environment names no address
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
