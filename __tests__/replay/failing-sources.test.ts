import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Answer } from '../../sandbox/hooks.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { draftInVirtualTime as draftWeek } from './draft-in-process.ts'
import { BRANCH, POST, SITE, WEEK, withSandbox } from './draft-week.ts'

jest.setTimeout(30_000)

const gateway: Answer = { status: 502, body: { message: 'Bad gateway' } }
const refused: Answer = { status: 200, body: { data: null, errors: [{ type: 'INTERNAL', message: 'It broke.' }] } }

/** A sandbox on which some operations get an answer of their own until `mend` is called. */
async function failing<Result>(
  operations: readonly string[],
  answer: Answer,
  run: (sandbox: Sandbox, mend: () => void) => Promise<Result>,
): Promise<Result> {
  let broken = true
  const beforeAnswer = ({ operation }: { readonly operation: string }): Answer | undefined =>
    broken && operations.includes(operation) ? answer : undefined
  const sandbox = await startSandbox(WEEK, { hooks: { beforeAnswer } })
  try {
    return await run(sandbox, () => (broken = false))
  } finally {
    await sandbox.close()
  }
}

const bodyOf = async (sandbox: Sandbox): Promise<string> => (await sandbox.pullRequests(SITE))[0]?.body ?? ''

let whole: string | null
beforeAll(() =>
  withSandbox(async (sandbox) => {
    await draftWeek(sandbox)
    whole = await sandbox.file(SITE, BRANCH, POST)
  }),
)

describe('a source that fails is named, and filled in by the next run', () => {
  test.each([
    ['FileAsOf', gateway, ['release cycle', 'patch releases']],
    ['FileHistory', gateway, ['feature gates', 'dependencies']],
    ['Releases', gateway, ['releases', 'subproject releases']],
    ['Proposals', gateway, ['proposals']],
    ['NewsIssues', refused, ['news items']],
    ['BesideTheWeek', refused, ['milestones']],
  ])('%s', (operation, answer, sources) =>
    failing([operation], answer, async (sandbox, mend) => {
      const first = await draftWeek(sandbox)
      expect(first).toMatchObject({ exitCode: 0, outputs: { operation: 'created' } })
      expect(Number(first.outputs['warnings'])).toBeGreaterThan(0)
      expect(first.log).toMatch(new RegExp(`::warning::.*${operation}`))
      expect(first.summary).toMatch(new RegExp(`## Warnings\n\n(- .*\n)*- .*${operation}.* (run again|Run again)`))
      for (const source of sources) {
        expect(first.summary).toContain(`| ${source} | failed | 0 |`)
        expect(await bodyOf(sandbox)).toContain(`- **${source}**: could not be read.`)
      }
      expect(await bodyOf(sandbox)).not.toContain('It broke.')

      mend()
      const second = await draftWeek(sandbox)
      expect(second.outputs).toMatchObject({ operation: 'updated', warnings: '0' })
      expect(await sandbox.file(SITE, BRANCH, POST)).toBe(whole)
      expect(await bodyOf(sandbox)).not.toContain('could not be read')
    }),
  )
})

describe('a source that fails on a later run takes nothing off the post, and people find it as they left it', () => {
  test.each([
    ['FileAsOf', gateway],
    ['FileHistory', gateway],
    ['Releases', gateway],
    ['Proposals', gateway],
    ['NewsIssues', refused],
    ['BesideTheWeek', refused],
  ])('%s', (operation, answer) => {
    let broken = false
    const beforeAnswer = (request: { readonly operation: string }): Answer | undefined =>
      broken && request.operation === operation ? answer : undefined
    return withSandbox(
      async (sandbox) => {
        await draftWeek(sandbox)
        const drafted = (await sandbox.file(SITE, BRANCH, POST)) ?? ''
        const [list = '', , first = '', ...others] =
          /^## Subprojects .*\n\n(?:\* .*\n)+/m.exec(drafted)?.[0].split('\n') ?? []
        const finished = drafted.replace(
          [list, '', first, ...others].join('\n'),
          `## Around us\n\n${others.join('\n')}${first}\n`,
        )
        expect(finished).not.toBe(drafted)
        await sandbox.commit(SITE, BRANCH, { [POST]: finished }, { message: 'Finish the edition' })
        await draftWeek(sandbox)
        const before = (await sandbox.file(SITE, BRANCH, POST)) ?? ''

        broken = true
        expect((await draftWeek(sandbox)).exitCode).toBe(0)
        const meanwhile = (await sandbox.file(SITE, BRANCH, POST)) ?? ''
        const links = (post: string): readonly string[] => post.match(/\]\([^)]*\)/g) ?? []
        expect(links(before).filter((link) => !links(meanwhile).includes(link))).toEqual([])

        broken = false
        await draftWeek(sandbox)
        expect(await sandbox.file(SITE, BRANCH, POST)).toBe(before)
      },
      WEEK,
      { hooks: { beforeAnswer } },
    )
  })
})

