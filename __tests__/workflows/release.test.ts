import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { runStep } from './run-step.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

const writes = (calls: readonly string[]): readonly string[] =>
  calls.filter((call) => /POST|PATCH|release create/.test(call))

describe('the version', () => {
  const compare = 'Compare the version with package.json'

  test('is the one of package.json', async () => {
    const text = await readFile('package.json', 'utf8')
    const [, version = ''] = /"version": "(.*)"/.exec(text) ?? []
    const { status, output } = await runStep('release.yml', compare, { VERSION: version })
    expect(status).toBe(0)
    expect(output).toBe(`private=${String(text.includes('"private": true'))}\n`)
  })

  test.each(['99.0.0', 'v1.2.3', '1.2', '1.2.3-rc.1', '01.2.3', '', '1.2.3; gh release delete v1', '$(id)'])(
    'is not %s',
    async (version) => {
      const { status, said } = await runStep('release.yml', compare, { VERSION: version })
      expect(status).toBe(1)
      expect(said).toMatch(/^::error::/m)
    },
  )
})

describe('the release', () => {
  const release = 'Tag, release, and move the major tag'
  const environment = {
    VERSION: '1.2.3',
    GITHUB_REPOSITORY: 'octo-org/last-week-in',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: SHA,
  }
  const head = { 'commits/main': SHA }
  const refs = 'repos/octo-org/last-week-in/git/refs'
  const tag = `api --method POST ${refs} -f ref=refs/tags/v1.2.3 -f sha=${SHA} --silent`
  const create = 'release create v1.2.3 --repo octo-org/last-week-in --verify-tag --title v1.2.3 --generate-notes'
  const firstMajor = `api --method POST ${refs} -f ref=refs/tags/v1 -f sha=${SHA} --silent`
  const nextMajor = `api --method PATCH ${refs}/tags/v1 -f sha=${SHA} -F force=true --silent`

  test.each([
    ['the first of its major version', head, [tag, create, firstMajor]],
    ['a later one moves the major tag', { ...head, 'git/ref/tags/v1 ': OTHER }, [tag, create, nextMajor]],
    [
      'repeated after it failed behind the tag',
      { ...head, 'git/ref/tags/v1.2.3': SHA, 'git/ref/tags/v1 ': OTHER },
      [create, nextMajor],
    ],
    [
      'repeated after it failed behind the release',
      { ...head, 'git/ref/tags/v1.2.3': SHA, 'release view': 'v1.2.3', 'git/ref/tags/v1 ': OTHER },
      [nextMajor],
    ],
  ])('%s', async (_, answers, expected) => {
    const { status, calls, said } = await runStep('release.yml', release, environment, answers)
    expect([status, said]).toEqual([0, ''])
    expect(writes(calls)).toEqual(expected)
  })

  test.each([
    ['the branch moved on meanwhile', { 'commits/main': OTHER }, /moved on/],
    [
      'the version was released from another commit',
      { ...head, 'git/ref/tags/v1.2.3': OTHER },
      /choose the next version/,
    ],
    ['GitHub does not answer', {}, /404|moved on/],
  ])('nothing is written where %s', async (_, answers, says) => {
    const { status, calls, said } = await runStep('release.yml', release, environment, answers)
    expect(status).toBe(1)
    expect(said).toMatch(says)
    expect(writes(calls)).toEqual([])
  })
})
