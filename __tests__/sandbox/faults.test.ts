import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { faultsOf, type FaultKind, type Faults, type PlannedFault } from '../../sandbox/faults/faults.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { SITE, smallSandbox } from './small-world.ts'

const NOW = 1_722_319_200

let faults: Faults
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await smallSandbox(
    {},
    {
      hooks: {
        beforeAnswer: (request) => faults.hooks.beforeAnswer?.(request),
        afterAnswer: (request, answer) => faults.hooks.afterAnswer?.(request, answer),
      },
    },
  )
})
afterAll(() => sandbox.close())

const QUERY = `query Asked {
  repository(owner: "kubernetes-sigs", name: "lwkd") { id description }
}`
const LABEL = (name: string): string =>
  `mutation Create { createLabel(input: { repositoryId: "${Buffer.from(`Repository:${SITE}`).toString('base64')}", name: "${name}", color: "ffffff" }) { label { name } } }`

const plan = (kind: FaultKind, more: Partial<PlannedFault> = {}): void => {
  faults = faultsOf([{ operation: 'Asked', nth: 1, times: 1, kind, ...more }], { now: () => NOW })
}

function ask(query = QUERY, signal?: AbortSignal): Promise<Response> {
  return fetch(sandbox.graphqlUrl, {
    method: 'POST',
    headers: { authorization: 'bearer token' },
    body: JSON.stringify({ query }),
    ...(signal === undefined ? {} : { signal }),
  })
}

describe('what a client sees', () => {
  test.each<[FaultKind, number, RegExp]>([
    ['500', 500, /Server Error/],
    ['502', 502, /Something went wrong while executing your query/],
    ['503', 503, /^<!DOCTYPE html>/],
    ['504', 504, /couldn't respond to your request in time/],
    ['not JSON', 200, /^<html>/],
    ['resource limits', 200, /^\{"data":null,"errors":\[\{"type":"RESOURCE_LIMITS_EXCEEDED"/],
    ['token expired', 401, /Bad credentials/],
    ['hidden repository', 200, /"repository":null.*"type":"NOT_FOUND"/],
    ['truncated JSON', 200, /^\{"data":\{"repository":[^}]*$/],
    ['partial data', 200, /"errors":\[\{"type":"RESOURCE_LIMITS_EXCEEDED","message":"[^"]*","path":\["repository"/],
    ['slow first byte', 200, /"description":"The newsletter"/],
  ])('%s', async (kind, status, body) => {
    plan(kind)
    const response = await ask()
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(body)
  })

  test.each<[FaultKind, number, Readonly<Record<string, string | null>>]>([
    ['primary limit', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 120) }],
    ['RATE_LIMITED', 200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 90) }],
    ['secondary limit, 403 with retry-after', 403, { 'retry-after': '30' }],
    ['secondary limit, 403', 403, { 'retry-after': null }],
    ['secondary limit, 429 with retry-after', 429, { 'retry-after': '45' }],
    ['secondary limit, 429', 429, { 'retry-after': null }],
  ])('%s', async (kind, status, headers) => {
    plan(kind)
    const response = await ask()
    expect(response.status).toBe(status)
    for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value)
    await response.text()
  })

  test('a reset, before and in the body', async () => {
    plan('reset')
    await expect(ask()).rejects.toThrow('fetch failed')
    plan('reset in the body')
    const response = await ask()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('silence, until it gives up', async () => {
    plan('silence')
    await expect(ask(QUERY, AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

test.each<[FaultKind, boolean]>([
  ['reset', false],
  ['502', false],
  ['answer lost', true],
  ['answer lost behind a 502', true],
])('%s: whether the change was made is %s', async (kind, made) => {
  const name = kind.replaceAll(' ', '-')
  plan(kind, { operation: 'Create' })
  await ask(LABEL(name)).catch(() => null)
  expect(sandbox.store.repository(SITE).labels.has(name)).toBe(made)
})

test('a fault meets the requests it was planned for, and is noted', async () => {
  plan('500', { nth: 2, times: 2 })
  const seen: number[] = []
  for (let count = 0; count < 4; count += 1) seen.push((await ask()).status)
  expect(seen).toEqual([200, 500, 500, 200])
  expect(faults.injected.map(({ kind }) => kind)).toEqual(['500', '500'])
})
