import { describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/github/github-error.ts'
import {
  AddLabelsDocument,
  CommitPostDocument,
  EditionStateDocument,
  SiteDocument,
} from '../../src/github/generated.ts'
import { answering, json, resetIn, site, START, TOO_FAST, USED_UP, whole, type Answer } from './answering.ts'
import { virtualPatience } from './patience.ts'

const text = (body: string, type: string, status = 200): Answer =>
  function () {
    return new Response(body, { status, headers: { 'content-type': type } })
  }
const noNetwork: Answer = () => {
  throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') })
}
const reset: Answer = () => {
  throw new TypeError('fetch failed', { cause: new Error('other side closed') })
}

describe('a question is asked again where that may help', () => {
  test.each<[string, readonly Answer[], readonly number[]]>([
    ['500', [json({ message: 'Server Error' }, 500), whole], [2]],
    ['502', [json({ data: null, errors: [{ message: 'Something went wrong' }] }, 502), whole], [2]],
    ['503 with a page', [text('<html><title>Unicorn!</title>', 'text/html', 503), whole], [2]],
    ['504 twice', [json({}, 504), json({}, 504), whole], [2, 4]],
    ['no network', [noNetwork, whole], [2]],
    ['a reset', [reset, whole], [2]],
    ['truncated JSON', [text('{"data":{"repos', 'application/json; charset=utf-8'), whole], [2]],
    ['HTML with 200', [text('<html></html>', 'text/html'), whole], [2]],
    ['an empty body', [text('', 'application/json'), whole], [2]],
    ['null', [json(null), whole], [2]],
    [
      'a part cut off',
      [
        json({
          data: { repository: null },
          errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository'], message: '' }],
        }),
        whole,
      ],
      [2],
    ],
    ['growing waits', [reset, reset, reset, reset, whole], [2, 4, 8, 16]],
    ['retry-after', [json(TOO_FAST, 403, { 'retry-after': '30' }), whole], [31]],
    ['retry-after with 429', [json({ message: 'Too many' }, 429, { 'retry-after': '7' }), whole], [8]],
    ['a secondary limit that does not say how long', [json(TOO_FAST, 403), json(TOO_FAST, 403), whole], [75, 150]],
    ['429 that does not say how long', [json({ message: 'Too many requests.' }, 429), whole], [75]],
    ['the primary limit', [json(USED_UP, 403, resetIn(120)), whole], [122]],
    ['RATE_LIMITED', [json({ errors: [{ type: 'RATE_LIMITED', ...USED_UP }] }, 200, resetIn(90)), whole], [92]],
  ])('%s', async (_, answers, waits) => {
    const { client, time, told } = answering(answers)
    expect((await client.ask(SiteDocument, site)).result.repository).toBeNull()
    expect(time.waits.map((wait) => Math.round(wait / 1000))).toEqual(waits)
    expect(client.requests).toHaveLength(waits.length + 1)
    expect(told).toHaveLength(waits.length)
    expect(told[0]).toMatch(/^The request Site failed \(\w+\); asking again in \d+ s \(2 of 5\)$/)
  })

  test.each<[string, Answer, string]>([
    ['a wrong token', json({ message: 'Bad credentials' }, 401), '401'],
    ['no permission', json({ message: 'Resource not accessible by integration' }, 403), '403'],
    ['nothing there', json({ message: 'Not Found' }, 404), '404'],
    ['a wrong question', json({ errors: [{ message: "Field 'x' doesn't exist" }] }), 'UNKNOWN'],
  ])('but not where it cannot: %s', async (_, answer, code) => {
    const { client, time } = answering([answer])
    await expect(client.ask(SiteDocument, site)).rejects.toMatchObject({ code })
    expect(client.requests).toHaveLength(1)
    expect(time.waits).toEqual([])
  })

  test('the least jitter halves the waits', async () => {
    const { client, time } = answering([reset, reset, whole], virtualPatience(10, 0))
    await client.ask(SiteDocument, site)
    expect(time.waits).toEqual([1000, 2000])
  })

  test('an answer that stays cut short is given as it is', async () => {
    const partial = json({
      data: { repository: null },
      errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository'], message: 'Too much' }],
    })
    const { client } = answering([partial])
    const { errors } = await client.ask(SiteDocument, site)
    expect(errors).toMatchObject([{ type: 'RESOURCE_LIMITS_EXCEEDED' }])
    expect(client.requests).toHaveLength(5)
  })
})

describe('a run has a time', () => {
  test('a limit that lasts longer ends it at once, and says when to come back', async () => {
    const { client, time } = answering([json(USED_UP, 403, resetIn(2400)), whole])
    await expect(client.ask(SiteDocument, site)).rejects.toThrow(
      /rate limit exceeded.*no requests with this token before 2024-07-30T06:40:0\dZ.*timeout-minutes.*run again after that/,
    )
    expect(time.waits).toEqual([])
  })

  test('a longer one lets it wait', async () => {
    const { client, time } = answering([json(USED_UP, 403, resetIn(2400)), whole], virtualPatience(60))
    await client.ask(SiteDocument, site)
    expect(time.waits.map((wait) => Math.round(wait / 1000))).toEqual([2402])
  })

  test('secondary limits without end are given up within it', async () => {
    const { client, time } = answering([json(TOO_FAST, 403)])
    await expect(client.ask(SiteDocument, site)).rejects.toThrow(/timeout-minutes/)
    expect(time.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(600_000)
  })

  test('when it is over nothing is asked any more', async () => {
    const { client, time } = answering([whole])
    time.pass(time.now().add({ minutes: 10 }))
    await expect(client.ask(SiteDocument, site)).rejects.toMatchObject({ code: 'OUT_OF_TIME' })
    expect(client.requests).toEqual([])
  })
})

test('while the token is limited other requests wait too', async () => {
  const { client, time } = answering([json(TOO_FAST, 403, { 'retry-after': '30' }), whole])
  const first = client.ask(SiteDocument, site)
  await new Promise((resolve) => setImmediate(resolve))
  const second = client.ask(SiteDocument, { ...site, name: 'other' })
  await Promise.all([first, second])
  expect(client.requests.map(({ failure }) => failure)).toEqual(['403', null, null])
  expect(time.now().epochMilliseconds / 1000 - START).toBeGreaterThanOrEqual(30)
})

describe('a mutation', () => {
  const commit = {
    repository: 'o/n',
    branch: 'b',
    expectedHead: '0',
    headline: 'h',
    body: 'b',
    path: 'p',
    contents: '',
  }

  test.each<[string, Answer]>([
    ['the primary limit', json(USED_UP, 403, resetIn(60))],
    ['a secondary limit', json(TOO_FAST, 429)],
    ['RATE_LIMITED', json({ errors: [{ type: 'RATE_LIMITED', ...USED_UP }] }, 200, resetIn(60))],
    ['no connection', noNetwork],
  ])('is made again where GitHub surely did nothing: %s', async (_, answer) => {
    const { client } = answering([answer, json({ data: { createCommitOnBranch: { commit: { oid: '1' } } } })])
    expect((await client.change(CommitPostDocument, commit)).createCommitOnBranch?.commit?.oid).toBe('1')
    expect(client.requests).toHaveLength(2)
  })

  test.each<[string, Answer]>([
    ['500', json({ message: 'Server Error' }, 500)],
    ['502', json({}, 502)],
    ['a reset', reset],
    ['truncated JSON', text('{"data":{"cre', 'application/json')],
    ['something went wrong', json({ errors: [{ message: 'Something went wrong while executing your query.' }] })],
    [
      'a part missing',
      json({
        data: { createCommitOnBranch: null },
        errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['createCommitOnBranch'], message: 'Too much' }],
      }),
    ],
  ])('is not made again where GitHub may have done it: %s', async (_, answer) => {
    const { client, told } = answering([answer])
    const changed = client.change(CommitPostDocument, commit)
    await expect(changed).rejects.toThrow(GitHubError)
    await expect(changed).rejects.toMatchObject({ answerLost: true })
    expect(client.requests).toHaveLength(1)
    expect(told).toEqual([
      expect.stringMatching(/^The request \w+ failed \(\w+\); checking whether GitHub made the change$/),
    ])
  })

  test('is made again all the same where twice is as once', async () => {
    const { client } = answering([reset, json({ data: { addLabelsToLabelable: { clientMutationId: null } } })])
    await client.change(AddLabelsDocument, { pullRequest: 'P', labels: ['L'] })
    expect(client.requests).toHaveLength(2)
  })

  test('that GitHub refuses is neither', async () => {
    const stale = { type: 'STALE_DATA', path: ['createCommitOnBranch'], message: 'Expected branch to point to' }
    const { client } = answering([json({ data: { createCommitOnBranch: null }, errors: [stale] })])
    await expect(client.change(CommitPostDocument, commit)).rejects.toMatchObject({
      code: 'STALE_DATA',
      answerLost: false,
    })
    expect(client.requests).toHaveLength(1)
  })
})

test('the token is in nothing that is told', async () => {
  const { client, told } = answering([reset])
  const failure: unknown = await client.ask(EditionStateDocument, {} as never).catch((error: unknown) => error)
  const chain = (error: unknown): readonly unknown[] =>
    error instanceof Error ? [error.message, error.stack, ...chain(error.cause)] : [String(error)]
  expect([...told, ...chain(failure), JSON.stringify(client.requests)].join('\n')).not.toContain('ghs_secret')
})
