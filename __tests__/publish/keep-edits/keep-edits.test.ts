import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keepEdits } from '../../../src/publish/keep-edits/keep-edits.ts'
import { lastDraft, type Writing } from '../../../src/publish/keep-edits/last-draft.ts'
import { readBody } from '../../../src/publish/keep-edits/blocks.ts'
import { steps, type Step } from '../histories/history.ts'
import { historyInMemory } from '../histories/in-memory.ts'

const item = (words: string, number: number): string => `* [${words}](https://github.com/k/k/pull/${String(number)})`
const front = '---\nlayout: post\ndate: 2024-08-01 22:00:00 -0000\n---\n\n'
const base = `${front}## Merges

${item('one', 1)}
${item('two', 2)}

## Schedule

**Next Deadline: freeze**

## Versions

${item('three', 3)}
`
const edit = (post: string, ...changes: readonly (readonly [string, string])[]): string => {
  let edited = post
  for (const [from, to] of changes) {
    expect(edited).toContain(from)
    edited = edited.replace(from, () => to)
  }
  return edited
}

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
    const merged = keepEdits(base, mine, edit(base, ...byDraft)).post
    if (name === 'a section by a person: theirs') {
      expect(merged).toContain('## Ours\n\n* words\n\n')
      expect(merged).toContain('## Gone\n\n* [x](https://github.com/k/k/pull/7)\n\n')
    } else expect(merged).toBe(edit(mine, ...expected))
  })

  test('a reworded item keeps its words when its fact changes, and the change is told', () => {
    const mine = edit(base, ['[one]', '[my one]'])
    expect(keepEdits(base, mine, edit(base, ['[one]', '[uno]']))).toEqual({
      post: mine,
      notices: [{ kept: item('my one', 1), drafted: item('uno', 1) }],
    })
  })

  test('a reworded item stays when the draft drops it, and that is told', () => {
    const mine = edit(base, ['[one]', '[my one]'])
    expect(keepEdits(base, mine, edit(base, [`${item('one', 1)}\n`, '']))).toEqual({
      post: mine,
      notices: [{ kept: item('my one', 1), drafted: null }],
    })
  })

  test('what is new for a section that a person took away is told and not written', () => {
    const mine = edit(base, [`\n## Versions\n\n${item('three', 3)}\n`, ''])
    expect(keepEdits(base, mine, `${base}${item('four', 4)}\n`)).toEqual({
      post: mine,
      notices: [{ kept: null, drafted: item('four', 4) }],
    })
  })

  test('line ends of people, no newline at the end: kept, and what comes in has them too', () => {
    const mine = edit(base, ['[one]', '[my one]']).replaceAll('\n', '\r\n').trimEnd()
    const { post } = keepEdits(base, mine, `${base}${item('four', 4)}\n`)
    expect(post).toBe(`${mine}\r\n${item('four', 4)}`)
  })

  test('without a base nothing changes', () => {
    expect(keepEdits(null, 'Words.', base)).toEqual({ post: 'Words.', notices: [] })
  })
})

test('after a run that kept words, the draft is known without them', () => {
  const mine = edit(base, ['[one]', '[my one]'], [`${item('two', 2)}\n`, ''])
  const second = edit(base, ['freeze', 'thaw'])
  const { post } = keepEdits(base, mine, second)
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
  expect(known?.toldByPeople).toEqual(new Set(['k/k #9']))
  const drafted = edit(base, [item('three', 3), `${item('three', 3)}\n${item('ours', 9)}`])
  const toldByPeople = known?.toldByPeople ?? new Set<string>()
  for (const mine of [base, edit(base, ['freeze', 'my freeze'])]) {
    expect(keepEdits(base, mine, drafted, { toldByPeople, lacking: new Set() }).post).toBe(mine)
  }
})

const release = (tag: string): string => `* [tool ${tag}](https://github.com/k/tool/releases/tag/${tag})`
const news = (name: string, words: string): string => `**${name}.** A [talk](https://example.org/${name}) ${words}.`
const proposal = (number: number): string =>
  `### [KEP-${String(number)}: it](https://github.com/k/enhancements/tree/master/keps/sig-a/${String(number)}-it)`
