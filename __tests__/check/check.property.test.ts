import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes } from '../../src/check/fixes.ts'
import { RULES } from '../../src/check/rules.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { describeShared, namesInShared, sharedPath } from '../recorded-weeks.ts'
import { checkPost, errorsIn } from './check-post.ts'

const newsletter = kubernetes()
const PATH = '_posts/2024-07-28-update.md'

/** Pieces of posts, whole and broken, which the rules are about. */
const pieces = fc.constantFrom(
  ...[
    '---\n',
    'layout: post\n',
    'title: Week Ending July 28, 2024\n',
    'title: x: y\n',
    'date: 2024-13-01\n',
    'slug: a\n',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '# ',
    '## ',
    '### ',
    '* ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '**',
    '_',
    '`',
    '``',
    '```\n',
    '<!--',
    '-->',
  ],
  ...[
    'Developer News',
    'Release Schedule',
    'Other Merges',
    'Merges',
    'Next Deadline: Freeze, July 1',
    'No shoutouts this week.',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    ' )',
    '[x](y)',
    '[a]: https://b.c',
    '[a]',
    '<https://b.c>',
    '{{',
    '}}',
    '{% raw %}',
    '\\',
    '|',
    '\u0000',
  ],
  ...[
    'https://github.com/kubernetes/kubernetes/pull/1',
    '/files',
    '#top',
    'releases/tag/v1.2',
    '--flag',
    'the the',
    'Fixed',
    '\uFEFF',
    '🎉',
  ],
)
const post = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((parts) => parts.join(''))

test('any text is answered, with places in it, and the same each time', () => {
  fc.assert(
    fc.property(post, (text) => {
      const messages = checkPost(PATH, text, newsletter)
      for (const { place, fix, ruleId } of messages) {
        expect(RULES.map(({ id }) => id)).toContain(ruleId)
        if (place === undefined || !('start' in place)) throw new Error(`${String(ruleId)} says no place`)
        expect(place.start.offset ?? -1).toBeGreaterThanOrEqual(0)
        expect(place.end.offset ?? Infinity).toBeLessThanOrEqual(text.length)
        if (fix !== null) expect([fix.start <= fix.end, fix.end <= text.length]).toEqual([true, true])
      }
      expect(checkPost(PATH, text, newsletter).map(String)).toEqual(messages.map(String))
    }),
    { numRuns: 300 },
  )
})

const EDITIONS = 'editions/_posts'

describeShared('in published editions', EDITIONS, () => {
  const editions = namesInShared(EDITIONS).map((name) => {
    const text = readFileSync(sharedPath(`${EDITIONS}/${name}`), 'utf8')
    return { path: `_posts/${name}`, text, messages: checkPost(`_posts/${name}`, text, newsletter) }
  })

  test('line ends change nothing', () => {
    for (const { path, text, messages } of editions.slice(0, 40)) {
      const lines = checkPost(path, text.replace(/\r?\n/g, '\r\n'), newsletter).map(
        ({ line, ruleId }) => `${String(line)} ${String(ruleId)}`,
      )
      expect(lines).toEqual(messages.map(({ line, ruleId }) => `${String(line)} ${String(ruleId)}`))
    }
  })

  test('fixes correct what they are for, and break nothing', () => {
    for (const { path, text, messages } of editions) {
      const fixes = messages.flatMap(({ fix }) => (fix === null ? [] : [fix]))
      if (fixes.length === 0) continue
      const after = checkPost(path, applyFixes(text, fixes), newsletter)
      expect(after.filter(({ fix }) => fix !== null).map(String)).toEqual([])
      expect(errorsIn(after).length).toBeLessThanOrEqual(errorsIn(messages).length)
    }
  })
})
