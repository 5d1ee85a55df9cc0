import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { archiveIn } from '../../src/command-line/editions-here.ts'
import { configurationOf, newsletterHere } from '../../src/command-line/newsletter-here.ts'
import { previewCommand } from '../../src/command-line/preview/preview-command.ts'
import { siteAround } from '../../src/command-line/preview/site-build.ts'
import { runProgram } from '../../src/command-line/program.ts'
import { diskFrom } from '../../src/command-line/this-machine.ts'
import { machineIn } from './a-machine.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const put = (path: string, text = ''): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const inFolder = (folder: string) => machineIn(join(root, folder), { 'git rev-parse --show-toplevel': root })

test('the configuration is that of the repository, from any folder in it', () => {
  put('.github/last-week-in.yml', 'name: Weekly\n')
  put('a/b/.github/last-week-in.yml', 'name: Another\n')
  expect(configurationOf({}, inFolder('.')).text).toBe('name: Weekly\n')
  expect(configurationOf({}, inFolder('a/b')).text).toBe('name: Weekly\n')
  expect(newsletterHere({}, inFolder('a/b')).name).toBe('Weekly')
})

test('an error in it says where it is', () => {
  put('.github/last-week-in.yml', 'nmae: Weekly\n')
  put('a/b/x.md')
  expect(() => newsletterHere({}, inFolder('a/b'))).toThrow(`${root}/.github/last-week-in.yml:1`)
})

test('the newest edition is found from any folder', async () => {
  put('_posts/2024-07-21-update.md', 'words')
  put('_posts/2024-07-28-update.md', 'words')
  const machine = inFolder('_posts')
  expect(
    await runProgram(['preview', '--plain', '--port', '0'], { commands: [previewCommand], version: '1' }, machine),
  ).toBe(0)
  expect(machine.said()).toContain(`${root}/_posts/2024-07-28-update.md: `)
})

test('the site stands above the file, whatever the folder of the call', () => {
  put('website/_config.yml')
  put('website/_posts/2024-07-28-update.md')
  const site = { root: `${root}/website/`, post: '_posts/2024-07-28-update.md' }
  const from = (folder: string, path: string) => siteAround(path, { disk: diskFrom(join(root, folder)) })
  expect(from('website/_posts', '2024-07-28-update.md')).toEqual(site)
  expect(from('website', '_posts/2024-07-28-update.md')).toEqual(site)
  expect(from('.', './website/_posts/../_posts/2024-07-28-update.md')).toEqual(site)
  expect(from('.', `${site.root}${site.post}`)).toEqual(site)
})

test('a site beyond the repository of the file is another one', () => {
  put('_config.yml')
  put('clone/.git/HEAD')
  put('clone/edition.md')
  expect(siteAround('edition.md', { disk: diskFrom(join(root, 'clone')) })).toBeNull()
})

test.each(['_posts', './_posts/', '../_posts', '/_posts'])('an edition is none of its own archive, in %s', (named) => {
  put('_posts/2024-07-21-update.md', 'words')
  put('_posts/2024-07-28-update.md', 'words')
  const archive = named.startsWith('/') ? `${root}${named}` : named
  const folder = named.startsWith('..') ? '_posts' : '.'
  const file = folder === '.' ? '_posts/2024-07-28-update.md' : '2024-07-28-update.md'
  const machine = machineIn(join(root, folder))
  const { sundays } = archiveIn({ folder: archive, except: file }, newsletterHere({}, machine), machine)
  expect(sundays.map(String)).toEqual(['2024-07-21'])
})