const featured = (number: number): string =>
  `### [${String(number)}: it](https://github.com/k/k/pull/${String(number)})\n\nIt does ${String(number)}.`
const whole = `${front}## News

${news('alef', 'is near')}

${news('bet', 'is far')}

## Featured

${featured(7)}

## Proposal

${proposal(11)}

It is for alpha.

## Merges

${item('one', 1)}
${item('two', 2)}

## Promotions

${item('three', 3)}

## Tools

${release('v1')}
`

describe('runs one after another', () => {
  /** What people and the draft do in turn; the post after each run, and what the runs told. */
  function history(...deeds: readonly ({ readonly person: string } | { readonly draft: string })[]) {
    let [post, told] = [whole, [] as readonly unknown[]]
    const writings: Writing[] = [{ before: null, after: whole }]
    const byPeople: string[] = []
    for (const deed of deeds) {
      if ('person' in deed) {
        post = deed.person
        byPeople.push(post)
        continue
      }
      const { post: base = null, toldByPeople = new Set<string>() } = lastDraft(writings, byPeople) ?? {}
      const merged = keepEdits(base, post, deed.draft, { toldByPeople, lacking: new Set() })
      if (merged.post !== post) writings.push({ before: post, after: merged.post })
      post = merged.post
      told = merged.notices
    }
    return { post, told }
  }
  /** Runs again and again with the same facts: the second and third change nothing. */
  function settled(mine: string, draft: string) {
    const first = history({ person: mine }, { draft })
    expect(history({ person: mine }, { draft }, { draft }, { draft }).post).toBe(first.post)
    return first
  }

  test('a byte order mark: it stays, and what comes in is whole', () => {
    const mine = `\uFEFF${whole}`
    const draft = edit(whole, ['2024-08-01', '2024-08-02'], [item('two', 2), `${item('due', 2)}\n${item('four', 4)}`])
    expect(settled(mine, draft).post).toBe(`\uFEFF${draft}`)
  })

  test.each([
    ['reworded', edit(whole, ['[two]', '[my two]'])],
    [
      'moved to another section',
      edit(whole, [`${item('two', 2)}\n`, ''], [item('three', 3), `${item('two', 2)}\n${item('three', 3)}`]),
    ],
  ])('a bullet that people %s and that is featured now: it stays, and the entry is told as a whole', (_, mine) => {
    const draft = edit(whole, [`${item('two', 2)}\n`, ''], [featured(7), `${featured(7)}\n\n${featured(2)}`])
    const { post, told } = settled(mine, draft)
    expect(post).toBe(mine)
    expect(told).toEqual([expect.objectContaining({ drafted: featured(2) })])
  })

  test('a bullet that people tell in other words too, and that is featured now: it stays as it was', () => {
    const mine = edit(whole, ['is far.', `is far, see ${item('it', 2).slice(2)}.`])
    const draft = edit(whole, [`${item('two', 2)}\n`, ''], [featured(7), `${featured(7)}\n\n${featured(2)}`])
    expect(settled(mine, draft)).toEqual({ post: mine, told: [{ kept: item('two', 2), drafted: featured(2) }] })
  })

  test('an entry of which people changed the text, and which is a bullet now: it stays', () => {
    const mine = edit(whole, ['It does 7.', 'It does all.'])
    const draft = edit(
      whole,
      [`## Featured\n\n${featured(7)}\n\n`, ''],
      [item('two', 2), `${item('two', 2)}\n${item('it', 7)}`],
    )
    expect(settled(mine, draft).post).toBe(mine)
  })

  test('an entry of which people changed the heading, and which the draft drops: it stays with its text', () => {
    const mine = edit(whole, ['[7: it]', '[Seven]'])
    expect(settled(mine, edit(whole, [`## Featured\n\n${featured(7)}\n\n`, ''])).post).toBe(mine)
  })

  test.each([
    ['took away', edit(whole, [`${proposal(11)}\n\nIt is for alpha.`, 'No proposal this week.'])],
    ['gave way to another', edit(whole, [proposal(11), proposal(12)], ['It is for alpha.', 'We like it.'])],
  ])('a proposal that people %s: another one of the draft is told and not written', (_, mine) => {
    const draft = edit(whole, [proposal(11), proposal(13)], ['It is for alpha.', 'It is for beta.'])
    const { post, told } = settled(mine, draft)
    expect(post).toBe(mine)
    expect(told).toContainEqual({ kept: null, drafted: `${proposal(13)}\n\nIt is for beta.` })
  })

  test('a paragraph that people took away stays so when another comes in and its own words change', () => {
    const mine = edit(whole, [`${news('bet', 'is far')}\n\n`, ''])
    const one = edit(whole, [news('alef', 'is near'), `${news('gimel', 'is new')}\n\n${news('alef', 'is near')}`])
    const { post } = history({ person: mine }, { draft: one }, { draft: edit(one, ['is far', 'is over']) })
    expect(post).toContain(news('gimel', 'is new'))
    expect(post).not.toContain('bet')
  })

  test('a paragraph that people moved and reworded is not told twice when its words change', () => {
    const mine = edit(
      whole,
      [`${news('bet', 'is far')}\n\n`, ''],
      ['## Tools\n', `## Tools\n\n${news('bet', 'is ours')}\n`],
    )
    const { post, told } = settled(mine, edit(whole, ['is far', 'is over']))
    expect(post).toBe(mine)
    expect(told).toEqual([{ kept: news('bet', 'is ours'), drafted: news('bet', 'is over') }])
  })

  test('a heading that people took away over what they kept', () => {
    const mine = edit(whole, ['## Featured\n\n', ''])
    const draft = edit(
      whole,
      [news('bet', 'is far'), `${news('bet', 'is far')}\n\n${news('gimel', 'is new')}`],
      ['It does 7.', 'It does 8.'],
    )
    expect(settled(mine, draft).post).toContain('[7: it]')
  })

  test('numbered lists keep their numbers, and what comes in has one', () => {
    const mine = edit(
      whole,
      [item('one', 1), `1. ${item('one', 1).slice(2)}`],
      [item('two', 2), `2. ${item('two', 2).slice(2)}`],
    )
    const draft = edit(
      whole,
      ['[one]', '[uno]'],
      [item('two', 2), `${item('two', 2)}\n${item('four', 4)}\n${item('five', 5)}`],
    )
    expect(settled(mine, draft).post).toContain(
      [item('uno', 1), item('two', 2), item('four', 4), item('five', 5)]
        .map((each, index) => `${String(index + 1)}. ${each.slice(2)}`)
        .join('\n'),
    )
  })

  test('what is new for a section stands in it, also where a new section begins after it', () => {
    const promotions = `## Promotions\n\n${item('three', 3)}\n\n`
    const mine = edit(whole, [promotions, ''], ['## Merges', `${promotions}## Merges`])
    const draft = edit(
      whole,
      ['## Promotions\n', `## Deprecated\n\n${item('six', 6)}\n\n## Promotions\n`],
      [item('three', 3), `${item('three', 3)}\n${item('four', 4)}`],
      [item('two', 2), `${item('two', 2)}\n${item('five', 5)}`],
    )
    const { post } = settled(mine, draft)
    expect(post).toContain(`${item('three', 3)}\n${item('four', 4)}`)
    expect(post).toContain(`${item('two', 2)}\n${item('five', 5)}\n\n## Deprecated\n\n${item('six', 6)}`)
  })

  test('a paragraph for a section that people took away is told and not written', () => {
    const mine = edit(whole, [whole.slice(whole.indexOf('## News'), whole.indexOf('## Featured')), ''])
    const draft = edit(whole, [news('bet', 'is far'), `${news('bet', 'is far')}\n\n${news('gimel', 'is new')}`])
    expect(settled(mine, draft)).toEqual({ post: mine, told: [{ kept: null, drafted: news('gimel', 'is new') }] })
  })

  test.each(['', front])('a post of which nothing is left stays so: %j', (mine) => {
    expect(settled(mine, edit(whole, ['[one]', '[uno]'])).post).toBe(mine)
  })

  test.each(['# Thursday', 'my.key: yes', '"a key": 1'])(
    '%s under the date of the front matter: the date follows',
    (line) => {
      const mine = edit(whole, ['date: 2024-08-01 22:00:00 -0000\n', `date: 2024-08-01 22:00:00 -0000\n${line}\n`])
      expect(settled(mine, edit(whole, ['2024-08-01', '2024-08-02'])).post).toBe(
        edit(mine, ['2024-08-01', '2024-08-02']),
      )
    },
  )
})

