import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

// The scripts of the release workflow, run as they stand there, with a `gh` that answers as told and notes each call.
const workflow = v.parse(
  v.looseObject({
    jobs: v.record(
      v.string(),
      v.looseObject({ steps: v.array(v.looseObject({ name: v.optional(v.string()), run: v.optional(v.string()) })) }),
    ),
  }),
  parse(await readFile('.github/workflows/release.yml', 'utf8')),
)
const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  readonly status: number | null
  readonly said: string
  /** The calls of gh that write, in their order. */
  readonly wrote: readonly string[]
  readonly output: string
}

/** Runs a step by its name, as a runner does: `bash --noprofile --norc -eo pipefail`. */
async function run(name: string, version: string, answers: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const script = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .find((step) => step.name === name)?.run
  if (script === undefined) throw new Error(`There is no step "${name}".`)
  const [gh, calls, output] = ['gh', 'calls', 'output'].map((file) => join(folder, file)) as [string, string, string]
  const cases = Object.entries(answers).map(([call, answer]) => `  *'${call}'*) echo '${answer}'; exit 0;;`)
  await writeFile(
    gh,
    `#!/bin/bash
echo "$*" >> ${calls}
[[ "$*" = *--silent* ]] && exec > /dev/null
case "$*" in
${cases.join('\n')}
  *POST*|*PATCH*|*'release create'*) exit 0;;
esac
echo 'Not Found (HTTP 404)' >&2
exit 1
`,
  )
  await chmod(gh, 0o755)
  await Promise.all([writeFile(calls, ''), writeFile(output, '')])
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      VERSION: version,
      GITHUB_REPOSITORY: 'octo-org/last-week-in',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: SHA,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: '/dev/null',
    },
  })
  const asked = (await readFile(calls, 'utf8')).split('\n')
  return {
    status,
    said: stdout + stderr,
    wrote: asked.filter((call) => /POST|PATCH|release create/.test(call)),
    output: await readFile(output, 'utf8'),
  }
}

describe('the version', () => {
  const compare = 'Compare the version with package.json'

  test('is the one of package.json', async () => {
    const text = await readFile('package.json', 'utf8')
    const [, version = ''] = /"version": "(.*)"/.exec(text) ?? []
    const { status, output } = await run(compare, version)
    expect(status).toBe(0)
    expect(output).toBe(`private=${String(text.includes('"private": true'))}\n`)
  })

  test.each(['99.0.0', 'v1.2.3', '1.2', '1.2.3-rc.1', '01.2.3', '', '1.2.3; gh release delete v1', '$(id)'])(
    'is not %s',
    async (version) => {
      const { status, said } = await run(compare, version)
      expect(status).toBe(1)
      expect(said).toMatch(/^::error::/m)
    },
  )
})

describe('the release', () => {
  const release = 'Tag, release, and move the major tag'
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
    const { status, wrote, said } = await run(release, '1.2.3', answers)
    expect([status, said]).toEqual([0, ''])
    expect(wrote).toEqual(expected)
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
    const { status, wrote, said } = await run(release, '1.2.3', answers)
    expect(status).toBe(1)
    expect(said).toMatch(says)
    expect(wrote).toEqual([])
  })
})
