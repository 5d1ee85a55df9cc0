import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readInputs } from '../../src/config/draft-inputs.ts'
import { AdvisedError } from '../../src/model/problem.ts'

const now = Temporal.Instant.from('2024-07-30T06:00:00Z')
const given = (inputs: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries({ TOKEN: 'secret', ...inputs }))

test('what is left out has its default', () => {
  expect(readInputs(given({ 'WEEK-ENDING': '', 'DRY-RUN': 'false' }), now)).toEqual({
    token: 'secret',
    siteToken: 'secret',
    timeoutMinutes: 10,
    config: '.github/last-week-in.yml',
    weekEnding: null,
    asOf: now,
    dryRun: false,
    pushToFork: null,
  })
})

test('what is given is read into its type', () => {
  const inputs = readInputs(
    given({
      'SITE-TOKEN': 'other',
      'WEEK-ENDING': '2024-07-21',
      'AS-OF': '2024-07-23T08:00:00+02:00',
      'DRY-RUN': 'TRUE',
      'TIMEOUT-MINUTES': '30',
      'PUSH-TO-FORK': ' editors/lwkd ',
    }),
    now,
  )
  expect(inputs).toMatchObject({
    siteToken: 'other',
    dryRun: true,
    timeoutMinutes: 30,
    pushToFork: { owner: 'editors', name: 'lwkd' },
  })
  expect(inputs.weekEnding?.toString()).toBe('2024-07-21')
  expect(inputs.asOf.toString()).toBe('2024-07-23T06:00:00Z')
})

test.each([
  [{ TOKEN: '' }, /"token" is empty/, /job's token/],
  [{ WEEKENDING: '2024-07-28' }, /"weekending" is not an input/, /week-ending/],
  [{ 'WEEK-ENDING': '28 July' }, /must be a date such as/, /Sunday/],
  [{ 'WEEK-ENDING': '2024-02-30' }, /must be a date such as/, /Sunday/],
  [{ 'WEEK-ENDING': '2024-07-30' }, /2024-07-30 is a Tuesday/, /2024-07-28 or 2024-08-04/],
  [{ 'AS-OF': '2024-07-30' }, /must be a time/, /zone/],
  [{ 'AS-OF': '2024-07-31T00:00:00Z' }, /is in the future/, /Remove it/],
  [{ 'TIMEOUT-MINUTES': '0' }, /whole number from 1 to 60, not "0"/, /Remove it/],
  [{ 'TIMEOUT-MINUTES': '61' }, /whole number from 1 to 60/, /10 minutes/],
  [{ 'TIMEOUT-MINUTES': '1e1' }, /whole number from 1 to 60/, /10 minutes/],
  [{ 'PUSH-TO-FORK': 'lwkd' }, /must be a repository in the form owner\/name, not "lwkd"/, /fork of the site/],
  [{ 'PUSH-TO-FORK': 'a/b/c' }, /must be a repository in the form owner\/name/, /fork of the site/],
  [{ 'DRY-RUN': 'yes' }, /must be true or false, not "yes"/, /Correct/],
])('%j is refused', (inputs, message, advice) => {
  const read = (): unknown => readInputs(given(inputs), now)
  expect(read).toThrow(AdvisedError)
  expect(read).toThrow(message)
  expect(read).toThrow(advice)
})