describe('a section for which the draft lacks facts', () => {
  const lacking = new Set(['Tools', 'News'])
  const without = edit(whole, [`\n## Tools\n\n${release('v1')}\n`, ''], [`${news('bet', 'is far')}\n\n`, ''])
  const known = { toldByPeople: new Set<string>(), lacking }

  test.each([
    ['as it was drafted', whole],
    ['renamed', edit(whole, ['## Tools', '## Around us'])],
    ['with words of people', edit(whole, ['## Tools\n', '## Tools\n\nWords.\n'])],
  ])('%s: it keeps what it told', (_, mine) => {
    expect(keepEdits(whole, mine, without, known).post).toBe(mine)
  })

  test('another section follows the draft, and what it can name comes in', () => {
    const draft = edit(without, [`${item('two', 2)}\n`, ''])
    const partly = `${draft}\n## Tools\n\n${release('v2')}\n`
    expect(keepEdits(whole, whole, partly, known).post).toBe(
      edit(whole, [`${item('two', 2)}\n`, ''], [release('v1'), `${release('v1')}\n${release('v2')}`]),
    )
  })

  test('its fixed line does not come in beside what it told', () => {
    expect(keepEdits(whole, whole, `${without}\n## Tools\n\nNothing new.\n`, known).post).toBe(whole)
  })
})

