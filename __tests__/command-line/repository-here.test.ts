import { describe, expect, test } from '@jest/globals'
import { originHere, repositoryOf, rootHere } from '../../src/command-line/repository-here.ts'
import { machineIn } from './a-machine.ts'

const LAMPLIGHT = { owner: 'example-harbour', name: 'lamplight' }
const ALIAS = 'user git\nhostname github.com\nport 22'
const GITHUB = 'https://api.github.com'
const withRemote = (remote: string, api = GITHUB) =>
  machineIn(
    '/site',
    {
      'git remote get-url origin': remote,
      'ssh -G github.com-work': ALIAS,
      'ssh -G gitlab.com': 'hostname gitlab.com',
    },
    { environment: { GITHUB_API_URL: api } },
  )

describe('the remote that is on GitHub', () => {
  test.each([
    ['https://github.com/example-harbour/lamplight.git', GITHUB],
    ['https://github.com/example-harbour/lamplight/', GITHUB],
    ['https://x-access-token:secret@github.com/example-harbour/lamplight', GITHUB],
    ['git@github.com:example-harbour/lamplight.git', GITHUB],
    ['GitHub.com:example-harbour/lamplight', GITHUB],
    ['ssh://git@github.com/example-harbour/lamplight', GITHUB],
    ['ssh://git@ssh.github.com:443/example-harbour/lamplight.git', GITHUB],
    ['git@github.com-work:example-harbour/lamplight.git', GITHUB],
    ['https://git.example/example-harbour/lamplight', 'https://git.example/api/v3'],
    ['git@octo.ghe.com:example-harbour/lamplight', 'https://api.octo.ghe.com'],
    // A replay has the addresses of the GitHub that was recorded.
    ['https://github.com/example-harbour/lamplight', 'http://127.0.0.1:4000'],
  ])('%s', (remote, api) => {
    const machine = withRemote(remote, api)
    expect(originHere(machine).repository).toEqual(LAMPLIGHT)
  })
})

describe('the remote that is not', () => {
  test.each([
    ['https://gitlab.com/example-harbour/lamplight.git', GITHUB],
    ['git@gitlab.com:group/sub/thing.git', GITHUB],
    ['git@gitlab.com:example-harbour/lamplight.git', GITHUB],
    ['https://github.com.example/example-harbour/lamplight', GITHUB],
    ['https://github.com/example-harbour', GITHUB],
    ['https://github.com/example-harbour/lamplight', 'https://git.example/api/v3'],
    ['https://git.example/example-harbour/lamplight', GITHUB],
    ['/srv/git/lamplight.git', GITHUB],
    ['../lamplight', GITHUB],
    ['file:///srv/git/lamplight.git', GITHUB],
    ['-oProxyCommand=x:a/b', GITHUB],
  ])('%s', (remote, api) => {
    const machine = withRemote(remote, api)
    expect(originHere(machine)).toMatchObject({ address: remote, repository: null })
    expect(() => repositoryOf(undefined, machine)).toThrow(
      `the git remote "origin" is ${remote}, which is not a repository on ${api === GITHUB ? 'github.com' : 'git.example'}`,
    )
  })
})

test('what logs in is never said', () => {
  const machine = withRemote('https://me:se@cret@gitlab.com/a/b')
  expect(() => repositoryOf(undefined, machine)).toThrow('is https://gitlab.com/a/b, which')
})

test('no remote is said as such', () => {
  expect(() => repositoryOf(undefined, machineIn('/site'))).toThrow('no git remote "origin" was found here')
})

test.each([
  ['/site', ''],
  ['/site/a/b', '/site/'],
])('the root, from %s', (folder, root) => {
  expect(rootHere(machineIn(folder, { 'git rev-parse --show-toplevel': '/site' }))).toBe(root)
  expect(rootHere(machineIn(folder))).toBe('')
})
