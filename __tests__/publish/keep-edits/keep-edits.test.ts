import { describe, expect, test } from '@jest/globals'
import { keepEdits } from '../../../src/publish/keep-edits/keep-edits.ts'
import { lastDraft } from '../../../src/publish/keep-edits/last-draft.ts'
import { base, edit, item } from './posts.ts'

describe('one merge', () => {
  test.each<[string, (readonly [string, string])[], (readonly [string, string])[], (readonly [string, string])[]]>([
    ['deleted, its fact changed: stays deleted', [[`${item('one', 1)}\n`, '']], [['[one]', '[uno]']], []],
    [
      'deleted, a new one beside it',
      [[`${item('two', 2)}\n`, '']],
      [[item('two', 2), `${item('two', 2)}\n${item('four', 4)}`]],
      [[item('one', 1), `${item('one', 1)}\n${item('four', 4)}`]],
    ],
    [
      'reworded, a new one beside it',
      [['[two]', '[my two]']],
      [[item('two', 2), `${item('two', 2)}\n${item('four', 4)}`]],
      [
        ['[my two]', '[my two]'],
        [item('my two', 2), `${item('my two', 2)}\n${item('four', 4)}`],
      ],
    ],
    [
      'untouched, dropped by the draft',
      [['freeze', 'my freeze']],
      [[`${item('one', 1)}\n`, '']],
      [[`${item('one', 1)}\n`, '']],
    ],
    [
      'a comment that silences a rule: stays above its item',
      [[item('two', 2), `<!-- last-week-in-ignore item-voice -->\n${item('two', 2)}`]],
      [[item('one', 1), `${item('one', 1)}\n${item('four', 4)}`]],
      [
        ['<!-- last-week-in-ignore item-voice -->', '\n<!-- last-week-in-ignore item-voice -->\n'],
        [item('one', 1), `${item('one', 1)}\n${item('four', 4)}`],
      ],
    ],
    ['untouched, its fact changed', [['freeze', 'my freeze']], [['[one]', '[uno]']], [['[one]', '[uno]']]],
    [
      'moved to another section: not told again',
      [
        [`${item('two', 2)}\n`, ''],
        [item('three', 3), `${item('three', 3)}\n${item('two', 2)}`],
      ],
      [['freeze', 'thaw']],
      [['freeze', 'thaw']],
    ],
    [
      'moved, its fact changed: follows it there',
      [
        [`${item('two', 2)}\n`, ''],
        [item('three', 3), `${item('three', 3)}\n${item('two', 2)}`],
      ],
      [['[two]', '[due]']],
      [['[two]', '[due]']],
    ],
    [
      'a renamed section: followed',
      [['## Versions', '## What is new']],
      [[item('three', 3), `${item('three', 3)}\n${item('five', 5)}`]],
      [[item('three', 3), `${item('three', 3)}\n${item('five', 5)}`]],
    ],
    [
      'told by a person already: not told again',
      [['freeze**', `freeze**\n\nSee ${item('ours', 9).slice(2)}.`]],
      [[item('three', 3), `${item('three', 3)}\n${item('nine', 9)}`]],
      [],
    ],
    [
      'a section by a person: theirs',
      [['## Versions', '## Ours\n\n* words\n\n## Versions']],
      [['## Versions', '## Gone\n\n* [x](https://github.com/k/k/pull/7)\n\n## Versions']],
      [['## Versions', '## Versions']],
    ],
    [
      'list marks of people',
      [
        ['* [one]', '- [one]'],
        ['* [two]', '- [two]'],
      ],
      [[item('two', 2), `${item('two', 2)}\n${item('four', 4)}`]],
      [
        [
          '- [two](https://github.com/k/k/pull/2)',
          '- [two](https://github.com/k/k/pull/2)\n- [four](https://github.com/k/k/pull/4)',
        ],
      ],
    ],
    [
      'the date follows the planned publication',
      [['freeze', 'my freeze']],
      [['2024-08-01', '2024-08-02']],
      [['2024-08-01', '2024-08-02']],
    ],
    ['the date that a person changed stays', [['2024-08-01', '2024-08-05']], [['2024-08-01', '2024-08-02']], []],
    [
      'a key that a person added stays',
      [['layout: post\n', 'layout: post\nauthor: somebody\n']],
      [['2024-08-01', '2024-08-02']],
      [['2024-08-01', '2024-08-02']],
    ],
  ])('%s', (name, byPerson, byDraft, expected) => {
    const mine = edit(base, ...byPerson)
    const merged = keepEdits({ base, mine, theirs: edit(base, ...byDraft) }).post
    if (name === 'a section by a person: theirs') {
      expect(merged).toContain('## Ours\n\n* words\n\n')
      expect(merged).toContain('## Gone\n\n* [x](https://github.com/k/k/pull/7)\n\n')
    } else expect(merged).toBe(edit(mine, ...expected))
  })

  test('a reworded item keeps its words when its fact changes, and the change is told', () => {
    const mine = edit(base, ['[one]', '[my one]'])
    expect(keepEdits({ base, mine, theirs: edit(base, ['[one]', '[uno]']) })).toEqual({
      post: mine,
      notices: [{ kept: item('my one', 1), drafted: item('uno', 1) }],
    })
  })

  test('a reworded item stays when the draft drops it, and that is told', () => {
    const mine = edit(base, ['[one]', '[my one]'])
    expect(keepEdits({ base, mine, theirs: edit(base, [`${item('one', 1)}\n`, '']) })).toEqual({
      post: mine,
      notices: [{ kept: item('my one', 1), drafted: null }],
    })
  })

  test('what is new for a section that a person took away is told and not written', () => {
    const mine = edit(base, [`\n## Versions\n\n${item('three', 3)}\n`, ''])
    expect(keepEdits({ base, mine, theirs: `${base}${item('four', 4)}\n` })).toEqual({
      post: mine,
      notices: [{ kept: null, drafted: item('four', 4) }],
    })
  })

  test('line ends of people, no newline at the end: kept, and what comes in has them too', () => {
    const mine = edit(base, ['[one]', '[my one]']).replaceAll('\n', '\r\n').trimEnd()
    const { post } = keepEdits({ base, mine, theirs: `${base}${item('four', 4)}\n` })
    expect(post).toBe(`${mine}\r\n${item('four', 4)}`)
  })

  test('without a base nothing changes', () => {
    expect(keepEdits({ base: null, mine: 'Words.', theirs: base })).toEqual({ post: 'Words.', notices: [] })
  })
})

