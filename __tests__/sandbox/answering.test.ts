import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Hooks } from '../../sandbox/hooks.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/server.ts'
import { ask, mutate, repositoryId } from './ask.ts'
import { SITE, smallSandbox } from './small-world.ts'

let sandbox: Sandbox
afterEach(() => sandbox.close())
const start = async (options: SandboxOptions = {}): Promise<Sandbox> => (sandbox = await smallSandbox({}, options))
const post = (body: string, headers: Record<string, string> = { authorization: 'token abc' }): Promise<Response> =>
  fetch(sandbox.graphqlUrl, { method: 'POST', body, headers })

describe('authentication', () => {
  test.each([
    ['no header', {}, 401, 'Requires authentication'],
    ['another scheme', { authorization: 'Basic abc' }, 401, 'Requires authentication'],
    ['a bad token', { authorization: 'bearer bad' }, 401, 'Bad credentials'],
    ['a token the test calls bad', { authorization: 'Bearer expired' }, 401, 'Bad credentials'],
    ['bearer', { authorization: 'Bearer abc' }, 200, undefined],
    ['token', { authorization: 'token abc' }, 200, undefined],
  ])('%s', async (_, headers, status, message) => {
    await start({ tokens: { expired: 'bad' } })
    const response = await post('{"query":"{viewer{login}}"}', headers)
    expect(response.status).toBe(status)
    const body: unknown = await response.json()
    if (status === 401) expect(body).toMatchObject({ message, documentation_url: expect.any(String), status: '401' })
    else expect(body).toEqual({ data: { viewer: { login: 'newsletter-bot[bot]' } } })
  })
})

describe('what is no query', () => {
  test.each([
    ['not JSON', '{', 400, { message: 'Problems parsing JSON' }],
    ['no query', '{}', 400, { message: 'A query attribute must be specified and must be a string.' }],
    ['no GraphQL', '{"query":"{"}', 200, { errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.' }] }],
    [
      'an unknown field',
      '{"query":"{ viewer { loginn } }"}',
      200,
      { errors: [{ message: 'Cannot query field "loginn" on type "User". Did you mean "login"?' }] },
    ],
    [
      'a variable of the wrong type',
      '{"query":"query($n:Int!){repository(owner:\\"a\\",name:\\"b\\"){issue(number:$n){id}}}","variables":{"n":"x"}}',
      200,
      { errors: [{ message: 'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"' }] },
    ],
    [
      'an operation that is not there',
      '{"query":"query A { viewer { login } }","operationName":"B"}',
      200,
      { errors: [{ message: 'No operation named "B"' }] },
    ],
  ])('%s', async (_, body, status, expected) => {
    await start()
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject(expected)
    expect(sandbox.requests).toMatchObject([{ cost: 0, status }])
  })

  test('a field of the schema that the sandbox does not resolve is an error, never a silent null', async () => {
    await start()
    const { data, errors } = await ask(
      sandbox,
      '{ repository(owner: "kubernetes-sigs", name: "lwkd") { primaryLanguage { name } } }',
    )
    expect(data).toEqual({ repository: { primaryLanguage: null } })
    expect(errors).toEqual([
      expect.objectContaining({
        type: 'NOT_IMPLEMENTED',
        message: 'the sandbox does not resolve Repository.primaryLanguage',
      }),
    ])
  })

  test('the REST interface is not there', async () => {
    await start()
    const response = await fetch(`${sandbox.url}/repos/${SITE}`, { headers: { authorization: 'token abc' } })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ message: 'Not Found' })
    expect(sandbox.requests).toMatchObject([{ operation: `GET /repos/${SITE}`, status: 404 }])
  })
})

