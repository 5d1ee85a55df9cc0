import { describe, expect, test } from '@jest/globals'
import { connect, type Client } from '../../src/github/client.ts'
import { CreateBranchDocument, SiteDocument, UserDocument } from '../../src/github/generated.ts'
import { GitHubError } from '../../src/github/github-error.ts'
import { virtualPatience } from './patience.ts'

type Answer = () => Response | Promise<Response>

function answering(...answers: readonly Answer[]): {
  client: Client
  sent: { url: string; body: string; authorization: string }[]
} {
  const sent: { url: string; body: string; authorization: string }[] = []
  const client = connect({
    url: 'http://127.0.0.1:1/graphql',
    token: 'secret',
    patience: virtualPatience().patience,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      const { url, body } = new Request(input, init)
      sent.push({ url, body: await new Response(body).text(), authorization: headers.get('authorization') ?? '' })
      const answer = answers[sent.length - 1] ?? answers.at(-1)
      if (answer === undefined) throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
      return answer()
    },
  })
  return { client, sent }
}

const json =
  (body: unknown, status = 200): Answer =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8' } })

const site = { owner: 'o', name: 'n', configuration: 'HEAD:x' }

test('a question goes to /graphql once, with the token, and its cost is counted', async () => {
  const { client, sent } = answering(json({ data: { rateLimit: { cost: 3 }, repository: null } }))
  expect(await client.ask(SiteDocument, site)).toEqual({
    result: { rateLimit: { cost: 3 }, repository: null },
    errors: [],
  })
  expect(sent).toMatchObject([{ url: 'http://127.0.0.1:1/graphql', authorization: 'bearer secret' }])
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ variables: site })
  expect(client.requests).toEqual([{ operation: 'Site', cost: 3, failure: null }])
})

test('the same question of many is one request, and each answer has its own errors', async () => {
  const { client, sent } = answering(
    json({
      data: { a0: { id: 'U1' }, a1: null },
      errors: [{ type: 'NOT_FOUND', path: ['a1', 'id'], message: 'No such login.' }],
    }),
  )
  expect(await client.askEach(UserDocument, [{ login: 'here' }, { login: 'gone' }])).toEqual([
    { result: { user: { id: 'U1' } }, errors: [] },
    { result: { user: null }, errors: [{ type: 'NOT_FOUND', path: ['user', 'id'], message: 'No such login.' }] },
  ])
  expect(sent).toHaveLength(1)
})

test('no variables, no request', async () => {
  const { client, sent } = answering()
  expect(await client.askEach(UserDocument, [])).toEqual([])
  expect(sent).toEqual([])
})

describe('what is no answer is an error with advice', () => {
  test.each<[string, readonly Answer[], string, RegExp, tries?: number]>([
    ['no network', [], 'NETWORK', /ECONNREFUSED.*\(5 times\).*githubstatus/s, 5],
    [
      'a wrong token',
      [json({ message: 'Bad credentials' }, 401)],
      '401',
      /Bad credentials.*token is missing, invalid or expired/s,
    ],
    ['a bad gateway', [() => new Response('<html>', { status: 502 })], '502', /overloaded/, 5],
    ['a question GitHub refuses', [json({ errors: [{ message: "Field 'x' doesn't exist" }] })], 'UNKNOWN', /Field 'x'/],
    [
      'a limit',
      [json({ data: null, errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Too much' }] })],
      'RESOURCE_LIMITS_EXCEEDED',
      /request was too large/,
      5,
    ],
    [
      'single sign-on',
      [json({ message: 'Resource protected by organization SAML enforcement.' }, 403)],
      '403',
      /Authorise the token/,
    ],
  ])('%s', async (_, answers, code, message, tries = 1) => {
    const { client } = answering(...answers)
    const asked = client.ask(SiteDocument, site)
    await expect(asked).rejects.toThrow(GitHubError)
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    expect(client.requests).toHaveLength(tries)
    expect(client.requests.map(({ failure }) => failure)).toEqual(Array(tries).fill(code))
  })

  test('the token is in no message', async () => {
    const { client } = answering(json({ message: 'Bad credentials' }, 401))
    await client.ask(SiteDocument, site).catch((error: unknown) => {
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('ghs_secret')
    })
    expect.assertions(1)
  })
})

test('a refused mutation is an error, though GitHub sends data with it', async () => {
  const { client } = answering(
    json({
      data: { createRef: null },
      errors: [{ type: 'FORBIDDEN', path: ['createRef'], message: 'Resource not accessible by integration' }],
    }),
  )
  await expect(
    client.change(CreateBranchDocument, { repository: 'R', ref: 'refs/heads/x', oid: '0' }),
  ).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: expect.stringMatching(/createRef.*contents: write/s),
  })
})