test('after a run that kept words, the draft is known without them', () => {
  const mine = edit(base, ['[one]', '[my one]'], [`${item('two', 2)}\n`, ''])
  const second = edit(base, ['freeze', 'thaw'])
  const { post } = keepEdits({ base, mine, theirs: second })
  const writings = [
    { before: null, after: base },
    { before: mine, after: post },
  ]
  expect(lastDraft(writings, [base, mine, post])?.post).toBe(second)
  expect(lastDraft(writings.slice(1), [])).toBeNull()
})

test('a merge that a person told before the draft did, and took away again, does not come in', () => {
  const told = edit(base, [item('two', 2), `${item('two', 2)}\n${item('nine', 9)}`])
  const known = lastDraft([{ before: null, after: base }], [base, told])
  expect(known?.listedByPeople).toEqual(new Set(['k/k#9']))
  const drafted = edit(base, [item('three', 3), `${item('three', 3)}\n${item('ours', 9)}`])
  const toldByPeople = known?.listedByPeople ?? new Set<string>()
  for (const mine of [base, edit(base, ['freeze', 'my freeze'])]) {
    expect(
      keepEdits({ base, mine, theirs: drafted }, { listedByPeople: toldByPeople, incompleteSections: new Set() }).post,
    ).toBe(mine)
  }
})
