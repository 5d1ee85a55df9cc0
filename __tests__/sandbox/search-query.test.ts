import { describe, expect, test } from '@jest/globals'
import { parseSearch, parseSpan } from '../../sandbox/search-query.ts'

describe('the span of a date', () => {
  test.each([
    ['2024-07-28', '2024-07-28T00:00:00Z', '2024-07-29T00:00:00Z'],
    ['2024-07-22..2024-07-28', '2024-07-22T00:00:00Z', '2024-07-29T00:00:00Z'],
    ['2024-07-22T00:00:00Z..2024-07-28T23:59:59Z', '2024-07-22T00:00:00Z', '2024-07-29T00:00:00Z'],
    ['2024-07-22T00:00:00+02:00..*', '2024-07-21T22:00:00Z', null],
    ['*..2024-02-28', null, '2024-02-29T00:00:00Z'],
    ['>2024-07-28', '2024-07-29T00:00:00Z', null],
    ['>=2024-07-28', '2024-07-28T00:00:00Z', null],
    ['<2024-07-28', null, '2024-07-28T00:00:00Z'],
    ['<=2024-07-28', null, '2024-07-29T00:00:00Z'],
    ['>2024-07-28T10:00:00Z', '2024-07-28T10:00:01Z', null],
    ['<=2024-07-28T10:00:00Z', null, '2024-07-28T10:00:01Z'],
    ['2024-07-28T10:00:00', '2024-07-28T10:00:00Z', '2024-07-28T10:00:01Z'],
  ])('%s is from %s until %s', (value, from, to) => {
    expect(parseSpan(value)).toEqual({ from, to })
  })

  test.each(['yesterday', '', '2024-13-01', '2024-07-22..soon', '>'])('%j is refused', (value) => {
    expect(() => parseSpan(value)).toThrow('the sandbox does not read the search date')
  })
})

describe('what the sandbox does not know is refused', () => {
  test.each([
    ['involves:somebody', 'know the search qualifier involves:'],
    ['no:label', 'know the search qualifier no:'],
    ['is:queued', 'search is:queued'],
    ['state:merged-ish', 'search state:merged-ish'],
    ['sort:reactions', 'sort a search by reactions'],
    ['in:comments', 'search in:comments'],
    ['archived:true', 'search archived:true'],
    ['one OR two', 'search with OR'],
    ['(one', 'search with (one'],
  ])('%s', (query, what) => {
    expect(() => parseSearch(query)).toThrow(`the sandbox does not ${what}`)
  })
})

test('quotes hold words together, a comma in a label separates alternatives', () => {
  expect(parseSearch('"two words" label:"sig/node","kind/bug fix" -label:x').demands).toEqual([
    { negated: false, test: { of: 'words', value: 'two words' } },
    { negated: false, test: { of: 'label', values: ['sig/node', 'kind/bug fix'] } },
    { negated: true, test: { of: 'label', values: ['x'] } },
  ])
})
