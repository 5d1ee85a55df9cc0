import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { FAULT_KINDS, type FaultKind, type PlannedFault } from '../../sandbox/faults/faults.ts'
import { openStage, type Stage } from '../../scripts/chaos/play.ts'

jest.setTimeout(60_000)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** How one run ends in which GitHub fails so, and what it says; the run after it leaves what there is without faults. */
async function run(...faults: readonly PlannedFault[]): Promise<{ readonly end: string; readonly told: string }> {
  const { wrong, told } = await stage.play({ runs: [{ faults, random: 0.5, then: [] }], hidden: [] })
  expect(wrong).toEqual([])
  return { end: told[0]?.at(-1) ?? '', told: told[0]?.join('\n') ?? '' }
}

const once = (operation: string, kind: FaultKind, times = 1): PlannedFault => ({ operation, nth: 1, times, kind })

/** What becomes of a run where a fault happens to one request, by the words it ends with. */
const ENDS: Readonly<Record<FaultKind, { readonly question: RegExp; readonly change: RegExp }>> = {
  '500': { question: /created/, change: /created/ },
  '502': { question: /created/, change: /created/ },
  '503': { question: /created/, change: /created/ },
  '504': { question: /created/, change: /created/ },
  'not JSON': { question: /created/, change: /created/ },
  'resource limits': { question: /created/, change: /created/ },
  'primary limit': { question: /created/, change: /created/ },
  'primary limit for 40 minutes': {
    question: /no requests with this token before 2024-07-29T06:40/,
    change: /no requests with this token before 2024-07-29T06:40.*The next run continues from there/,
  },
  RATE_LIMITED: { question: /created/, change: /created/ },
  'secondary limit, 403 with retry-after': { question: /created/, change: /created/ },
  'secondary limit, 403': { question: /created/, change: /created/ },
  'secondary limit, 429 with retry-after': { question: /created/, change: /created/ },
  'secondary limit, 429': { question: /created/, change: /created/ },
  'token expired': {
    question: /token is missing, invalid or expired/,
    change: /token is missing, invalid or expired.*The next run continues from there/,
  },
  'hidden repository': { question: /does not exist, or the token cannot see it/, change: /created/ },
  unprocessable: { question: /UNPROCESSABLE/, change: /created/ },
  reset: { question: /created/, change: /created/ },
  silence: { question: /created/, change: /created/ },
  'slow first byte': { question: /created/, change: /created/ },
  'answer lost': { question: /created/, change: /created/ },
  'answer lost behind a 502': { question: /created/, change: /created/ },
  'answer too late': { question: /created/, change: /created/ },
  'reset in the body': { question: /created/, change: /created/ },
  'truncated JSON': { question: /created/, change: /created/ },
  'partial data': { question: /created/, change: /created/ },
  'part refused': { question: /FORBIDDEN.*cannot read this/, change: /created/ },
  'empty answer': { question: /created/, change: /created/ },
  'branch moves': { question: /created/, change: /created/ },
}

test('each kind of fault has its end', () => {
  expect(Object.keys(ENDS).toSorted()).toEqual(FAULT_KINDS.toSorted())
})

describe('one fault in a question without which there is no edition', () => {
  test.each(Object.entries(ENDS))('%s', async (kind, { question }) => {
    expect((await run(once('EditionState', kind as FaultKind))).end).toMatch(question)
  })
})

describe('one fault in a change to the site', () => {
  test.each(Object.entries(ENDS))('%s', async (kind, { change }) => {
    expect((await run(once('OpenPullRequest', kind as FaultKind))).end).toMatch(change)
  })
})

describe('a change that was carried out though its answer was lost is found', () => {
  test.each(['CreateBranch', 'CommitPost', 'OpenPullRequest', 'AddLabels', 'RequestReviews'])(
    '%s',
    async (operation) => {
      expect((await run(once(operation, 'answer lost'))).end).toMatch(/created/)
    },
  )
})

test('a pull request whose answer was lost gets its labels and reviewers; none opens a second time', async () => {
  const { end, told } = await run(once('OpenPullRequest', 'answer too late'))
  expect(end).toMatch(/created/)
  expect(told).toContain('The request OpenPullRequest failed (TIMEOUT); checking whether GitHub made the change')
})

describe('a part of an answer that stays missing', () => {
  test.each<[string, PlannedFault, RegExp]>([
    ['of the site', once('Site', 'part refused', 100), /FORBIDDEN.*cannot read this/],
    ['of a label', once('Label', 'partial data', 100), /for labels and reviewers.*[Rr]un again/],
    ['of a reviewer', once('User', 'partial data', 100), /for labels and reviewers.*[Rr]un again/],
    ['a label that may not be seen', once('Label', 'part refused', 100), /created/],
  ])('%s', async (_, fault, end) => {
    expect((await run(fault)).end).toMatch(end)
  })
})

describe('GitHub that stays broken', () => {
  test.each<[string, readonly PlannedFault[], RegExp]>([
    ['from the start', [once('Site', '502', 100)], /502\).*\(5 times\).*overloaded.*Run again/],
    ['for the state', [once('EditionState', 'silence', 100)], /no answer within 60 seconds.*\(5 times\)/],
    ['for the merges', [once('Merges', '503', 100)], /Unicorn.*overloaded/],
    [
      'when all is read',
      [once('CommitPost', '500', 100)],
      /may have made the change.*The branch update-2024-07-28: .*The next run continues from there/,
    ],
    ['for a source that can be missed', [once('Releases', '504', 100)], /created/],
    ['with limits', [once('Merges', 'secondary limit, 403', 100)], /timeout-minutes/],
  ])('%s', async (_, faults, end) => {
    expect((await run(...faults)).end).toMatch(end)
  })
})
