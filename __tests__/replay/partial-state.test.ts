import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { partsOf, withoutPart, type Part } from '../../sandbox/faults/partial-data.ts'
import type { Hooks } from '../../sandbox/hooks.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { BRANCH, POST, SITE, WEEK } from './draft-week.ts'
import { draftInVirtualTime } from './draft-in-process.ts'

/** What GitHub says of a part, and what the run advises. */
const ERRORS = [
  [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, /cannot read this/],
  [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }, /Run again/],
  [{ message: 'No type at all' }, /Run again/],
] as const

/** The state of the edition, and that of the week before, which is open and whose merges must not be told twice. */
const QUESTIONS = ['EditionState', 'OtherEdition']
const WEEK_BEFORE = { sunday: '2024-07-21', path: '_posts/2024-07-21-update.md' }

let sandbox: Sandbox
let hooks: Hooks = {}
beforeAll(async () => {
  sandbox = await startSandbox(WEEK, {
    hooks: { afterAnswer: (request, answer) => hooks.afterAnswer?.(request, answer) },
  })
  await sandbox.commit(SITE, 'main', { [WEEK_BEFORE.path]: null }, { message: 'Take the edition back' })
  const before = await draftInVirtualTime(sandbox, { 'week-ending': WEEK_BEFORE.sunday })
  expect([before, await draftInVirtualTime(sandbox)].map(({ outputs }) => outputs['operation'])).toEqual([
    'created',
    'created',
  ])
})
afterAll(() => sandbox.close())

/** Every part of the answer to a question that GitHub may leave out. */
async function partsOfAnswer(question: string): Promise<readonly Part[]> {
  const parts: Part[] = []
  hooks = {
    afterAnswer: (request, answer) => {
      if (request.operation === question) parts.push(...partsOf(request, answer))
      return undefined
    },
  }
  expect((await draftInVirtualTime(sandbox)).outputs['operation']).toBe('unchanged')
  return parts
}

const changes = (): readonly string[] =>
  sandbox.requests
    .map(({ operation }) => operation)
    .filter((operation) => /^(Create|Commit|Open|Update|Add|Request|Set)/.test(operation))

describe.each(QUESTIONS)('what GitHub cannot answer of %s does not pass for what is not there', (question) => {
  test.each(ERRORS)('%j', async (error, advice) => {
    const parts = await partsOfAnswer(question)
    expect(parts.length).toBeGreaterThan(10)
    const [before, post] = [changes(), await sandbox.file(SITE, BRANCH, POST)]
    for (const part of parts) {
      hooks = {
        afterAnswer: ({ operation }, answer) => (operation === question ? withoutPart(answer, part, error) : undefined),
      }
      const { exitCode, log } = await draftInVirtualTime(sandbox)
      expect({ part, exitCode, changes: changes() }).toEqual({ part, exitCode: 1, changes: before })
      expect(log).toContain(error.message.replace(/\.$/, ''))
      expect(log).toMatch(advice)
    }
    expect(await sandbox.file(SITE, BRANCH, POST)).toBe(post)
    expect(await sandbox.pullRequests(SITE)).toHaveLength(2)
  })
})
