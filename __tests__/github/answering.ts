import { connect } from '../../src/github/client.ts'
import { virtualPatience, type Waited } from './patience.ts'

export type Answer = () => Response

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  function () {
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
  }
export const USED_UP = { message: 'API rate limit exceeded for installation ID 1.' }
export const TOO_FAST = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }
export const START = Date.parse('2024-07-30T06:00:00Z') / 1000
export const resetIn = (seconds: number): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(START + seconds),
})
export const whole = json({ data: { repository: null } })
export const site = { owner: 'o', name: 'n', configuration: 'HEAD:x' }

/** A client that gets the answers one after another, the last one from then on. */
export function answering(answers: readonly Answer[], waited: Waited = virtualPatience()) {
  let count = 0
  const client = connect({
    url: 'http://127.0.0.1:1/graphql',
    token: 'ghs_secret',
    patience: waited.patience,
    fetch: () => {
      const answer = answers[Math.min(count, answers.length - 1)] ?? whole
      count += 1
      return new Promise((resolve) => {
        resolve(answer())
      })
    },
  })
  return { client, ...waited }
}
