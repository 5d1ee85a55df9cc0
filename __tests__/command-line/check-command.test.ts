import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hooks } from '../../sandbox/hooks.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { checkCommand } from '../../src/command-line/check-command.ts'
import { runProgram } from '../../src/command-line/program.ts'
import { GOOD } from '../check/good-edition.ts'
import { machineIn, type TestMachine } from './a-machine.ts'

const FILE = '2024-07-28-update.md'

let sandbox: Sandbox
let hooks: Hooks = {}
let folder = ''
beforeAll(async () => {
  sandbox = await startSandbox('sandbox/weeks/2024-07-28', {
    latency: 0,
    hooks: { beforeAnswer: (request) => hooks.beforeAnswer?.(request) },
  })
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  writeFileSync(join(folder, FILE), GOOD)
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

async function check(...words: readonly string[]): Promise<{ readonly code: number; readonly on: TestMachine }> {
  const environment = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: 'x' }
  const on = machineIn(folder, {}, { environment, fetch })
  return {
    code: await runProgram(
      ['check', '--preset', 'kubernetes', ...words],
      { commands: [checkCommand], version: '1' },
      on,
    ),
    on,
  }
}

test('an edition in which nothing is wrong, with GitHub asked', async () => {
  hooks = {}
  const { code, on } = await check(FILE)
  expect([code, on.printed(), on.said()]).toEqual([0, '', ''])
  expect(sandbox.requests.length).toBeGreaterThan(0)
})

test('where GitHub refuses, what was left unchecked is said and the code is no good one', async () => {
  hooks = { beforeAnswer: () => ({ status: 401, body: { message: 'Bad credentials' } }) }
  const { code, on } = await check(FILE)
  expect([code, on.printed()]).toEqual([3, ''])
  expect(on.said()).toMatch(/Bad credentials.*The token is missing, invalid or expired. Use a valid one: GITHUB_TOKEN/)

  const asJson = await check('--json', FILE)
  expect([asJson.code, JSON.parse(asJson.on.printed())]).toEqual([
    3,
    {
      file: FILE,
      problems: [],
      unchecked: expect.arrayContaining([
        { message: expect.stringContaining('Bad credentials'), advice: expect.stringContaining('GITHUB_TOKEN') },
      ]),
    },
  ])
})