describe('hooks', () => {
  const query = '{ viewer { login } }'

  test("answer in the sandbox's place, and only when they want to", async () => {
    const { graphqlUrl } = await start({
      hooks: {
        beforeAnswer: ({ index }) =>
          index === 0
            ? {
                status: 502,
                headers: { 'retry-after': '1', 'content-type': 'text/html' },
                body: '<html>Bad gateway</html>',
              }
            : undefined,
      },
    })
    const response = await post(JSON.stringify({ query }))
    expect(graphqlUrl).toBe(`${sandbox.url}/graphql`)
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      502,
      '1',
      '<html>Bad gateway</html>',
    ])
    expect((await ask(sandbox, query)).data).toEqual({ viewer: { login: 'newsletter-bot[bot]' } })
    expect(sandbox.requests.map(({ status }) => status)).toEqual([502, 200])
  })

  test('destroy the connection before anything is done', async () => {
    await start({ hooks: { beforeAnswer: ({ operation }) => (operation === 'createLabel' ? 'destroy' : undefined) } })
    const repository = await repositoryId(sandbox, SITE)
    await expect(
      mutate(sandbox, 'createLabel', { repositoryId: repository, name: 'x', color: 'ffffff' }, 'label { id }'),
    ).rejects.toThrow('fetch failed')
    expect(sandbox.store.repository(SITE).labels.size).toBe(0)
    expect(sandbox.requests).toMatchObject([{ status: 200 }, { operation: 'createLabel', status: 0 }])
  })

  test('run the mutation and drop its answer', async () => {
    await start({ hooks: { afterAnswer: ({ operation }) => (operation === 'createLabel' ? 'destroy' : undefined) } })
    const repository = await repositoryId(sandbox, SITE)
    await expect(
      mutate(sandbox, 'createLabel', { repositoryId: repository, name: 'x', color: 'ffffff' }, 'label { id }'),
    ).rejects.toThrow('fetch failed')
    expect([...sandbox.store.repository(SITE).labels.keys()]).toEqual(['x'])
  })

  test('see the request without its token, and the answer; may delay and replace it', async () => {
    const afterAnswer = jest.fn<NonNullable<Hooks['afterAnswer']>>(async (_, answer) => {
      await sleep(30)
      return { ...answer, body: { data: { viewer: null } } }
    })
    await start({ hooks: { afterAnswer } })
    const { data } = await ask(
      sandbox,
      'query Who($n: String) { viewer { login } repository(owner: "a", name: $n) { id } }'.replace(
        '$n: String',
        '$n: String!',
      ),
      { n: 'b' },
    )
    expect(data).toEqual({ viewer: null })
    const [[request, answer] = []] = afterAnswer.mock.calls
    expect(request).toMatchObject({
      index: 0,
      method: 'POST',
      path: '/graphql',
      operation: 'Who',
      variables: { n: 'b' },
      query: expect.stringContaining('query Who'),
    })
    expect(JSON.stringify(request)).not.toContain('any-token')
    expect(answer).toMatchObject({ status: 200, body: { errors: [{ type: 'NOT_FOUND' }] } })
    expect(sandbox.requests[0]?.ms).toBeGreaterThanOrEqual(29)
  })

  test('that fail are told in the answer', async () => {
    await start({
      hooks: {
        beforeAnswer: () => {
          throw new Error('a mistake in the test')
        },
      },
    })
    const response = await post(JSON.stringify({ query }))
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('a mistake in the test')
  })
})

test('requests are recorded in the order of their arrival, with latency', async () => {
  await start({ latency: 40 })
  await Promise.all([
    ask(sandbox, 'query A { viewer { login } }'),
    ask(sandbox, '{ b: viewer { login } }', { unused: 1 }),
  ])
  await ask(sandbox, 'query C { viewer { login } }')
  const { requests } = sandbox
  expect(requests.map(({ operation }) => operation).sort()).toEqual(['A', 'C', 'viewer'])
  expect(requests.map(({ startedAt }) => startedAt)).toEqual(
    requests.map(({ startedAt }) => startedAt).toSorted((a, b) => a - b),
  )
  for (const { ms } of requests) expect(ms).toBeGreaterThanOrEqual(39)
  expect(requests[2]?.startedAt).toBeGreaterThanOrEqual((requests[0]?.startedAt ?? 0) + 39)
  expect(JSON.stringify(requests)).not.toContain('any-token')
})
