import { describe, expect, test } from '@jest/globals'
import { keepEdits } from '../../../src/publish/keep-edits/keep-edits.ts'
import { lastDraft, type Writing } from '../../../src/publish/keep-edits/last-draft.ts'
import { edit, featured, front, item, news, proposal, release, whole } from './posts.ts'

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
      const { post: base = null, listedByPeople: toldByPeople = new Set<string>() } =
        lastDraft(writings, byPeople) ?? {}
      const merged = keepEdits(
        { base, mine: post, theirs: deed.draft },
        { listedByPeople: toldByPeople, incompleteSections: new Set() },
      )
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
  const known = { listedByPeople: new Set<string>(), incompleteSections: lacking }

  test.each([
    ['as it was drafted', whole],
    ['renamed', edit(whole, ['## Tools', '## Around us'])],
    ['with words of people', edit(whole, ['## Tools\n', '## Tools\n\nWords.\n'])],
  ])('%s: it keeps what it told', (_, mine) => {
    expect(keepEdits({ base: whole, mine, theirs: without }, known).post).toBe(mine)
  })

  test('another section follows the draft, and what it can name comes in', () => {
    const draft = edit(without, [`${item('two', 2)}\n`, ''])
    const partly = `${draft}\n## Tools\n\n${release('v2')}\n`
    expect(keepEdits({ base: whole, mine: whole, theirs: partly }, known).post).toBe(
      edit(whole, [`${item('two', 2)}\n`, ''], [release('v1'), `${release('v1')}\n${release('v2')}`]),
    )
  })

  test('its fixed line does not come in beside what it told', () => {
    expect(keepEdits({ base: whole, mine: whole, theirs: `${without}\n## Tools\n\nNothing new.\n` }, known).post).toBe(
      whole,
    )
  })
})
