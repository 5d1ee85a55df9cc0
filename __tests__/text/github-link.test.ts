import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gitHubLinksIn, readGitHubLink, thingLinked } from '../../src/text/github-link.ts'
import { issueUrl, pathUrl, pullRequestUrl, releaseUrl } from '../../src/text/url.ts'

const repository = { owner: 'a', name: 'b' }

test.each([
  ['https://github.com/a/b/pull/12', { kind: 'pull request', repository, number: 12, rest: '' }],
  ['https://github.com/a/b/pull/12/files#r1', { kind: 'pull request', repository, number: 12, rest: '/files#r1' }],
  ['http://www.github.com/a/b/ISSUES/7?x=1', { kind: 'issue', repository, number: 7, rest: '?x=1' }],
  ['https://github.com/a/b/releases/tag/c%2Fv5.4', { kind: 'release', repository, tag: 'c/v5.4', rest: '' }],
  ['https://github.com/a/b/releases/tag/nightly#x', { kind: 'release', repository, tag: 'nightly', rest: '#x' }],
  ['https://github.com/a/b/releases/tag/%E0', { kind: 'release', repository, tag: '%E0', rest: '' }],
  ['https://github.com/a/b/releases/v1.2', { kind: 'release', repository, tag: 'v1.2', rest: '' }],
  ['https://github.com/a/b/tree/main/x/y?z#q', { kind: 'path', repository, path: 'main/x/y', rest: '?z#q' }],
  ['https://github.com/a/b/blob/main/x.md', { kind: 'path', repository, path: 'main/x.md', rest: '' }],
])('%s', (address, link) => {
  expect(readGitHubLink(address)).toEqual(link)
})

test.each([
  'https://github.com/a/b',
  'https://github.com/a/b/pull/x',
  'https://github.com/a/b/releases/latest',
  'https://github.com/a/b/releases/download/v1/x',
  'https://github.com/a/b/releases/tag/',
  'https://github.com/-a/b/pull/1',
  'https://github.com.evil.example/a/b/pull/1',
  'https://gist.github.com/a/b/pull/1',
  'see https://github.com/a/b/pull/1',
  '',
])('%j is none of these links', (address) => {
  expect(readGitHubLink(address)).toBeNull()
})

test('the links of this program are read back', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/)
  const part = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && text.isWellFormed())
  fc.assert(
    fc.property(name, name, fc.nat(), part, (owner, its, number, tag) => {
      const repository = { owner, name: its }
      expect(readGitHubLink(pullRequestUrl(repository, number))).toMatchObject({ kind: 'pull request', number })
      expect(readGitHubLink(issueUrl(repository, number))).toMatchObject({ kind: 'issue', repository, number })
      expect(readGitHubLink(releaseUrl(repository, tag))).toMatchObject({ kind: 'release', repository, tag })
      expect(readGitHubLink(pathUrl(repository, { kind: 'tree', branch: 'main', path: 'x' }))).toMatchObject({
        kind: 'path',
        path: 'main/x',
      })
    }),
  )
})

test('the links in Markdown, in their order', () => {
  const markdown = `see [x](https://github.com/a/b/pull/1), <https://github.com/A/B/issues/1>, https://a.example/ and
    https://github.com/a/b/releases/tag/v1.`
  const links = gitHubLinksIn(markdown)
  expect(links.map(({ kind }) => kind)).toEqual(['pull request', 'issue', 'release'])
  expect(links.map(thingLinked)).toEqual(['a/b#1', 'a/b#1', 'a/b@v1'])
})

test('the case of a tag tells two releases apart; a file is nothing that is recognized', () => {
  const names = ['releases/tag/RC', 'releases/tag/rc', 'blob/main/x'].map((path) =>
    gitHubLinksIn(`https://github.com/A/b/${path}`).map(thingLinked),
  )
  expect(names).toEqual([['a/b@RC'], ['a/b@rc'], [null]])
})
