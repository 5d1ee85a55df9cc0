import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Hooks } from '../../sandbox/hooks.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { BRANCH, POST, SITE, WEEK } from './draft-week.ts'
import { draftInVirtualTime } from './draft-in-process.ts'

/** Every part of the state of an edition that can stay without an answer. */
const PARTS: readonly (readonly (string | number)[])[] = [
  ['repository'],
  ['repository', 'posts'],
  ['repository', 'posts', 'entries'],
  ['repository', 'postOnBase'],
  ['repository', 'pullRequests', 'nodes'],
  ['repository', 'pullRequests', 'nodes', 0],
  ['repository', 'pullRequests', 'nodes', 0, 'headRepository'],
  ['home'],
  ['home', 'postOnBranch'],
  ['home', 'postOnBranch', 'text'],
  ['home', 'branch'],
  ['home', 'branch', 'target'],
  ['home', 'base'],
  ['home', 'base', 'compare'],
  ['home', 'base', 'compare', 'commits', 'nodes'],
  ['home', 'base', 'compare', 'commits', 'nodes', 0],
  ['home', 'base', 'compare', 'commits', 'nodes', 0, 'file'],
  ['home', 'base', 'compare', 'commits', 'nodes', 0, 'parents', 'nodes'],
]

/** What GitHub says of a part, and what the run advises. */
const ERRORS = [
  [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, /may not read this/],
  [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }, /run again/],
  [{ message: 'No type at all' }, /Run again/],
] as const

let sandbox: Sandbox
let hooks: Hooks = {}
beforeAll(async () => {
  sandbox = await startSandbox(WEEK, {
    hooks: { afterAnswer: (request, answer) => hooks.afterAnswer?.(request, answer) },
  })
  expect((await draftInVirtualTime(sandbox)).outputs['operation']).toBe('created')
})
afterAll(() => sandbox.close())

function nulled(value: unknown, [first, ...rest]: readonly (string | number)[]): unknown {
  if (first === undefined) return null
  if (typeof value !== 'object' || value === null || !(first in value)) throw new Error(`There is no ${String(first)}.`)
  const part: unknown = (value as Record<string | number, unknown>)[first]
  const without = nulled(part, rest)
  return Array.isArray(value) ? value.with(Number(first), without) : { ...value, [first]: without }
}

const changes = (): readonly string[] =>
  sandbox.requests
    .map(({ operation }) => operation)
    .filter((operation) => /^(Create|Commit|Open|Update|Add|Request|Set)/.test(operation))

describe.each(ERRORS)('what GitHub cannot answer does not pass for what is not there: %j', (error, advice) => {
  test.each(PARTS.map((path) => [path.join('.'), path] as const))('%s', async (_, path) => {
    hooks = {
      afterAnswer: ({ operation }, answer) => {
        if (operation !== 'EditionState') return undefined
        const { data } = answer.body as { data: unknown }
        return { ...answer, body: { data: nulled(data, path), errors: [{ ...error, path }] } }
      },
    }
    const [before, post] = [changes(), await sandbox.file(SITE, BRANCH, POST)]
    const { exitCode, log } = await draftInVirtualTime(sandbox)
    expect({ exitCode, changes: changes() }).toEqual({ exitCode: 1, changes: before })
    expect(log).toContain(error.message.replace(/\.$/, ''))
    expect(log).toMatch(advice)
    expect(await sandbox.file(SITE, BRANCH, POST)).toBe(post)
    expect(await sandbox.pullRequests(SITE)).toHaveLength(1)
  })
})
