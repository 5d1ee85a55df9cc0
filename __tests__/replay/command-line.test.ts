import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { installPackage } from './installed-package.ts'

jest.setTimeout(30_000)

// The command line of the installed package, and of a clone, as a process of its own. What it says is tested in
// __tests__/command-line.
const CLONE = resolve('bin/last-week-in.js')
let installed = ''
/** The Node that npm installs, and another one if the machine has one. */
const nodes = [process.execPath, '/usr/bin/node'].filter(existsSync)

let sandbox: Sandbox
let folder = ''
let packageFolder = ''
beforeAll(async () => {
  sandbox = await startSandbox('sandbox/weeks/lamplight-2026-03-15', { latency: 300 })
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  packageFolder = mkdtempSync(join(tmpdir(), 'package-'))
  installed = installPackage(packageFolder)
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
  rmSync(packageFolder, { recursive: true, force: true })
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

test.each(
  nodes.flatMap((node) => [
    { node, from: 'the package' },
    { node, from: 'a clone' },
  ]),
)('$from drafts with $node', async ({ node, from }) => {
  const { code, out, err } = await cli([from === 'a clone' ? CLONE : installed, ...DRAFT], { node })
  expect([code, err]).toEqual([0, expect.stringContaining('merges: 16')])
  expect(readFileSync('docs/presets.md', 'utf8')).toContain(out)
})

test('Ctrl-C in the middle leaves nothing behind', async () => {
  const { code, out, err } = await cli([installed, ...DRAFT, '--out', 'edition.md'], {
    interruptAt: /Lamplight Weekly/,
  })
  expect([code, out]).toEqual([130, ''])
  expect(err).toMatch(/Stopped; nothing was written\.\n$/)
  expect(readdirSync(folder)).toEqual([])
})

test('a Node that is too old is told so', async () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.0'}})`
  const { code, err } = await cli(['--import', old, installed, 'draft'])
  expect([code, err]).toEqual([2, expect.stringMatching(/needs Node 20 or newer; this is Node 18\.20\.0/)])
})

test('a folder that is no repository', async () => {
  const { code, err } = await cli([installed, 'init'])
  expect([code, err]).toEqual([2, expect.stringContaining('is not in a git repository')])
})

test.each(nodes)('the package says its version and its help with %s', async (node) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await cli([installed, '--version'], { node })).toEqual({ code: 0, out: `${version}\n`, err: '' })
  const help = await cli([installed, '--help'], { node })
  expect([help.code, help.out]).toEqual([0, expect.stringContaining('usage: last-week-in')])
})

test.each(nodes)('the package checks an edition with %s', async (node) => {
  const edition = join(packageFolder, '2026-03-15-update.md')
  writeFileSync(edition, '---\ntitle: Lamplight Weekly\n---\n\nThe the lamps are lit.\n')
  const { code, out } = await cli([installed, 'check', '--preset', 'default', '--offline', edition], { node })
  expect([code, out]).toEqual([1, expect.stringContaining('doubled-word')])
})

test('the package holds the command line and nothing else', () => {
  expect(readdirSync(resolve(installed, '../../last-week-in')).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'build',
    'package.json',
  ])
  expect(readdirSync(resolve(installed, '../..')).filter((name) => !name.startsWith('.'))).toEqual(['last-week-in'])
})

test.each(nodes)('Ctrl-C stops a clone with %s', async (node) => {
  const { code, out } = await cli([CLONE, ...DRAFT], { node, interruptAt: /Lamplight Weekly/ })
  expect([code, out]).toEqual([130, ''])
})
