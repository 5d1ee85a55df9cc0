import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CheckedEdition, CheckMessage } from '../../src/model/checked.ts'
import { pathUrl } from '../../src/text/url.ts'
import { checkAnnotations } from '../../src/report/check-annotations.ts'
import { checkOutputsOf, isFailed } from '../../src/report/check-outputs.ts'
import { checkSummary } from '../../src/report/check-summary.ts'

const PATH = '_posts/2024-07-28-update.md'
const page = pathUrl({ owner: 'o', name: 'n' }, { kind: 'blob', branch: 'c0ffee', path: PATH })
const message = (severity: CheckMessage['severity'], said = 'Wrong.'): CheckMessage => ({
  ...{ rule: 'a-rule', severity, message: said, advice: 'Mend it.' },
  ...{ line: 3, column: 2, endLine: 3, endColumn: 5 },
})
const edition = (messages: readonly CheckMessage[], more: Partial<CheckedEdition> = {}): CheckedEdition => ({
  ...{ path: PATH, page, messages, unread: null, fixResult: null },
  ...more,
})
const outcome = (...editions: readonly CheckedEdition[]) => ({ editions, warnings: [] })

test.each<[string, readonly CheckMessage[], readonly [boolean, boolean, boolean]]>([
  ['nothing', [], [false, false, false]],
  ['a warning', [message('warning')], [false, true, false]],
  ['an error', [message('error')], [true, true, false]],
])('%s fails on error, on warning, never', (_, messages, [onError, onWarning, never]) => {
  const checked = outcome(edition(messages))
  expect([isFailed(checked, 'error'), isFailed(checked, 'warning'), isFailed(checked, 'never')]).toEqual([
    onError,
    onWarning,
    never,
  ])
})

test('an edition that cannot be read is an error, on its first line', () => {
  const unread = { message: 'This file is not UTF-8 text.', advice: 'Save it.' }
  const checked = outcome(edition([], { unread }))
  expect(checkOutputsOf(checked).get('errors')).toBe('1')
  expect(checkAnnotations(checked.editions)).toMatchObject([{ severity: 'error', place: { path: PATH, line: 1 } }])
  expect(checkSummary(checked, null)).toContain('This file is not UTF-8 text. Save it.')
})

test('errors come first, and no more of a kind than GitHub shows', () => {
  const many = (count: number) =>
    edition([
      ...Array.from({ length: count }, () => message('warning')),
      ...Array.from({ length: count }, () => message('error')),
    ])
  for (const count of [0, 1, 10, 11, 40]) {
    const shown = checkAnnotations([many(count)])
    for (const severity of ['error', 'warning'] as const) {
      const some = shown.filter((each) => each.severity === severity)
      expect(some).toHaveLength(Math.min(count, 10))
      if (count > 10)
        expect(some.at(-1)?.message).toBe(`${String(count - 9)} more ${severity}s are in the job summary.`)
    }
    expect(shown.map(({ severity }) => severity)).toEqual(shown.map(({ severity }) => severity).toSorted())
  }
})

test.each([
  [{ kind: 'nothing to fix' as const }, 'No automatic fixes are available.'],
  [{ kind: 'fixed' as const, rules: new Map([['slug-agrees', 2]]) }, 'Fixed in a commit: `slug-agrees` 2.'],
  [
    { kind: 'not fixed' as const, reason: { message: 'It is a fork.', advice: 'By hand.' } },
    'Nothing was fixed: It is a fork. By hand.',
  ],
])('what became of fixing: %j', (fixResult, says) => {
  expect(checkSummary(outcome(edition([message('error')], { fixResult })), null)).toContain(says)
})

test('whatever strangers wrote, the table stays a table and no HTML, link or mention is made of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      const summary = checkSummary(outcome(edition([message('error', said)])), null)
      const rows = summary.split('\n').filter((line) => line.includes('| error |'))
      expect(rows).toHaveLength(1)
      expect(rows[0]?.match(/\|/g)).toHaveLength(6)
      const cell = rows[0]?.split('|')[3] ?? ''
      expect(cell.replace(/&#\d+;/g, '')).not.toMatch(/[<>@[\]`*_]/)
    }),
  )
})

test('a summary is cut between lines, below what GitHub keeps of one in bytes', () => {
  const long = edition(Array.from({ length: 3_000 }, () => message('warning', 'é'.repeat(300))))
  const lines = checkSummary(outcome(long), page).trimEnd().split('\n')
  expect(Buffer.byteLength(lines.join('\n'))).toBeLessThan(1_048_576)
  expect(lines.at(-3)).toMatch(/^\| \[3\]\(.*`\]\(https:.*#a-rule\) \|$/)
  expect(lines.at(-1)).toMatch(/^… \d+ more lines did not fit in here\.$/)
})
