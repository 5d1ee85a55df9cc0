import { describe, expect, jest, test } from '@jest/globals'
import type { SandboxOptions, Sandbox } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

// Each test starts the action several times.
jest.setTimeout(60_000)

const person = { message: 'Write the news' }
const link = (number: number): string => `https://github.com/kubernetes/kubernetes/pull/${String(number)})`

const postOf = async (sandbox: Sandbox): Promise<string> => (await sandbox.file(SITE, BRANCH, POST)) ?? ''

/** A person's commit that changes the post on the edition's branch. */
async function edit(sandbox: Sandbox, change: (post: string) => string): Promise<string> {
  const post = await postOf(sandbox)
  const changed = change(post)
  expect(changed).not.toBe(post)
  await sandbox.commit(SITE, BRANCH, { [POST]: changed }, person)
  return changed
}

/** Other facts on GitHub: one merge has another title and release note. */
function changeFacts(sandbox: Sandbox, number: number, title: string): void {
  const merge = sandbox.store.pullRequest('kubernetes/kubernetes', number)
  merge.title = title
  merge.body = `\`\`\`release-note\n${title}\n\`\`\`\n`
}

async function commits(sandbox: Sandbox): Promise<readonly string[]> {
  const [pullRequest] = await sandbox.pullRequests(SITE)
  return pullRequest?.commits.map(({ message }) => message.split('\n')[0] ?? '') ?? []
}

const lineOf = (post: string, number: number): string =>
  post.split('\n').find((line) => line.includes(link(number))) ?? ''

test('nothing new, words by people: no commit, and every byte stays', () =>
  withSandbox(async (sandbox) => {
    await draftWeek(sandbox)
    const mine = await edit(sandbox, (post) => `${post.replace('## Shoutouts', '## Thanks\r\n\n  To all')}\n\n`)
    const { outputs } = await draftWeek(sandbox)
    expect(outputs['operation']).toBe('unchanged')
    expect(await postOf(sandbox)).toBe(mine)
    expect(await commits(sandbox)).toEqual(['Draft Week Ending July 28, 2024', 'Write the news'])
  }))

test('run after run: what is new comes in, what people wrote, deleted and moved stays so', () =>
  withSandbox(async (sandbox) => {
    await draftWeek(sandbox)
    const drafted = await postOf(sandbox)
    const [deleted, reworded, moved] = [lineOf(drafted, 124101), lineOf(drafted, 126188), lineOf(drafted, 126291)]
    const words = `* CRDs: [our own words](https://github.com/kubernetes/kubernetes/pull/126188) for it`
    await edit(sandbox, (post) =>
      post
        .replace(`${deleted}\n`, '')
        .replace(`${moved}\n`, '')
        .replace(reworded, words)
        .replace('## Deprecated\n\n', `## Deprecated\n\n${moved}\n`)
        .replace('## Developer News\n', '## Developer News\n\nThe steering election begins.\n'),
    )
    for (const round of ['once', 'twice', 'thrice']) {
      changeFacts(sandbox, 126188, `Say ${round} how CRD validation rules name fields`)
      changeFacts(sandbox, 124101, `Count ${round} the processes of pods`)
      changeFacts(sandbox, 126125, `Let RetryWatcher be stopped ${round}`)
      const { summary, exitCode } = await draftWeek(sandbox)
      expect(exitCode).toBe(0)
      const post = await postOf(sandbox)
      expect(post).toContain(`\n${words}\n`)
      expect(post).toContain('\nThe steering election begins.\n')
      expect(post).not.toContain(link(124101))
      expect(post.split('## Deprecated')[1]).toContain(moved)
      expect(post.split(link(126291))).toHaveLength(2)
      expect(lineOf(post, 126125)).toContain(round)
      expect(summary).toContain('## Draft changes not applied to edited text')
      expect(summary).toContain(words)
    }
    expect(await commits(sandbox)).toEqual([
      'Draft Week Ending July 28, 2024',
      'Write the news',
      ...Array.from({ length: 3 }, () => 'Update the draft of Week Ending July 28, 2024'),
    ])
  }))

test('words of people are read from the branch in one request more, and only then', () =>
  withSandbox(async (sandbox) => {
    const during = async (run: () => Promise<unknown>): Promise<number> => {
      const before = sandbox.requests.length
      await run()
      return sandbox.requests.slice(before).filter(({ operation }) => operation === 'File').length
    }
    await draftWeek(sandbox)
    changeFacts(sandbox, 126125, 'Let RetryWatcher be stopped')
    const alone = await during(() => draftWeek(sandbox))
    expect(await during(() => draftWeek(sandbox))).toBe(alone)
    await edit(sandbox, (post) => `${post}\nWords.\n`)
    expect(await during(() => draftWeek(sandbox))).toBe(alone + 1)
  }))

