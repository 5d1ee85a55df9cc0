import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { initCommand } from '../../../src/command-line/init/init-command.ts'
import { runProgram } from '../../../src/command-line/program.ts'
import { readConfiguration } from '../../../src/config/read-configuration.ts'
import { machineIn } from '../a-machine.ts'

const here = { owner: 'example-harbour', name: 'lamplight' }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (...paths: readonly string[]): void => {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
}
const machine = (programs: Readonly<Record<string, string>> = {}) =>
  machineIn(folder, {
    'git rev-parse --show-toplevel': folder,
    'git remote get-url origin': 'git@github.com:example-harbour/lamplight.git',
    'git symbolic-ref --short refs/remotes/origin/HEAD': 'origin/main',
    ...programs,
  })
const init = (words = '', on = machine()) =>
  runProgram(['init', ...words.split(' ').filter((word) => word !== '')], { commands: [initCommand], version: '1' }, on)
const written = (path: string): string => readFileSync(join(folder, path), 'utf8')

test.each<readonly [what: string, files: readonly string[], format: string, path: string]>([
  ['nothing', [], 'markdown', 'updates/{yyyy}-{mm}-{dd}.md'],
  ['a folder of news', ['docs/news/a.md'], 'markdown', 'docs/news/{yyyy}-{mm}-{dd}.md'],
  ['Jekyll', ['_config.yml'], 'jekyll', '_posts/{yyyy}-{mm}-{dd}-update.md'],
  ['Jekyll by its posts', ['_posts/2026-03-01-news.md'], 'jekyll', '_posts/{yyyy}-{mm}-{dd}-news.md'],
  ['Jekyll in docs', ['docs/_config.yml', 'README.md'], 'jekyll', 'docs/_posts/{yyyy}-{mm}-{dd}-update.md'],
  ['Hugo', ['hugo.toml', 'content/blog/a.md'], 'hugo', 'content/blog/{yyyy}-{mm}-{dd}-update.md'],
  ['Hugo in website', ['website/hugo.yaml'], 'hugo', 'website/content/posts/{yyyy}-{mm}-{dd}-update.md'],
  ['Hugo of old', ['config.toml', 'content/posts/2026-03-01.md'], 'hugo', 'content/posts/{yyyy}-{mm}-{dd}.md'],
  ['a config.toml of something else', ['config.toml'], 'markdown', 'updates/{yyyy}-{mm}-{dd}.md'],
  [
    'posts with titles in their names',
    ['_config.yml', '_posts/2026-03-01-spring.md', '_posts/2026-03-08-storms.md'],
    'jekyll',
    '_posts/{yyyy}-{mm}-{dd}-update.md',
  ],
])('finds %s', async (_what, files, format, path) => {
  put(...files)
  const on = machine()
  expect(await init('', on)).toBe(0)
  const newsletter = readConfiguration(written('.github/last-week-in.yml'), 'x.yml', here)
  expect(newsletter.edition).toMatchObject({ format, path })
  expect(newsletter.name).toBe('Last Week in lamplight')
  expect(on.printed()).toContain(`site        ${format} (`)
})

