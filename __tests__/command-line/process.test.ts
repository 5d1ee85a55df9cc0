import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hooks } from '../../sandbox/hooks.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { runCli } from './cli-process.ts'

jest.setTimeout(30_000)

// What only a process of its own shows: whether it waits at all, and how it ends.
const DRAFT = ['draft', '--repository', 'example-harbour/lamplight', '--as-of', '2026-03-16T06:00:00Z']
/** A port that refuses: it was free a moment ago. */
let nowhere: Readonly<Record<string, string>> = {}

let sandbox: Sandbox
let hooks: Hooks = {}
let folder = ''
beforeAll(async () => {
  sandbox = await startSandbox('sandbox/weeks/lamplight-2026-03-15', {
    latency: 0,
    hooks: { beforeAnswer: (request) => hooks.beforeAnswer?.(request) },
  })
  folder = mkdtempSync(join(tmpdir(), 'process-'))
  const gone = await startSandbox('sandbox/weeks/lamplight-2026-03-15')
  await gone.close()
  nowhere = { GITHUB_API_URL: gone.url, GITHUB_TOKEN: 'a-token' }
})
beforeEach(() => {
  hooks = {}
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})
const here = (): Readonly<Record<string, string>> => ({ GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: 'sandbox-token' })

describe('where nothing answers', () => {
  test('draft asks five times, and says what to do', async () => {
    const { code, out, err } = await runCli([...DRAFT, '--out', 'edition.md'], folder, nowhere, { hurried: true })
    expect(err).toMatch(/The request Site failed \(NETWORK\); asking again in \d+ s \(5 of 5\)/)
    expect(err).toMatch(
      /error GitHub did not answer the request Site \(NETWORK\).*ECONNREFUSED.*\n +Check the network of this machine/,
    )
    expect([code, out]).toEqual([3, ''])
    expect(readdirSync(folder)).toEqual([])
  })

  test('an error is JSON where JSON was asked for', async () => {
    const { code, out } = await runCli([...DRAFT, '--json'], folder, nowhere, { hurried: true })
    expect([code, JSON.parse(out)]).toEqual([3, { error: expect.objectContaining({ advice: expect.any(String) }) }])
  })

  test('check tells what needs no answer', async () => {
    const file = join(folder, '2024-07-28-update.md')
    writeFileSync(file, 'Words without front matter, [a link](https://github.com/kubernetes/kubernetes/pull/126125)\n')
    const { code, out, err } = await runCli(['check', '--preset', 'kubernetes', file], folder, nowhere, {
      hurried: true,
    })
    rmSync(file)
    expect(out).toMatch(/:1:1 error The file does not begin with front matter/)
    expect(err).toMatch(/Check the network of this machine/)
    expect(code).toBe(3)
  })
})

test('a request that fails once is made again', async () => {
  let asked = 0
  hooks = {
    beforeAnswer: ({ operation }) => {
      if (operation !== 'Site') return undefined
      asked += 1
      return asked === 1 ? { status: 502, body: {} } : undefined
    },
  }
  const { code, out, err } = await runCli(DRAFT, folder, here())
  expect(err).toMatch(/The request Site failed \(502\); asking again in \d s \(2 of 5\)/)
  expect([code, out]).toEqual([0, expect.stringContaining('\n## ')])
})

test('who listens to standard output alone gets it whole', async () => {
  const { code, out } = await runCli(DRAFT, folder, here(), { deaf: true })
  expect([code, out]).toEqual([0, expect.stringContaining('\n## ')])
})
