import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherCycle } from '../../src/gather/cycle/cycle.ts'
import { gatherPatches } from '../../src/gather/cycle/patches.ts'
import { gatherProposals } from '../../src/gather/proposals/proposals.ts'
import { weekEnding } from '../../src/text/week.ts'
import { cannedGitHub } from './canned-files.ts'
import { describeShared, openWorld } from '../recorded-weeks.ts'

const kubernetes = (name: string) => ({ owner: 'kubernetes', name })

/** Facts of three weeks, read by a person in the files of the worlds. */
interface Expected {
  readonly clock: string
  readonly publication: string
  readonly cycle: { readonly version: string; readonly start: string; readonly release: string; readonly next: string }
  /** KEPs whose folder changed from Monday to the clock, the newest numbers first. */
  readonly changed: readonly number[]
}

const WORLDS: Readonly<Record<string, Expected>> = {
  '2024-03-10': {
    clock: '2024-03-12T06:00:00Z',
    publication: '2024-03-14T22:00:00Z',
    cycle: {
      version: '1.30',
      start: '2024-01-08',
      release: '2024-04-17',
      next: '2024-03-22 Feature blogs ready to review',
    },
    changed: [4368, 4322, 4292, 3756, 3352, 3221, 3022, 1710],
  },
  '2024-07-28': {
    clock: '2024-07-30T06:00:00Z',
    publication: '2024-08-01T22:00:00Z',
    cycle: { version: '1.31', start: '2024-05-13', release: '2024-08-13', next: '2024-08-13 v1.31.0 released' },
    changed: [],
  },
  '2026-07-19': {
    clock: '2026-07-21T06:00:00Z',
    publication: '2026-07-23T22:00:00Z',
    cycle: {
      version: '1.37',
      start: '2026-05-18',
      release: '2026-08-26',
      next: '2026-07-28 Docs deadline — PRs ready for review',
    },
    changed: [5905, 5598, 4322],
  },
}

describeShared('the recorded weeks', 'worlds', () => {
  test.each(Object.entries(WORLDS))('%s: the cycle, and what it counts down to', async (edition, expected) => {
    const { repositories, close } = openWorld(edition, ['kubernetes/sig-release'], [expected.clock])
    const place = { repository: kubernetes('sig-release'), folder: 'releases' }
    const at = Temporal.Instant.from(expected.publication)
    const { facts } = await gatherCycle(cannedGitHub(repositories), {
      place,
      at,
      asOf: Temporal.Instant.from(expected.clock),
    })
    close()
    const next = facts?.deadlines.find(({ major, over }) => major && Temporal.Instant.compare(over, at) > 0)
    expect({
      version: facts?.version,
      start: facts?.start.toString(),
      release: facts?.release?.toString(),
      next: `${next?.day.toString() ?? ''} ${next?.name ?? ''}`,
    }).toEqual(expected.cycle)
  })

  test.each(Object.entries(WORLDS))('%s: the proposals that changed', async (edition, expected) => {
    const week = weekEnding(Temporal.PlainDate.from(edition), 'UTC')
    const monday = week.start.subtract({ seconds: 1 }).toString()
    const { repositories, close } = openWorld(edition, ['kubernetes/enhancements'], [monday, expected.clock])
    const place = { repository: kubernetes('enhancements'), folder: 'keps' }
    const clock = Temporal.Instant.from(expected.clock)
    const { facts, report } = await gatherProposals(cannedGitHub(repositories), {
      place,
      covers: week,
      asOf: clock,
      named: [2644],
    })
    close()
    expect(facts.map(({ number }) => number)).toEqual([2644, ...expected.changed])
    expect(facts.filter(({ summary, title }) => summary === null || title === '')).toEqual([])
    expect(report).toEqual({ source: 'proposals', state: 'complete', facts: facts.length, problems: [] })
    expect(facts[0]).toMatchObject({
      folder: 'keps/sig-storage/2644-honor-pv-reclaim-policy',
      owningSig: 'sig-storage',
      gates: ['HonorPVReclaimPolicy'],
    })
  })

  test('2024-03-10: the patch releases', async () => {
    const clock = '2024-03-12T06:00:00Z'
    const { repositories, close } = openWorld('2024-03-10', ['kubernetes/website'], [clock])
    const place = { repository: kubernetes('website'), path: 'data/releases/schedule.yaml' }
    const { facts, report } = await gatherPatches(cannedGitHub(repositories), place, Temporal.Instant.from(clock))
    close()
    const told = facts.map(({ minor, next, endOfLife }) => [
      minor,
      next?.version,
      next?.cherryPickDeadline?.toString(),
      next?.target?.toString(),
      endOfLife?.toString(),
    ])
    expect(told).toEqual([
      ['1.29', '1.29.4', '2024-04-05', '2024-04-09', '2025-02-28'],
      ['1.28', '1.28.9', '2024-04-05', '2024-04-09', '2024-10-28'],
      ['1.27', '1.27.13', '2024-04-05', '2024-04-09', '2024-06-28'],
    ])
    expect(facts[0]?.previous[0]?.version).toBe('1.29.3')
    expect(report.state).toBe('complete')
  })
})
