import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { SITE, WEEK } from '../replay/draft-week.ts'
import { commandsOf, runCommand } from './commands.ts'

jest.setTimeout(60_000)

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]
const COMMANDS = new Set(PAGES.flatMap((page) => commandsOf(page)).flatMap((command) => command.split(' && ')))

/** What runs a command that is not run here: a file, and words that stand in it. */
const RUN_BY: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm ci': ['.ci/run', 'npm ci'],
  'npm test': ['.ci/run', 'npm test'],
  'npm run check': ['.ci/run', 'npm run check'],
  'git add .github': ['__tests__/replay/newcomer.test.ts', "commandsOf('README.md', 'Use it')"],
  'git commit --message "Draft the weekly update"': [
    '__tests__/replay/newcomer.test.ts',
    "commandsOf('README.md', 'Use it')",
  ],
  'git push origin HEAD': ['__tests__/replay/newcomer.test.ts', "commandsOf('README.md', 'Use it')"],
  // It writes the weights that the source holds, from weeks that are no part of it.
  'npm run fit -- ../shared/bench': ['__tests__/scripts/logistic-regression.test.ts', 'logistic-regression.ts'],
  // It asks GitHub about a release; what is attested is held by the tests of the workflow.
  'gh attestation verify dist/index.js --repo OWNER/last-week-in': ['.github/workflows/release.yml', 'attest-build'],
}

interface Run {
  readonly in: 'site' | 'clone'
  /** What is put in the place of a placeholder, or of what would stay on the machine. */
  readonly with?: readonly [placeholder: RegExp, value: string]
  /** The exit codes that the documentation allows. */
  readonly codes: readonly number[]
  readonly prints: RegExp
  /** It runs until Ctrl-C, which it is sent when it printed this. */
  readonly until?: RegExp
}
const POST = '_posts/2024-07-28-update.md'
/** Nothing, or a line for each finding and nothing else on standard output. */
const FINDINGS = /^(?:\S+:\d+:\d+ (?:error|warning) .+ [\w-]+\n)*$/
const PAGE = {
  in: 'site',
  with: [/$/, ' --plain --port 0'],
  codes: [0],
  prints: /127\.0\.0\.1/,
  until: /127\.0\.0\.1:\d+/,
} as const

const RUN: Readonly<Record<string, Run>> = {
  'npm start': { in: 'clone', codes: [0], prints: /The pull request: {2}/ },
  'npx last-week-in draft --repository OWNER/NAME --preset default': {
    ...{ in: 'clone', with: [/OWNER\/NAME/, 'kubernetes/kubernetes'], codes: [0], prints: /\n## / },
  },
  'npm run --silent check-edition -- --archive ../site/_posts ../site/_posts/2024-07-28-update.md': {
    ...{ in: 'clone', with: [/\.\.\/site/g, 'SITE'], codes: [0, 1], prints: FINDINGS },
  },
  'npm run --silent check-edition -- --archive _posts _posts/2024-07-28-update.md': {
    ...{ in: 'clone', with: [/\b_posts/g, 'SITE/_posts'], codes: [0, 1], prints: FINDINGS },
  },
  'npm run replay -- sandbox/weeks/lamplight-2026-03-15 --out out': {
    ...{ in: 'clone', with: [/--out out/, '--out SITE/out'], codes: [0], prints: /replay/ },
  },
  'npx ../last-week-in init': { in: 'site', codes: [0], prints: /Wrote \.github\/workflows\/check-edition\.yml/ },
  'npx ../last-week-in draft': { in: 'site', codes: [0], prints: /\n## / },
  [`npx ../last-week-in check ${POST}`]: { in: 'site', codes: [0, 1], prints: FINDINGS },
  [`npx ../last-week-in preview ${POST}`]: PAGE,
}

test.each([...COMMANDS])('something runs: %s', (command) => {
  expect([...Object.keys(RUN), ...Object.keys(RUN_BY)]).toContain(command)
})

test.each([...Object.keys(RUN), ...Object.keys(RUN_BY)])('some page says: %s', (command) => {
  expect([...COMMANDS]).toContain(command)
})

test.each(Object.entries(RUN_BY))('what runs it is there: %s', (_command, [file, words]) => {
  expect(readFileSync(file, 'utf8')).toContain(words)
})

test('each script that a page names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = PAGES.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)])
  expect(named.map(([, script]) => script).filter((script) => !Object.hasOwn(scripts, script ?? ''))).toEqual([])
})

describe('npx itself, without a network, starts', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  let parent = ''
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'beside-'))
    mkdirSync(join(parent, 'site'))
    symlinkSync(resolve('.'), join(parent, 'last-week-in'))
  })
  afterAll(() => {
    rmSync(parent, { recursive: true, force: true })
  })
  const run = (words: string, folder: string) =>
    spawnSync('npx', words.split(' '), {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: parent, npm_config_offline: 'true' },
      encoding: 'utf8',
    })

  test('the clone by its path, in the folder of the site beside it', () => {
    expect(run('../last-week-in --version', join(parent, 'site')).stdout).toBe(`${version}\n`)
    const { status, stderr } = run('../last-week-in init', join(parent, 'site'))
    expect([status, stderr]).toEqual([2, expect.stringContaining(`site is not in a git repository`)])
  })

  test('the command by its name, in the clone', () => {
    expect(run('last-week-in --version', resolve('.')).stdout).toBe(`${version}\n`)
  })
})

describe('runs', () => {
  let sandbox: Sandbox
  let folder = ''
  beforeAll(async () => {
    sandbox = await startSandbox(WEEK)
    folder = mkdtempSync(join(tmpdir(), 'site-'))
    mkdirSync(join(folder, '_posts'))
    writeFileSync(join(folder, '_config.yml'), 'title: A site\n')
    await runCommand('git init --initial-branch main', folder, sandbox)
    await runCommand(`git remote add origin https://github.com/${SITE}.git`, folder, sandbox)
    const drafted = await runCommand(`npx last-week-in draft --preset kubernetes --out ${POST}`, folder, sandbox)
    expect([drafted.code, drafted.err]).toEqual([0, expect.anything()])
  })
  afterAll(async () => {
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(Object.entries(RUN))('%s', async (command, run) => {
    const [placeholder, value] = run.with ?? [/$^/, '']
    const meant = command.replace(placeholder, value.replace('SITE/', `${folder}/`).replace(/^SITE$/, folder))
    const { code, out, err } = await runCommand(
      meant,
      run.in === 'site' ? folder : resolve('.'),
      sandbox,
      run.until,
      folder,
    )
    expect(run.codes.includes(code ?? -1) ? '' : `${String(code)}\n${out}${err}`).toBe('')
    expect(run.prints === FINDINGS ? out : out + err).toMatch(run.prints)
  })
})