describe('where the words of people cannot be told from the draft, nothing is written', () => {
  test.each<[string, (sandbox: Sandbox) => Promise<unknown>, string]>([
    [
      'a post that a person began',
      (sandbox) => sandbox.commit(SITE, BRANCH, { [POST]: 'An empty template.\n' }, person),
      'does not start from a draft of this action',
    ],
    [
      'a post that a person deleted',
      async (sandbox) => {
        await draftWeek(sandbox)
        await sandbox.commit(SITE, BRANCH, { [POST]: null }, person)
      },
      'was deleted or renamed on its branch',
    ],
  ])('%s', (_, prepare, reason) =>
    withSandbox(async (sandbox) => {
      await prepare(sandbox)
      const before = await sandbox.file(SITE, BRANCH, POST)
      const { outputs, summary, exitCode } = await draftWeek(sandbox)
      expect(exitCode).toBe(0)
      expect(outputs['operation']).toBe('skipped')
      expect(summary).toContain(reason)
      expect(summary).toContain('<summary>The draft</summary>')
      expect(await sandbox.file(SITE, BRANCH, POST)).toBe(before)
    }),
  )
})

describe('a person commits between read and write', () => {
  /** A sandbox where a person commits just before the action's first `times` attempts to. */
  function withRivals(times: number, check: (sandbox: Sandbox, rivals: () => number) => Promise<void>): Promise<void> {
    let committed = 0
    let rival: ((words: string) => Promise<unknown>) | null = null
    const options: SandboxOptions = {
      hooks: {
        beforeAnswer: async ({ operation }) => {
          if (operation === 'CommitPost' && rival !== null && committed < times) {
            await rival(`Words of the moment ${String(++committed)}.`)
          }
          return undefined
        },
      },
    }
    return withSandbox(
      async (sandbox) => {
        await draftWeek(sandbox)
        changeFacts(sandbox, 126125, 'Let RetryWatcher be stopped')
        rival = (words) => edit(sandbox, (post) => `${post}\n${words}\n`)
        await check(sandbox, () => committed)
      },
      WEEK,
      options,
    )
  }

  test('it is read and merged again, and both are there', () =>
    withRivals(2, async (sandbox, rivals) => {
      const { outputs, exitCode } = await draftWeek(sandbox)
      expect(exitCode).toBe(0)
      expect(rivals()).toBe(2)
      expect(outputs['operation']).toBe('updated')
      const post = await postOf(sandbox)
      expect(post).toContain('Words of the moment 1.\n\nWords of the moment 2.\n')
      expect(post).toContain('RetryWatcher be stopped')
      expect(await commits(sandbox)).toEqual([
        'Draft Week Ending July 28, 2024',
        'Write the news',
        'Write the news',
        'Update the draft of Week Ending July 28, 2024',
      ])
    }))

  test(
    'after five attempts it ends with advice, and nothing of the person is lost',
    () =>
      withRivals(9, async (sandbox, rivals) => {
        const { exitCode, log } = await draftWeek(sandbox)
        expect(exitCode).toBe(1)
        expect(rivals()).toBe(5)
        expect(log).toContain('during each of 5 attempts')
        expect(await postOf(sandbox)).toContain('Words of the moment 5.')
      }),
    60_000,
  )
})

test('two runs at once: one edition, one pull request, one commit', () =>
  withSandbox(async (sandbox) => {
    const runs = await Promise.all([draftWeek(sandbox), draftWeek(sandbox)])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(await sandbox.pullRequests(SITE)).toHaveLength(1)
    expect(await commits(sandbox)).toEqual(['Draft Week Ending July 28, 2024'])
  }))

test('a dry run shows the difference to the branch and writes nothing', () =>
  withSandbox(async (sandbox) => {
    await draftWeek(sandbox)
    const mine = await edit(sandbox, (post) => `${post}\nWords.\n`)
    const before = lineOf(mine, 126125)
    changeFacts(sandbox, 126125, 'Let RetryWatcher be stopped')
    const { summary, outputs } = await draftWeek(sandbox, { 'dry-run': 'true' })
    expect(outputs['operation']).toBe('skipped')
    expect(summary).toMatch(/## What would change on the branch\n\n```diff\n@@ -\d+,7 \+\d+,7 @@\n/)
    expect(summary).toContain(`\n-${before}\n+`)
    expect(await postOf(sandbox)).toBe(mine)
  }))

test('a run of a pull request is a dry run whatever its input says', () =>
  withSandbox(async (sandbox) => {
    const { outputs, log } = await draftWeek(sandbox, { 'dry-run': 'false' }, { GITHUB_REF: 'refs/pull/12/merge' })
    expect(outputs['operation']).toBe('skipped')
    expect(log).toContain('A run of a pull request is always a dry run.')
    expect(await sandbox.file(SITE, BRANCH, POST)).toBeNull()
  }))