test('the configuration is right with every comment of a key taken away, too', async () => {
  expect(await init()).toBe(0)
  const text = written('.github/last-week-in.yml')
  // A key, or what stands deeper under one; sentences stay comments.
  const whole = text.replace(/^( *)# ((?: *- )?[a-z-]+:| {2})/gm, '$1$2')
  const newsletter = readConfiguration(whole, 'x.yml', here)
  expect(newsletter).toMatchObject({
    timeZone: 'Europe/Berlin',
    source: { owner: 'owner', name: 'name' },
    pullRequest: { labels: ['newsletter'], reviewers: ['owner/team'] },
    sources: { news: { label: 'news' }, subprojects: [{ owner: 'owner', name: 'name' }] },
  })
  expect(newsletter.rules).toHaveLength(2)
})

test.each([
  ['.github/workflows/weekly.yml', 'README.md', 'Weekly edition'],
  ['.github/workflows/check-edition.yml', 'docs/checking.md', 'Edition check'],
])('%s of a Jekyll site is the one of %s', async (path, page, name) => {
  put('_config.yml')
  expect(await init()).toBe(0)
  const shown = new RegExp(`\`\`\`yaml\\n(name: ${name}\\n[\\s\\S]*?)\`\`\``).exec(readFileSync(page, 'utf8'))?.[1]
  expect(written(path)).toBe(shown)
})

test('the check looks where the editions are, on the default branch', async () => {
  put('website/hugo.toml', 'website/content/blog/a.md')
  expect(await init('', machine({ 'git symbolic-ref --short refs/remotes/origin/HEAD': 'origin/trunk' }))).toBe(0)
  const paths = ['website/content/blog/**']
  expect(parse(written('.github/workflows/check-edition.yml'))).toMatchObject({
    on: { pull_request: { paths }, push: { branches: ['trunk'], paths } },
  })
})

test('says what was found and what to do next', async () => {
  put('hugo.toml')
  const on = machine()
  expect(await init('', on)).toBe(0)
  expect(on.printed()).toMatchInlineSnapshot(`
    "Found
      repository  example-harbour/lamplight
      branch      main
      site        hugo (by hugo.toml)
      editions    content/posts/{yyyy}-{mm}-{dd}-update.md
      preset      default

    Wrote .github/last-week-in.yml
    Wrote .github/workflows/weekly.yml
    Wrote .github/workflows/check-edition.yml

    Next
      1. Look through .github/last-week-in.yml.
      2. In the workflows, put the account that holds last-week-in in the place of OWNER.
      3. Commit the files and push them to the default branch.
      4. See a draft, with a token in GITHUB_TOKEN and last-week-in cloned beside this repository:
           npx ../last-week-in draft
      5. On GitHub: Settings > Actions > General > "Allow GitHub Actions to create and approve
         pull requests", in the repository and in its organisation.
      6. Run the workflow by hand once: Actions > Weekly edition > Run workflow.
    "
  `)
})

test('keeps what is there unless it is told to replace it', async () => {
  put('.github/last-week-in.yml')
  const on = machine()
  expect(await init('', on)).toBe(0)
  expect(written('.github/last-week-in.yml')).toBe('')
  expect(on.printed()).toContain('Kept  .github/last-week-in.yml, which was there (--force replaces it)')
  expect(on.printed()).toContain('Wrote .github/workflows/weekly.yml')
  expect(await init('--force')).toBe(0)
  expect(written('.github/last-week-in.yml')).toContain('preset: default')
})

test('prints JSON', async () => {
  const on = machine({ 'git remote get-url origin': '', 'git symbolic-ref --short refs/remotes/origin/HEAD': '' })
  expect(await init('--json', on)).toBe(0)
  expect(JSON.parse(on.printed())).toEqual({
    repository: null,
    branch: null,
    branchIsGuess: true,
    format: 'markdown',
    path: 'updates/{yyyy}-{mm}-{dd}.md',
    knownBy: [],
    preset: 'default',
    written: ['.github/last-week-in.yml', '.github/workflows/weekly.yml', '.github/workflows/check-edition.yml'],
    kept: [],
  })
})

test.each([
  ['', 'https://github.com/kubernetes-sigs/lwkd.git', 'kubernetes'],
  ['--preset default', 'https://github.com/kubernetes-sigs/lwkd.git', 'default'],
  ['--preset kubernetes', 'ssh://git@github.com/a/b', 'kubernetes'],
])('the preset: %s of %s', async (words, origin, preset) => {
  expect(await init(words, machine({ 'git remote get-url origin': origin }))).toBe(0)
  expect(written('.github/last-week-in.yml')).toContain(`\npreset: ${preset}\n`)
})

test('a folder in the repository is as good as its root', async () => {
  put('website/hugo.toml', 'src/deep/a.txt')
  const on = machineIn(join(folder, 'src/deep'), { 'git rev-parse --show-toplevel': folder })
  expect(await init('', on)).toBe(0)
  expect(written('.github/last-week-in.yml')).toContain('format: hugo')
})

test('a place that cannot be written says so', async () => {
  put('.github')
  const on = machine()
  expect(await init('', on)).toBe(2)
  expect(on.said()).toMatch(/cannot be written: E.*\n.*permission to write there/)
})

test.each<readonly [what: string, preset: string, files: readonly string[], format: string, path: string]>([
  ['an empty repository', 'kubernetes', [], 'jekyll', '_posts/{yyyy}-{mm}-{dd}-update.md'],
  ['one of Hugo', 'kubernetes', ['hugo.toml'], 'hugo', 'content/posts/{yyyy}-{mm}-{dd}-update.md'],
])('%s with a preset that was made for a site', async (_what, preset, files, format, path) => {
  put(...files)
  const on = machine()
  expect(await init(`--preset ${preset}`, on)).toBe(0)
  const { edition } = readConfiguration(written('.github/last-week-in.yml'), 'x.yml', here)
  expect(edition).toMatchObject({ format, path })
  expect(on.printed()).toContain(`editions    ${path}`)
  expect(written('.github/workflows/check-edition.yml')).toContain(`['${path.slice(0, path.lastIndexOf('/'))}/**']`)
})

test('the check looks where a configuration that is kept has its editions', async () => {
  put('.github/last-week-in.yml')
  writeFileSync(
    join(folder, '.github/last-week-in.yml'),
    'edition: { format: hugo, path: "site/news/{yyyy}-{mm}-{dd}.md" }\n',
  )
  const on = machine()
  expect(await init('', on)).toBe(0)
  expect(written('.github/workflows/check-edition.yml')).toContain(`paths: ['site/news/**']`)
  expect(on.printed()).toContain('site        hugo (by .github/last-week-in.yml)\n  editions    site/news/')
  expect(on.printed()).not.toContain('preset ')
})

test('a configuration that is kept and has an error says so, and nothing is written', async () => {
  put('.github/last-week-in.yml')
  writeFileSync(join(folder, '.github/last-week-in.yml'), 'nmae: Weekly\n')
  const on = machine()
  expect(await init('', on)).toBe(3)
  expect(on.said()).toContain('.github/last-week-in.yml:1: There is no key "nmae".')
  expect(existsSync(join(folder, '.github/workflows'))).toBe(false)
})

test('a branch that was guessed is told as a guess', async () => {
  const on = machine({
    'git symbolic-ref --short refs/remotes/origin/HEAD': '',
    'git symbolic-ref --short HEAD': 'my-feature',
  })
  expect(await init('', on)).toBe(0)
  expect(on.printed()).toContain('branch      my-feature (a guess: git does not know')
})

test('a remote that is not on GitHub is told as such', async () => {
  const on = machine({ 'git remote get-url origin': 'git@gitlab.com:group/sub/thing.git' })
  expect(await init('', on)).toBe(0)
  expect(on.printed()).toContain(
    'repository  none: the git remote "origin" is git@gitlab.com:group/sub/thing.git, not on github.com',
  )
})
