import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftCommand } from '../../src/command-line/draft-command.ts'
import type { Machine } from '../../src/command-line/machine.ts'
import { runProgram } from '../../src/command-line/program.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { machineIn, type TestMachine } from './a-machine.ts'

jest.setTimeout(20_000)

const ORIGIN = { 'git remote get-url origin': 'https://github.com/example-harbour/lamplight' }
/** The edition of docs/presets.md, which the replay of the action gives too. */
const POST = /```text\n(---\n[\s\S]*?)```/.exec(readFileSync('docs/presets.md', 'utf8'))?.[1]

let folder = ''
let sandbox: Sandbox

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'))
  sandbox = await startSandbox('sandbox/weeks/lamplight-2026-03-15', { latency: 0 })
})
afterEach(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

const machine = (more: Partial<Machine> = {}, programs: Readonly<Record<string, string>> = ORIGIN): TestMachine =>
  machineIn(folder, programs, {
    environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: 'sandbox-token' },
    fetch,
    ...more,
  })
const draft = (words: string, on: TestMachine): Promise<number> =>
  runProgram(
    ['draft', ...words.split(' ').filter((word) => word !== '')],
    { commands: [draftCommand], version: '1' },
    on,
  )

test('prints the post, as the action would write it, and tells how the work goes beside it', async () => {
  const here = machine()
  expect(await draft('', here)).toBe(0)
  expect(here.printed()).toBe(POST)
  expect(here.said()).toMatch(/^ {2}1\.2 s {2}Lamplight Weekly: Lamplight, week ending March 15, 2026$/m)
  expect(here.said()).toMatch(/^ {2}1\.2 s {2}merges: 16$/m)
  expect(here.said()).toMatch(/^ {2}1\.2 s {2}new contributors: 2$/m)
  expect(here.said()).toMatch(
    /^Its place on the site is website.*; \d+ requests, \d+ points of the rate limit, 1\.2 s\.$/m,
  )
  expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('CommitPost')
})

test('writes the post to a file, and not over one that is there', async () => {
  expect(await draft('--out news/edition.md', machine())).toBe(0)
  expect(readFileSync(join(folder, 'news/edition.md'), 'utf8')).toBe(POST)
  expect(readdirSync(join(folder, 'news'))).toEqual(['edition.md', 'edition.reasons.json'])

  writeFileSync(join(folder, 'news/edition.md'), 'words of people')
  const asked = sandbox.requests.length
  expect(await draft('--out news/edition.md', machine())).toBe(2)
  expect(sandbox.requests).toHaveLength(asked)
  expect(await draft('--out news/edition.md --force', machine())).toBe(0)
  expect(readFileSync(join(folder, 'news/edition.md'), 'utf8')).toBe(POST)
})

test('prints JSON with the reasons', async () => {
  const here = machine()
  expect(await draft('--json', here)).toBe(0)
  const json = JSON.parse(here.printed()) as Record<string, unknown>
  expect(json).toMatchObject({
    edition: '2026-03-15',
    path: 'website/content/news/2026-03-15.md',
    out: null,
    post: POST,
    warnings: [],
  })
  expect(json['told']).toHaveLength(12)
  expect((json['leftOut'] as unknown[])[1]).toEqual({
    repository: 'example-harbour/lamplight',
    number: 423,
    line: 'Fix [typo in the README](https://github.com/example-harbour/lamplight/pull/423)',
    reason: 'only wording, comments or typos',
  })
})

describe('the configuration', () => {
  test('is that of the folder before that on GitHub', async () => {
    const here = machine()
    here.disk.write('.github/last-week-in.yml', 'edition: { format: markdown }\n')
    expect(await draft('', here)).toBe(0)
    expect(here.printed()).toMatch(/^---\ntitle: Week Ending March 15, 2026\ndate: 2026-03-16\n---\n/)
  })

  test('is a file that is named, and an error in it says where', async () => {
    writeFileSync(join(folder, 'wrong.yml'), 'preset: default\nnonsense: 1\n')
    const here = machine()
    expect(await draft('--config wrong.yml', here)).toBe(3)
    expect(here.said()).toMatch(/wrong\.yml:2: There is no key "nonsense"/)
  })

  test('may be a preset alone, for any repository', async () => {
    const here = machine({}, {})
    expect(await draft('--repository example-harbour/foghorn --preset default', here)).toBe(3)
    expect(here.said()).toMatch(/is empty/)
    const other = machine({}, {})
    expect(await draft('--repository example-harbour/lamplight --preset default', other)).toBe(0)
    expect(other.printed()).toMatch(/^---\nlayout: post\ntitle: Week Ending March 15, 2026\n/)
  })

  test('that is nowhere is an error with three ways on', async () => {
    const here = machine({}, {})
    expect(await draft('--repository example-harbour/foghorn', here)).toBe(3)
    expect(here.said()).toMatch(/no configuration .*\n.*--preset default.*--config.*last-week-in init/)
  })
})

test('the token of gh is used where the environment has none', async () => {
  const here = machine({ environment: { GITHUB_API_URL: sandbox.url } }, { ...ORIGIN, 'gh auth token': 'gho_sandbox' })
  expect(await draft('', here)).toBe(0)
})

test('a token that is empty hides no other', async () => {
  const environment = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: '', GH_TOKEN: 'sandbox-token' }
  expect(await draft('', machine({ environment }))).toBe(0)
})

test('post and reasons are written both or neither', async () => {
  const here = machine()
  const { writeAll } = here.disk
  const failing: Machine['disk'] = {
    ...here.disk,
    writeAll: (files) => {
      writeFileSync(join(folder, 'no-folder'), '')
      writeAll(files.map((file, at) => (at === 0 ? file : { ...file, path: 'no-folder/reasons.json' })))
    },
  }
  expect(await draft('--out edition.md', machine({ disk: failing }))).toBe(2)
  expect(readdirSync(folder)).toEqual(['no-folder'])
})

test.each([
  ['no network', 'http://127.0.0.1:9', 'draft-token', /NETWORK.*\n.*Check the network/],
  ['no address', 'nonsense', 'draft-token', /GITHUB_API_URL.*nonsense.*\n.*https:\/\/api\.github\.com/],
])('%s', async (_what, url, token, words) => {
  const here = machine({ environment: { GITHUB_API_URL: url, GITHUB_TOKEN: token } })
  expect(await draft('--out edition.md', here)).toBe(3)
  expect(here.said()).toMatch(words)
  expect(readdirSync(folder)).toEqual([])
})

test('on a dumb terminal no line is taken away', async () => {
  const here = machine({
    environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: 'sandbox-token', TERM: 'dumb' },
    err: { isTerminal: true, write: () => undefined },
    every: (_milliseconds, call) => {
      call()
      return () => undefined
    },
  })
  expect(await draft('', here)).toBe(0)
  expect(here.said()).toContain('merges: 16')
  expect(here.said()).not.toContain('\r')
  expect(here.said()).not.toContain('\u001B')
})

test('on a terminal the time counts while nothing comes, and the line is taken away', async () => {
  const calls: (() => void)[] = []
  const here = machine({
    err: { isTerminal: true, write: () => undefined },
    every: (_milliseconds, call) => {
      calls.push(call)
      call()
      return () => undefined
    },
  })
  expect(await draft('', here)).toBe(0)
  expect(calls).toHaveLength(1)
  expect(here.said()).toContain('reading GitHub …')
  expect(here.said().split('\r\u001B[K').at(-1)).toMatch(/^Its place on the site/)
  expect(here.printed()).toBe(POST)
})
