import { beforeAll, expect, jest, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/server.ts'
import { checkPullRequest, draftOfWeek, FORK, proposeFiles, RIGHTS } from './check-change.ts'
import { draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

// Each test starts an action once or more.
jest.setTimeout(60_000)

const withEditor = <Result>(run: (sandbox: Sandbox) => Promise<Result>): Promise<Result> =>
  withSandbox(run, WEEK, { tokens: RIGHTS })

let draft = ''
beforeAll(async () => {
  draft = await draftOfWeek()
})

const commands = (log: string): readonly string[] => log.split('\n').filter((line) => /^::(?:error|warning)/.test(line))

test('a good edition: no error, and what was looked at', () =>
  withEditor(async (sandbox) => {
    const number = await proposeFiles(sandbox, 'by-hand', { [POST]: draft })
    const run = await checkPullRequest(sandbox, number)
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ errors: '0', editions: '1', mended: 'false' })
    expect(run.summary).toContain(`## \`${POST}\``)
  }))

test('a bad edition: annotations on its lines, a table, and a failure', () =>
  withEditor(async (sandbox) => {
    const bad = draft
      .replace('slug: 2024-07-28-update', 'slug: 2024-07-21-update')
      .replace(
        /## Promotions\n\n/,
        (heading) => `${heading}* [Told wrongly](https://github.com/kubernetes/kubernetes/pull/999999)\n`,
      )
    const number = await proposeFiles(sandbox, 'by-hand', { [POST]: bad })
    const run = await checkPullRequest(
      sandbox,
      number,
      {},
      { GITHUB_ACTION_REPOSITORY: 'o/last-week-in', GITHUB_ACTION_REF: 'v1' },
    )
    expect(run.exitCode).toBe(1)
    expect(run.outputs['errors']).toBe('2')
    const line = bad.split('\n').findIndex((each) => each.includes('999999')) + 1
    expect(commands(run.log)).toEqual(
      expect.arrayContaining([
        `::error title=slug-agrees,file=${POST},line=5,endLine=5,col=7,endColumn=24::The slug is "2024-07-21-update", but the file name requires "2024-07-28-update". Write the slug with the date of the file name.`,
        `::error title=cited-exists,file=${POST},line=${String(line)},endLine=${String(line)},col=3,endColumn=71::There is no pull request #999999 in kubernetes/kubernetes. Correct the number or the repository.`,
      ]),
    )
    expect(run.summary).toContain('2 errors')
    expect(run.summary).toMatch(
      /\| \[5\]\(https:\/\/github\.com\/kubernetes-sigs\/lwkd\/blob\/[0-9a-f]{40}\/_posts\/2024-07-28-update\.md\?plain=1#L5\) \| error \|/,
    )
    expect(run.summary).toContain('(https://github.com/o/last-week-in/blob/v1/docs/rules.md#slug-agrees)')
  }))

test('a pull request from a fork, with a token that may only read; its configuration counts for nothing', () =>
  withEditor(async (sandbox) => {
    const bad = draft.replace('slug: 2024-07-28-update', 'slug: 2024-07-21-update')
    const files = { [POST]: bad, '.github/last-week-in.yml': 'preset: none\n' }
    const number = await proposeFiles(sandbox, 'by-hand', files, FORK)
    const run = await checkPullRequest(sandbox, number, { token: 'read-only' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ errors: '1', editions: '1' })
    expect(sandbox.requests.some(({ operation }) => operation.startsWith('Commit'))).toBe(false)
  }))

test('a command of strangers in an edition stays text', () =>
  withEditor(async (sandbox) => {
    const hostile = `${draft}\n## Evil %0A::set-output name=errors::0 <img src=x> | a |\n\n* [::stop-commands::x]()\n`
    const run = await checkPullRequest(sandbox, await proposeFiles(sandbox, 'by-hand', { [POST]: hostile }))
    expect(run.exitCode).toBe(1)
    expect(run.log.split('\n').filter((line) => /^::(?:set-output|stop-commands)/.test(line))).toEqual([])
    expect(run.summary).not.toContain('<img')
    for (const row of run.summary.split('\n').filter((each) => each.startsWith('| ['))) {
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
    }
  }))

test('more than GitHub shows: nine of a kind, and how many more there are', () =>
  withEditor(async (sandbox) => {
    const many = Array.from({ length: 30 }, (_, index) => `* [Change ${String(index)}]()`).join('\n')
    const post = `${draft}\n## Other Merges\n\n${many}\n`
    const run = await checkPullRequest(sandbox, await proposeFiles(sandbox, 'by-hand', { [POST]: post }))
    const errors = commands(run.log).filter((line) => line.startsWith('::error'))
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)).toMatch(/^::error title=Edition check::\d+ more errors are in the job summary\.$/)
    expect(commands(run.log)[0]).toMatch(/^::error/)
    expect(run.summary.split('\n').filter((line) => line.includes('| error |')).length).toBe(
      Number(run.outputs['errors']),
    )
  }))

