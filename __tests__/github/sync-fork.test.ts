import { expect, test } from '@jest/globals'
import { forkSync } from '../../src/github/sync-fork.ts'
import type { RequestMade } from '../../src/model/outcome.ts'
import { virtualPatience } from './patience.ts'

const TOKEN = 'ghs_0123456789+/ü"'
type Answer = () => Response

const json = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  function () {
    return new Response(JSON.stringify({ message }), { status, headers })
  }
const page: Answer = () => new Response('<html><title>Unicorn!</title></html>', { status: 503 })
const reset: Answer = () => {
  throw new TypeError('fetch failed', { cause: new Error(`other side closed, authorization: bearer ${TOKEN}`) })
}
const late: Answer = () => {
  throw Object.assign(new Error('The operation was aborted.'), { name: 'TimeoutError' })
}
const done = json(200, 'Successfully fetched and fast-forwarded.')

/** Brings a fork up to date with a GitHub that gives these answers, the last one from then on. */
async function sync(answers: readonly Answer[], minutes = 10) {
  const { patience, time, told } = virtualPatience(minutes)
  const requests: RequestMade[] = []
  let count = 0
  const fetch = (): Promise<Response> =>
    new Promise((resolve) => {
      const answer = answers[Math.min(count, answers.length - 1)] ?? done
      count += 1
      resolve(answer())
    })
  const syncFork = forkSync({ url: 'https://api.example', token: TOKEN, fetch, patience }, (made) => {
    requests.push(made)
  })
  const failure = await syncFork({ owner: 'editors', name: 'site' }, 'main').then(
    () => null,
    (error: unknown) => error,
  )
  const said = failure instanceof Error ? failure.message : ''
  expect([said, ...told].join('\n')).not.toContain(TOKEN.slice(0, 14))
  const waits = time.waits.map((milliseconds) => Math.round(milliseconds / 1000))
  return { said, waits, failures: requests.map((made) => made.failure) }
}

const SECONDARY = 'You have exceeded a secondary rate limit.'

test.each<[string, readonly Answer[], readonly number[], readonly (string | null)[]]>([
  ['at once', [done], [], [null]],
  ['after a 502', [json(502, 'Bad gateway'), done], [2], ['502', null]],
  ['after pages of HTML', [page, page, done], [2, 4], ['503', '503', null]],
  ['after a reset', [reset, done], [2], ['NETWORK', null]],
  ['after no answer in time', [late, done], [2], ['TIMEOUT', null]],
  ['when a limit ends', [json(403, SECONDARY, { 'retry-after': '30' }), done], [31], ['403', null]],
  ['after a 429', [json(429, 'Too many requests', { 'retry-after': '45' }), done], [46], ['429', null]],
])('done %s', async (_, answers, waits, failures) => {
  expect(await sync(answers)).toEqual({ said: '', waits, failures })
})

test.each<[string, readonly Answer[], number, RegExp]>([
  [
    'no right',
    [json(403, 'Resource not accessible by integration')],
    1,
    /\(403\).*lacks "contents: write" on the fork/,
  ],
  ['conflicts', [json(409, 'There are merge conflicts')], 1, /\(409\).*press "Sync fork"/],
  [
    'an expired token',
    [json(401, `Bad credentials: bearer ${TOKEN}`)],
    1,
    /\(401\).*bearer \*\*\*.*invalid or expired/,
  ],
  ['a GitHub that stays broken', [json(500, 'Server Error')], 5, /\(500\).*\(5 times\).*Run again/],
  ['a network that stays broken', [reset], 5, /\(NETWORK\).*bearer \*\*\*.*\(5 times\)/],
])('%s ends the run', async (_, answers, requests, says) => {
  const { said, failures } = await sync(answers)
  expect(said).toMatch(says)
  expect(failures).toHaveLength(requests)
})

test('a wait beyond the time of the run is not begun', async () => {
  const { said, waits } = await sync([json(403, SECONDARY, { 'retry-after': '120' })], 1)
  expect(said).toMatch(/no requests with this token before .*timeout-minutes/)
  expect(waits).toEqual([])
})
