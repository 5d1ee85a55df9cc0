import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCommand } from '../../src/command-line/check-command.ts'
import { draftCommand } from '../../src/command-line/draft-command.ts'
import { runProgram } from '../../src/command-line/program.ts'
import { FAULT_KINDS, faultsOf } from '../../sandbox/faults/faults.ts'
import type { Answer, Hooks } from '../../sandbox/hooks.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { machineIn } from '../command-line/a-machine.ts'
import { check } from './check-change.ts'
import { draftInVirtualTime } from './draft-in-process.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK } from './draft-week.ts'

// The bundle waits some seconds before it asks again.
jest.setTimeout(120_000)

/** Every form in which a part of a token that is worth anything could be left. */
const TOKEN = 'ghs_job+/=%"&<0123456789'
const SITE_TOKEN = 'github_pat_site$&*[]0123456789'
const PARTS = [TOKEN.slice(0, 12), SITE_TOKEN.slice(0, 15), encodeURIComponent(TOKEN).slice(0, 12)]

let sandbox: Sandbox
let hooks: Hooks = {}
beforeAll(async () => {
  sandbox = await startSandbox(WEEK, {
    hooks: {
      beforeAnswer: (request) => hooks.beforeAnswer?.(request),
      afterAnswer: (request, answer) => hooks.afterAnswer?.(request, answer),
    },
  })
})
afterAll(() => sandbox.close())

/** All that a run leaves, without the commands that tell the runner what to mask. */
async function expectNoToken(left: unknown): Promise<void> {
  const all = JSON.stringify([
    left,
    sandbox.requests,
    await sandbox.pullRequests(SITE),
    await sandbox.file(SITE, BRANCH, POST).catch(() => null),
  ])
    .replace(/::add-mask::.*?\\n/g, '')
    .replaceAll('\\"', '"')
  for (const part of PARTS) expect(all).not.toContain(part)
}

/** GitHub, or something between, says again what was sent to it. */
const ECHO = `Bad request with the header Authorization: bearer ${TOKEN}, at https://x:${encodeURIComponent(TOKEN)}@api.example/graphql`
const BOTH = `${ECHO} and ${SITE_TOKEN}`
const long = `${'x'.repeat(285)} ${TOKEN}`
const ECHOES: readonly (readonly [string, Answer])[] = [
  ...[400, 401, 403, 404, 422].map((status) => [String(status), { status, body: { message: ECHO } }] as const),
  ['a token where the message is cut', { status: 400, body: { message: long } }],
  [
    'a page of HTML',
    { status: 403, body: `<html><title>${ECHO}</title></html>`, headers: { 'content-type': 'text/html' } },
  ],
  ['errors alone', { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: ECHO }] } }],
  [
    'errors beside data',
    { status: 200, body: { data: { repository: null }, errors: [{ message: ECHO, path: ['repository'] }] } },
  ],
]

/** In one process there is one client, with one token. */
const inputs = { token: TOKEN }
const bothInputs = { ...inputs, 'site-token': SITE_TOKEN }
const answering = (operation: string, answer: Answer): Hooks => ({
  beforeAnswer: (request) => (request.operation === operation ? answer : undefined),
})

describe('no run of the code leaves a token', () => {
  test.each(FAULT_KINDS.filter((kind) => !['silence', 'answer too late', 'branch moves'].includes(kind)))(
    'where GitHub fails: %s',
    async (kind) => {
      const fault = { operation: 'EditionState', nth: 1, times: 100, kind }
      ;({ hooks } = faultsOf([fault], { now: () => Math.floor(Date.parse(sandbox.world.clock) / 1000) }))
      await expectNoToken(await draftInVirtualTime(sandbox, inputs))
    },
  )

  test.each(
    ['Site', 'EditionState', 'Merges', 'NewsIssues'].flatMap((of) => ECHOES.map((echo) => [of, ...echo] as const)),
  )('where the answer to %s repeats it: %s', async (operation, _, answer) => {
    hooks = answering(operation, answer)
    await expectNoToken(await draftInVirtualTime(sandbox, inputs))
  })
})

describe('no command leaves a token', () => {
  test.each(ECHOES)('draft: %s', async (_, answer) => {
    hooks = answering('Site', answer)
    const machine = machineIn(
      tmpdir(),
      { 'git remote get-url origin': `https://github.com/${SITE}` },
      {
        environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: TOKEN },
        fetch,
      },
    )
    const code = await runProgram(['draft'], { commands: [draftCommand], version: '1' }, machine)
    expect(code).not.toBe(0)
    await expectNoToken([machine.printed(), machine.said()])
  })

  test.each(ECHOES)('check: %s', async (_, answer) => {
    hooks = answering('Citation', answer)
    const before = sandbox.requests.length
    const folder = await mkdtemp(join(tmpdir(), 'check-'))
    const file = '2024-07-28-update.md'
    await writeFile(join(folder, file), '* [One](https://github.com/kubernetes/kubernetes/pull/126125)\n')
    const environment = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: TOKEN }
    const machine = machineIn(folder, {}, { environment, fetch })
    await runProgram(['check', '--preset', 'kubernetes', file], { commands: [checkCommand], version: '1' }, machine)
    await rm(folder, { recursive: true })
    expect(sandbox.requests.slice(before).map(({ operation }) => operation)).toContain('Citation')
    expect(machine.said()).not.toBe('')
    await expectNoToken([machine.printed(), machine.said()])
  })

  test('draft without a network', async () => {
    const machine = machineIn(
      tmpdir(),
      { 'git remote get-url origin': `https://github.com/${SITE}` },
      {
        environment: { GITHUB_TOKEN: TOKEN },
        fetch: () => Promise.reject(new TypeError('fetch failed', { cause: new Error(ECHO) })),
      },
    )
    expect(await runProgram(['draft'], { commands: [draftCommand], version: '1' }, machine)).toBe(3)
    await expectNoToken([machine.printed(), machine.said()])
  })
})

describe('no run of the bundles leaves a token', () => {
  test.each([
    ['none', {}],
    ['401 with an echo', answering('EditionState', { status: 401, body: { message: BOTH } })],
    ['an unreadable warning', answering('NewsIssues', { status: 403, body: { message: BOTH } })],
  ])('the draft, fault: %s', async (_, faulty) => {
    hooks = faulty
    await expectNoToken(await draftWeek(sandbox, bothInputs, { RUNNER_DEBUG: '1' }))
  })

  test('the check, refused with an echo', async () => {
    hooks = { beforeAnswer: () => ({ status: 401, body: { message: ECHO } }) }
    const event = {
      name: 'push',
      payload: {
        before: 'a'.repeat(40),
        after: 'b'.repeat(40),
        ref: 'refs/heads/main',
        repository: { default_branch: 'main' },
      },
    }
    await expectNoToken(await check(sandbox, event, { token: TOKEN }, { RUNNER_DEBUG: '1' }))
  })
})

test('no snapshot holds a token of these tests', () => {
  const folder = new URL('__snapshots__/', import.meta.url)
  const all = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  for (const token of [TOKEN, SITE_TOKEN, 'token-of-the-job', 'token-of-an-editor']) expect(all).not.toContain(token)
})
