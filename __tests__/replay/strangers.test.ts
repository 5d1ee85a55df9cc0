import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, type ActionResult } from '../../sandbox/run-action.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { SITE } from '../sandbox/small-world.ts'
import { CORPUS } from '../site/corpus/corpus.ts'
import { hostileWeek, TEXTS_OF_A_WEEK } from '../site/hostile-week.ts'

/** Texts that a runner or a bot would act on first, then as many of the others as a week takes. */
const ACTING = CORPUS.filter((text) => /::|##|@|#\d|^\/\w|<<EOF|last-week-in|<details|```/.test(text))
const weeks = [ACTING.slice(0, TEXTS_OF_A_WEEK), ACTING.slice(TEXTS_OF_A_WEEK, 2 * TEXTS_OF_A_WEEK)]

/** What the runner itself reads: the commands that the action gives on purpose. */
const OURS = /^::(?:add-mask::token-of-the-job|warning::|debug::)/

describe.each(weeks.map((texts, index) => ({ week: index + 1, texts })))(
  'week $week of strangers, run as an action',
  ({ texts }) => {
    let sandbox: Sandbox
    let run: ActionResult

    beforeAll(async () => {
      sandbox = await hostileWeek(texts)
      run = await runAction({
        apiUrl: sandbox.url,
        repository: SITE,
        inputs: { token: 'token-of-the-job', 'as-of': sandbox.world.clock, 'week-ending': '2024-07-28' },
      })
    }, 60_000)
    afterAll(() => sandbox.close())

    test('the run ends well, and its outputs are its own', () => {
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ operation: 'created', branch: '20240728', edition: '2024-07-28' })
      expect(Object.keys(run.outputs).sort()).toEqual(
        [
          'branch',
          'edition',
          'merges-considered',
          'merges-told',
          'operation',
          'post-path',
          'pull-request-number',
          'pull-request-url',
          'warnings',
        ].sort(),
      )
    })

    test('no line of the log is a command of a stranger, or holds a control character', () => {
      const lines = run.log.split('\n')
      expect(lines.filter((line) => /^\s*::/.test(line) && !OURS.test(line))).toEqual([])
      expect(lines.filter((line) => line.includes('##['))).toEqual([])
      expect(lines.filter((line) => /\p{Cc}|\p{Bidi_Control}|\u2028|\u2029/u.test(line))).toEqual([])
    })

    test('title, body and commits of the pull request hold no word of a stranger, and nothing acts', async () => {
      const [opened] = await sandbox.pullRequests(SITE)
      const number = Number(run.outputs['pull-request-number'])
      const { title, body } = sandbox.store.pullRequest(SITE, number)
      const commits = (opened?.commits ?? []).map(({ message }) => message).join('\n')
      expect(opened?.commits).toHaveLength(1)
      expect(title).toBe('Week Ending July 28, 2024')
      expect(body.length).toBeLessThan(65_536)
      expect(body).not.toMatch(/@[\w-]|#\d|\bGH-\d|^\s*\/\w|github\.com|https?:|www\.|##\[|!\[|<(?!!-- last-week-in)/m)
      const words = texts.filter((text) => /[^\w\s]/.test(text) && text.trim().length > 4)
      expect(words.filter((text) => title.includes(text) || commits.includes(text))).toEqual([])
      expect(words.filter((text) => body.includes(text) && !text.startsWith('<!-- last-week-in'))).toEqual([])
    })

    test('the summary folds and ends what it opens, and nothing in it is HTML of a stranger', () => {
      const plain = run.summary.replace(/`[^`\n]*`/g, '')
      const tags = [...plain.matchAll(/(?<!\\)<\/?[a-z!][^>\n]*>?/gi)].map(([tag]) => tag)
      expect(tags.filter((tag) => !/^<\/?(?:details|summary)>$/.test(tag))).toEqual([])
      expect(run.summary.match(/^<details>$/gm)).toHaveLength(run.summary.match(/^<\/details>$/gm)?.length ?? 0)
    })

    test('the token is in nothing that the run leaves but the command that masks it', () => {
      const left = [
        run.log.replace('::add-mask::token-of-the-job', ''),
        run.summary,
        JSON.stringify(run.outputs),
        JSON.stringify(run.files),
        JSON.stringify(sandbox.requests),
      ]
      expect(left.filter((text) => text.includes('token-of-the-job'))).toEqual([])
    })
  },
)