test('without any source but the merges and the archive there is still an edition', () =>
  failing(
    ['FileAsOf', 'FileHistory', 'Releases', 'Proposals', 'NewsIssues', 'BesideTheWeek', 'RecentMerges'],
    refused,
    async (sandbox, mend) => {
      const { exitCode, outputs, summary } = await draftWeek(sandbox)
      expect(exitCode).toBe(0)
      expect(summary.match(/\| failed \| 0 \|/g)).toHaveLength(9)
      expect(summary).toContain('| merges | partial | 33 |')
      expect(Number(outputs['merges-told'])).toBeGreaterThan(0)
      const post = (await sandbox.file(SITE, BRANCH, POST)) ?? ''
      expect(post).toContain('## Other Merges')
      expect(post).not.toContain('## Subprojects and Dependency Updates')
      expect(post).not.toContain('## KEP of the Week')
      mend()
      await draftWeek(sandbox)
      expect(await sandbox.file(SITE, BRANCH, POST)).toBe(whole)
    },
  ))

describe('without the merges or the archive nothing is written', () => {
  test.each([
    ['Merges', gateway, /overloaded/],
    ['Merges', refused, /It broke\..*Run again/],
    ['File', gateway, /overloaded/],
    ['EditionState', refused, /It broke\..*Run again/],
  ])('%s', (operation, answer, advice) =>
    failing([operation], answer, async (sandbox, mend) => {
      const { exitCode, log, outputs } = await draftWeek(sandbox)
      expect(exitCode).toBe(1)
      expect(log).toMatch(new RegExp(`::error::.*${operation}`))
      expect(log).toMatch(advice)
      expect(outputs).toEqual({})
      expect(await sandbox.pullRequests(SITE)).toEqual([])
      expect(await sandbox.file(SITE, BRANCH, POST)).toBeNull()
      mend()
      expect((await draftWeek(sandbox)).outputs['operation']).toBe('created')
    }),
  )
})

test('heavy pages: what GitHub cannot answer whole is asked in smaller parts, and nothing is missing', async () => {
  const beforeAnswer = ({
    variables,
  }: {
    readonly variables: Readonly<Record<string, unknown>>
  }): Answer | undefined => {
    const { size, name_4: fifth } = variables as { readonly size?: number; readonly name_4?: string }
    return (size ?? 0) > 10 || fifth !== undefined ? gateway : undefined
  }
  const sandbox = await startSandbox(WEEK, { hooks: { beforeAnswer } })
  try {
    const { outputs } = await draftWeek(sandbox)
    expect(outputs).toMatchObject({ operation: 'created', warnings: '0' })
    expect(await sandbox.file(SITE, BRANCH, POST)).toBe(whole)
  } finally {
    await sandbox.close()
  }
})

test('a merge that the search does not know yet is told all the same, with a note', async () => {
  const sandbox = await startSandbox(WEEK, { hiddenFromSearch: (number) => number === 126441 })
  try {
    const { outputs, summary, log } = await draftWeek(sandbox)
    expect(summary).toContain('| merges | complete | 33 |')
    expect(log).toContain("::warning::GitHub's search does not know merge #126441 of kubernetes/kubernetes yet")
    expect(outputs['operation']).toBe('created')
    expect(await sandbox.file(SITE, BRANCH, POST)).toBe(whole)
  } finally {
    await sandbox.close()
  }
})
