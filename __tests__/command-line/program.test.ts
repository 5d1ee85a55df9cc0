import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCommand } from '../../src/command-line/check-command.ts'
import { commandHelp, type Command } from '../../src/command-line/command.ts'
import { draftCommand } from '../../src/command-line/draft-command.ts'
import { initCommand } from '../../src/command-line/init/init-command.ts'
import { previewCommand } from '../../src/command-line/preview/preview-command.ts'
import { runProgram } from '../../src/command-line/program.ts'
import { machineIn, type TestMachine } from './a-machine.ts'

const COMMANDS = [draftCommand, checkCommand, previewCommand, initCommand]
const ORIGIN = { 'git remote get-url origin': 'git@github.com:example-harbour/lamplight.git' }
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'))
  writeFileSync(join(folder, 'binary.yml'), Buffer.from([0, 1, 2, 255]))
  writeFileSync(join(folder, 'latin.yml'), Buffer.from([0x6e, 0xe4, 0x6d]))
  writeFileSync(join(folder, 'wrong.yml'), 'nonsense: true\n')
  writeFileSync(join(folder, 'huge.yml'), 'a'.repeat(1_000_001))
  writeFileSync(join(folder, 'there.md'), 'words of people\n')
  writeFileSync(join(folder, 'edition.reasons.json'), '{}\n')
  mkdirSync(join(folder, 'folder'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const run = async (words: string, machine: TestMachine = machineIn(folder, ORIGIN)) => ({
  code: await runProgram(words === '' ? [] : words.split(' '), { commands: COMMANDS, version: '1.2.3' }, machine),
  printed: machine.printed(),
  said: machine.said(),
})

describe('what is called wrongly says what is wrong and what to do', () => {
  test.each([
    ['darft', /no command "darft"/, /Did you mean "draft"\? The commands are draft, check, preview, init/],
    ['--colour', /no option "--colour"/, /--help/],
    ['help nobody', /no command "nobody"/, /draft, check, preview, init/],
    ['draft --nonsense', /Unknown option '--nonsense'/, /last-week-in draft --help/],
    ['draft --week-ending', /'--week-ending <value>' argument missing/, /--help/],
    ['draft --json=yes', /'--json' does not take an argument/, /--help/],
    ['draft there.md', /Unexpected argument 'there.md'/, /--help/],
    ['draft --out a --out b', /--out is given twice/, /once/],
    ['draft --week-ending tomorrow', /--week-ending must be a date/, /Sunday/],
    ['draft --week-ending 2026-03-14', /must be a Sunday; 2026-03-14 is a Saturday/, /2026-03-08 or 2026-03-15/],
    ['draft --as-of 2027-01-01T00:00:00Z', /--as-of is in the future/, /Remove it/],
    ['draft --repository lamplight', /owner\/name, not "lamplight"/, /on GitHub/],
    ['draft --preset openstack', /no preset "openstack"/, /default, kubernetes/],
    ['draft --preset default --config wrong.yml', /both given/, /Use one/],
    ['draft --config nowhere.yml', /no file nowhere.yml/, /of --config/],
    ['draft --config folder', /folder is a folder/, /Name a file in it/],
    ['draft --config binary.yml', /binary.yml is not UTF-8 text/, /text file/],
    ['draft --config latin.yml', /latin.yml is not UTF-8 text/, /text file/],
    ['draft --config huge.yml', /1000001 bytes/, /at most 1000000 bytes/],
    ['draft --out there.md', /there.md already exists/, /--force/],
    ['draft --out folder', /folder is a folder/, /folder\/edition.md/],
    ['draft --out new.txt/', /new.txt\/ is a folder/, /new.txt\/edition.md/],
    ['draft --out /dev/null --force', /\/dev\/null is a device/, /Name a file/],
    ['draft --out there.md/edition.md', /there.md\/edition.md cannot be written: .*ENOTDIR/, /Name another file/],
    ['draft --out edition.md', /edition.reasons.json already exists/, /--force/],
    ['draft --out=', /value of --out is empty/, /last-week-in draft --help/],
    ['check --config= there.md', /value of --config is empty/, /last-week-in check --help/],
    ['check --offline /dev/zero', /\/dev\/zero is a device/, /Name a text file/],
    ['check --offline huge.yml', /1000001 bytes/, /at most 1000000 bytes/],
    ['check', /No file was named/, /last-week-in check --help/],
    ['check --offline nowhere.md', /no file nowhere.md/, /Correct the path/],
    ['check --offline folder', /folder is a folder/, /Name a file in it/],
    ['check --offline binary.yml', /binary.yml is not UTF-8 text/, /text file/],
    ['check there.md --archive nowhere', /no folder nowhere/, /Set --archive/],
    ['check there.md --archive there.md', /there.md is not a folder/, /Set --archive/],
    ['check there.md --preset openstack', /no preset "openstack"/, /default, kubernetes/],
    ['preview', /no edition here: no file such as _posts/, /Name the file, or draft one/],
    ['preview a.md b.md', /2 files were named/, /Name one/],
    ['preview nowhere.md', /no file nowhere.md/, /Correct the path/],
    ['preview binary.yml', /binary.yml is not UTF-8 text/, /text file/],
    ['preview there.md --port eighty', /--port must be a number up to 65535, not "eighty"/, /4180/],
    ['preview there.md --port 65536', /--port must be a number/, /4180/],
    ['preview there.md --reasons nowhere.json', /no file nowhere.json/, /of --reasons/],
    ['preview there.md --archive nowhere', /no folder nowhere/, /Set --archive/],
    ['init', /is not in a git repository/, /git clone/],
    ['init --preset openstack', /is not in a git repository/, /git clone/],
  ])('%s', async (words, message, advice) => {
    const { code, printed, said } = await run(words)
    expect(said).toMatch(message)
    expect(said).toMatch(advice)
    expect(said).toMatch(/^error .*\n {6}.*\n$/)
    expect([code, printed]).toEqual([2, ''])
  })
})

test('a repository that nobody names and git does not know', async () => {
  const { code, said } = await run('draft', machineIn(folder))
  expect([code, said]).toEqual([2, expect.stringMatching(/no git remote "origin".*\n.*--repository owner\/name/)])
})

test('without a token it says what to do, and where to see a draft without one', async () => {
  const { code, said } = await run('draft')
  expect(code).toBe(3)
  expect(said).toMatch(/no token for GitHub.*\n.*GITHUB_TOKEN.*gh auth login.*npm ci && npm start/)
})

test('the name of a file that is empty', async () => {
  const machine = machineIn(folder, ORIGIN)
  expect(await runProgram(['check', ''], { commands: COMMANDS, version: '1' }, machine)).toBe(2)
  expect(machine.said()).toMatch(/The name of a file is empty/)
})

test('a token that can be none is not sent', async () => {
  const { code, said } = await run('draft', machineIn(folder, ORIGIN, { environment: { GITHUB_TOKEN: 'a\nb' } }))
  expect([code, said]).toEqual([3, expect.stringMatching(/GITHUB_TOKEN contains white space.*\n.*token only/)])
})

test('an error is JSON where JSON was asked for', async () => {
  const { code, printed, said } = await run('draft --json --config nowhere.yml')
  expect([code, said]).toEqual([2, ''])
  expect(JSON.parse(printed)).toEqual({
    error: { message: 'There is no file nowhere.yml.', advice: 'Correct the path of --config.' },
  })
})

test('a mistake of the program is told as one', async () => {
  const broken: Command = { ...draftCommand, run: () => Promise.reject(new TypeError('x is not a function')) }
  const machine = machineIn(folder)
  expect(await runProgram(['draft'], { commands: [broken], version: '1.2.3' }, machine)).toBe(70)
  expect(machine.said()).toMatch(/a mistake in last-week-in.*x is not a function[\s\S]*open an issue/)
})

test.each(['--help', '-h', 'help', ''])('%j lists the commands', async (words) => {
  const { code, printed } = await run(words)
  expect(code).toBe(words === '' ? 2 : 0)
  for (const { name, summary } of COMMANDS) expect(printed).toContain(`  ${name.padEnd(7)}   ${summary}`)
})

test('--version prints the version', async () => {
  expect(await run('--version')).toEqual({ code: 0, printed: '1.2.3\n', said: '' })
})

describe.each(COMMANDS)('the help of $name', (command) => {
  const help = commandHelp(command)

  test.each([`${command.name} --help`, `${command.name} -h`, `help ${command.name}`])(
    'is printed by %s',
    async (words) => {
      expect(await run(words)).toEqual({ code: 0, printed: help, said: '' })
    },
  )

  test('names each option, fits a terminal, and stands in the documentation', () => {
    for (const name of Object.keys(command.options)) expect(help).toContain(`  --${name} `)
    expect(help.split('\n').filter((line) => line.length > 88)).toEqual([])
    expect(readFileSync('docs/command-line.md', 'utf8')).toContain(`\`\`\`text\n${help}\`\`\``)
  })
})

test.each([
  ['a terminal', true, {}, true],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['a pipe', false, {}, false],
])('colours on %s: %s', async (_what, isTerminal, environment, coloured) => {
  const machine = machineIn(folder, {}, { environment, err: { isTerminal, write: () => undefined } })
  await runProgram(['nothing'], { commands: COMMANDS, version: '1' }, machine)
  expect(machine.said().includes('\u001B[')).toBe(coloured)
})