test('no edition changed: it says so and passes', () =>
  withEditor(async (sandbox) => {
    const files = {
      'README.md': 'Hello\n',
      '_posts/notes.md': 'No edition\n',
      'x/_posts/2024-07-28-update.md': 'Elsewhere\n',
    }
    const run = await checkPullRequest(sandbox, await proposeFiles(sandbox, 'by-hand', files))
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toEqual({ errors: '0', warnings: '0', editions: '0', mended: 'false' })
    expect(run.summary).toContain('No edition was changed')
  }))

test('an edition that is deleted is not looked at', () =>
  withEditor(async (sandbox) => {
    const number = await proposeFiles(sandbox, 'by-hand', { '_posts/2024-07-21-update.md': null })
    expect((await checkPullRequest(sandbox, number)).outputs['editions']).toBe('0')
  }))

test('two editions: what one tells, the other does not tell again', () =>
  withEditor(async (sandbox) => {
    const post = draft
    const next = post
      .replaceAll('2024-07-28', '2024-08-04')
      .replace('July 28, 2024', 'August 4, 2024')
      .replace('date: 2024-08-01', 'date: 2024-08-08')
    const number = await proposeFiles(sandbox, 'by-hand', { [POST]: post, '_posts/2024-08-04-update.md': next })
    const run = await checkPullRequest(sandbox, number)
    expect(run.outputs['editions']).toBe('2')
    const files = commands(run.log)
      .filter((line) => line.startsWith('::error'))
      .map((line) => /file=([^,]+)/.exec(line)?.[1])
    expect(new Set(files.filter((file) => file !== undefined))).toEqual(new Set(['_posts/2024-08-04-update.md']))
    expect(run.summary).toContain('told-again')
  }))

test.each([
  ['binary', 'a\0b', 'is not UTF-8 text'],
  ['empty', '', 'error'],
])('a file that is %s is an error, not a crash', (_, content, says) =>
  withEditor(async (sandbox) => {
    const run = await checkPullRequest(sandbox, await proposeFiles(sandbox, 'by-hand', { [POST]: content }))
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain(says)
    expect(run.log).not.toContain('This is a mistake in last-week-in')
  }),
)

test.each([
  ['error', '0', 0],
  ['warning', '1', 1],
  ['never', '1', 0],
])('fail-on: %s', (failOn, _, exitCode) =>
  withEditor(async (sandbox) => {
    const post = draft.replace(/^(\* .*)$/m, '$1.')
    const number = await proposeFiles(sandbox, 'by-hand', { [POST]: post })
    const run = await checkPullRequest(sandbox, number, { 'fail-on': failOn })
    expect(run.outputs['errors']).toBe('0')
    expect(Number(run.outputs['warnings'])).toBeGreaterThan(0)
    expect(run.exitCode).toBe(exitCode)
  }),
)

test('nothing is written where nobody asked for it', () =>
  withEditor(async (sandbox) => {
    const { outputs } = await draftWeek(sandbox)
    const before = await sandbox.pullRequests(SITE)
    const run = await checkPullRequest(sandbox, Number(outputs['pull-request-number']))
    expect(run.exitCode).toBe(0)
    expect(await sandbox.pullRequests(SITE)).toEqual(before)
  }))

test('check-links: what is not there is told, and nobody is asked without it', () =>
  withSandbox(
    async (sandbox) => {
      const post = draft.replace(
        '## Developer News\n',
        `## Developer News\n\n[Gone](${sandbox.url}/gone), [somewhere](https://kubernetes.io/).\n`,
      )
      const number = await proposeFiles(sandbox, 'by-hand', { [POST]: post })
      const quiet = await checkPullRequest(sandbox, number)
      expect(quiet.log).not.toContain('link-answers')
      expect(sandbox.requests.some(({ operation }) => operation.includes('/gone'))).toBe(false)
      const run = await checkPullRequest(sandbox, number, { 'check-links': 'true' })
      expect(run.log.match(/title=link-answers/g)).toHaveLength(1)
      expect(run.log).toContain('/gone cannot be read: it answers 404 (Not Found).')
      expect(sandbox.requests.flatMap(({ operation }) => (operation.includes('/gone') ? [operation] : []))).toEqual([
        'HEAD /gone',
        'GET /gone',
      ])
    },
    WEEK,
    {
      tokens: RIGHTS,
      hooks: { beforeAnswer: ({ path }) => (path === '/gone' ? { status: 404, body: {} } : undefined) },
    },
  ))
