import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { GOOD } from './good-edition.ts'

const folder = mkdtempSync(join(tmpdir(), 'check-edition-'))
const posts = join(folder, '_posts')
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  '2024-07-28-update.md': GOOD,
  '2024-07-21-update.md':
    GOOD.replaceAll('28', '21') +
    '\n## Other Merges\n\n* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067)\n',
  'again/2024-07-28-update.md': `${GOOD}\n## Other Merges\n\n* Stop [racing](https://github.com/kubernetes/kubernetes/pull/126067)\n`,
  'windows/2024-07-28-update.md': `\uFEFF${GOOD.replaceAll('slug: 2024', 'slug: 2023').replaceAll('\n', '\r\n').trimEnd()}`,
  'empty/2024-07-28-update.md': '',
  'binary/2024-07-28-update.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
  'other.yml': 'preset: default\nname: Other\n',
  'wrong.yml': 'preset: default\nnmae: Other\n',
}

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(join(posts, name, '..'), { recursive: true })
    writeFileSync(join(posts, name), content)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function check(...words: readonly string[]): Run {
  const script = [
    '--import',
    './scripts/yaml-text.js',
    'src/entries/cli.ts',
    'check',
    '--preset',
    'kubernetes',
    '--offline',
    ...words,
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const file = (name: string): string => join(posts, name)

test('an edition without errors: nothing is printed, and the code is 0', () => {
  expect(check(file('2024-07-28-update.md'))).toEqual({ code: 0, out: '', err: '' })
})

test('an error is a line with file, line, column, severity, message and rule, without colours in a pipe', () => {
  const path = relative('.', file('again/2024-07-28-update.md'))
  const { code, out } = check('--archive', posts, path)
  expect(code).toBe(1)
  expect(out).toBe(
    `${path}:20:8 error kubernetes/kubernetes#126067 is already listed in the edition of 2024-07-21, under Other Merges. told-again\n`,
  )
})

test('the same as JSON, a line a file; the code says only whether it could check', () => {
  const [again, good] = [file('again/2024-07-28-update.md'), file('2024-07-28-update.md')]
  const { code, out } = check('--json', '--archive', posts, again, good)
  expect(code).toBe(0)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      file: again,
      problems: [
        {
          rule: 'told-again',
          severity: 'error',
          line: 20,
          column: 8,
          message: 'kubernetes/kubernetes#126067 is already listed in the edition of 2024-07-21, under Other Merges.',
        },
      ],
    },
    { file: good, problems: [] },
  ])
})

test('line ends of Windows, a byte order mark and no newline at the end change no line', () => {
  const { code, out } = check(file('windows/2024-07-28-update.md'))
  expect(out).toMatch(/update\.md:5:7 error The slug is "2023-07-28-update"/)
  expect([code, out.trim().split('\n').length]).toEqual([1, 1])
})

test('an empty file is an edition without anything', () => {
  const { code, out } = check(file('empty/2024-07-28-update.md'))
  expect(code).toBe(1)
  expect(out).toMatch(/:1:1 error The file does not begin with front matter/)
})

test('another configuration has other sections', () => {
  const { out } = check('--config', file('other.yml'), file('2024-07-28-update.md'))
  expect(out).toMatch(/:8:1 error The section "Developer News" is called "News" in the configuration\. section-name/)
})

test.each([
  ['a file that does not exist', ['nowhere.md'], /There is no file nowhere\.md\.\n +Correct the path\./, 2],
  ['a folder', ['src'], /src is a folder\./, 2],
  ['a picture', [join(posts, 'binary/2024-07-28-update.md')], /is not UTF-8 text\./, 2],
  ['no file', [], /No file was named\.\n +"last-week-in check --help"/, 2],
  ['an option that does not exist', ['--ofline', 'a.md'], /Unknown option '--ofline'\.\n.*--help/, 2],
  ['an option without its value', ['a.md', '--archive'], /'--archive <value>' argument missing\.\n.*--help/, 2],
  ['an archive that does not exist', ['--archive', 'nowhere', 'a.md'], /There is no folder nowhere\./, 2],
  [
    'a configuration that is wrong',
    ['--config', join(posts, 'wrong.yml'), 'a.md'],
    /wrong\.yml:2: There is no key "nmae"/,
    3,
  ],
])('%s cannot be checked: the code and the words say it', (_, words, said, expected) => {
  const { code, out, err } = check(...words)
  expect([code, out]).toEqual([expected, ''])
  expect(err).toMatch(said)
})

test('what can be checked is, beside what cannot', () => {
  const { code, out, err } = check('nowhere.md', file('again/2024-07-28-update.md'), '--archive', posts)
  expect(code).toBe(2)
  expect(out).toMatch(/told-again/)
  expect(err).toMatch(/no file nowhere\.md/)
})

test('the script is there under its name, with help', () => {
  const help = execFileSync('npm', ['run', '--silent', 'check-edition', '--', '--help'], { encoding: 'utf8' })
  expect(help).toMatch(/^Finds mistakes in an edition[\s\S]+otherwise 0[\s\S]+usage:/)
})