const texts = fc.array(
  fc.constantFrom('## A', '* b', '  c', '', 'd', '```', '---', '> e', '1. f', '<!-- g', '\t', 'h\r', '\uFEFF'),
)

test('the blocks of any text are its bytes', () => {
  fc.assert(
    fc.property(texts, (lines) => {
      const text = lines.join('\n')
      const { lead, blocks } = readBody(text)
      expect(lead + blocks.map((block) => block.text + block.gap).join('')).toBe(text)
      // Between the blocks is nothing but white space, and none of them begins or ends in the middle of a line.
      expect([lead, ...blocks.map(({ gap }) => gap)].join('')).toMatch(/^\uFEFF?\s*$/)
      for (const [index, { gap }] of blocks.entries()) {
        if (index < blocks.length - 1) expect(gap).toMatch(/[\r\n]/)
      }
    }),
  )
})

test('an unchanged draft changes nothing, and a post that nobody touched becomes the new draft', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [base, mine] = [one.join('\n'), other.join('\n')]
      expect(keepEdits(base, mine, base).post).toBe(mine)
      expect(keepEdits(base, base, mine).post).toBe(mine)
    }),
  )
})

test.each<[string, readonly Step[]]>([
  [
    'an entry of which people changed the heading, and which is a bullet again',
    [
      { deed: 'run', what: 41, where: 0 },
      { deed: 'reword an entry', what: 0, where: 16 },
      { deed: 'run', what: 41, where: 0 },
    ],
  ],
  [
    'something new for a section that is gone, beside a paragraph with other words',
    [
      { deed: 'delete a section', what: 46, where: 56 },
      { deed: 'run', what: 15, where: 40 },
      { deed: 'run', what: 28, where: 25 },
    ],
  ],
])('a history that once went wrong: %s', (_, taken) => {
  expect(historyInMemory(taken).faults()).toEqual([])
})

test('histories of people and drafts: no word is lost, nothing deleted is back, nothing is told twice', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      expect(historyInMemory(taken).faults()).toEqual([])
    }),
    // Other histories are tried by `npm run bench`.
    { numRuns: 120, seed: 20240728 },
  )
}, 60_000)
