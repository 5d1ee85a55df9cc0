import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'

jest.setTimeout(30_000)

// The bundled command line as a process of its own. What it says is tried in __tests__/command-line.
const CLI = resolve('dist/cli.js')
/** A Node beside the one that npm brings, where the machine has one. */
const nodes = [process.execPath, '/usr/bin/node'].filter(existsSync)

let sandbox: Sandbox
let folder = ''
beforeAll(async () => {
  sandbox = await startSandbox('sandbox/weeks/lamplight-2026-03-15', { latency: 300 })
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function cli(
  words: readonly string[],
  { node = process.execPath, interruptAt }: { readonly node?: string; readonly interruptAt?: RegExp } = {},
): Promise<Ended> {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_API_URL: sandbox.url,
    GITHUB_TOKEN: 'sandbox-token',
  }
  const child = spawn(node, [...words], { cwd: folder, env: environment })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    if (interruptAt?.test(err) === true) child.kill('SIGINT')
  })
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, out, err })
    })
  })
}
const DRAFT = ['draft', '--repository', 'example-harbour/lamplight', '--as-of', '2026-03-16T06:00:00Z']

test.each(nodes)('it drafts with %s', async (node) => {
  const { code, out, err } = await cli([CLI, ...DRAFT], { node })
  expect([code, err]).toEqual([0, expect.stringContaining('merges: 16')])
  expect(readFileSync('docs/presets.md', 'utf8')).toContain(out)
})

test('Ctrl-C in the middle leaves nothing behind', async () => {
  const { code, out, err } = await cli([CLI, ...DRAFT, '--out', 'edition.md'], { interruptAt: /Lamplight Weekly/ })
  expect([code, out]).toEqual([130, ''])
  expect(err).toMatch(/Stopped; nothing was written\.\n$/)
  expect(readdirSync(folder)).toEqual([])
})

test('a Node that is too old is told so', async () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.0'}})`
  const { code, err } = await cli(['--import', old, CLI, 'draft'])
  expect([code, err]).toEqual([2, expect.stringMatching(/needs Node 20 or newer; this is Node 18\.20\.0/)])
})

test('a folder that is no repository', async () => {
  const { code, err } = await cli([CLI, 'init'])
  expect([code, err]).toEqual([2, expect.stringContaining('is not in a git repository')])
})
