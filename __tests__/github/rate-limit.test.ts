import { expect, test } from '@jest/globals'
import { SiteDocument } from '../../src/github/generated.ts'
import { answering, json, resetIn, site, START, TOO_FAST, USED_UP, whole, type Answer } from './answering.ts'

const DATE = 'Tue, 30 Jul 2024 06:02:00 GMT'

test.each<[string, Answer, readonly number[]]>([
  ['a number that is none', json(TOO_FAST, 403, { 'retry-after': 'soon' }), [75, 150]],
  ['no number of seconds', json(TOO_FAST, 403, { 'retry-after': '-3' }), [75, 150]],
  ['more than a day', json(TOO_FAST, 403, { 'retry-after': '999999999999' }), [75, 150]],
  ['a reset in milliseconds', json(USED_UP, 403, resetIn(START * 999)), [75, 150]],
  ['a moment that is now', json(TOO_FAST, 403, { 'retry-after': '0' }), [2, 4]],
  ['a moment that is over', json(USED_UP, 403, resetIn(-3600)), [2, 4]],
  ['a date', json(TOO_FAST, 429, { 'retry-after': DATE }), [121, 4]],
  ['a date that is none', json(TOO_FAST, 429, { 'retry-after': DATE.replace('Jul', 'Jux') }), [75, 150]],
  ['two moments', json(USED_UP, 403, { 'retry-after': '0', ...resetIn(30) }), [32, 4]],
  ['503 with retry-after', json({}, 503, { 'retry-after': '120' }), [121, 121]],
  ['502 with retry-after', json({}, 502, { 'retry-after': '1' }), [2, 4]],
])('what a header says is kept where it can be: %s', async (_, answer, seconds) => {
  const { client, time } = answering([answer, answer, whole])
  await client.ask(SiteDocument, site)
  expect(time.waits.map((wait) => Math.round(wait / 1000))).toEqual(seconds)
})

test.each<[string, Answer, RegExp]>([
  ['a limit', json(TOO_FAST, 403), /^(?!.*before \d).*timeout-minutes/],
  ['a header of the year 33713', json(TOO_FAST, 403, { 'retry-after': '999999999999' }), /^(?!.*before \+?\d)/],
  ['what a header says', json({}, 503, { 'retry-after': '900' }), /before 2024-07-30T06:15:00Z/],
])('a run without time for it says when to come back if GitHub did: %s', async (_, answer, said) => {
  const { client } = answering([answer])
  await expect(client.ask(SiteDocument, site)).rejects.toThrow(said)
})
