import { expect, test } from '@jest/globals'
import { gatesTurned } from '../../../src/curate/merges/gate-turns.ts'
import { judge } from '../../../src/curate/merges/judge.ts'
import type { GateChange, GateState } from '../../../src/model/feature-gate.ts'
import { candidate, CHOICES, merge } from '../invented.ts'

const state = (more: Partial<GateState> = {}): GateState => {
  return { stage: 'Beta', enabled: true, locked: false, version: '1.31', ...more }
}
const tied = { gate: 'SortedAnts', merge: 1 }

test.each<[GateChange, string | null]>([
  [{ ...tied, kind: 'default', before: state({ enabled: false }), now: state() }, 'turns SortedAnts on by default'],
  [{ ...tied, kind: 'default', before: state(), now: state({ enabled: false }) }, 'turns SortedAnts off by default'],
  [{ ...tied, kind: 'lock', before: state(), now: state({ locked: true }) }, 'locks SortedAnts, which is on'],
  [{ ...tied, kind: 'lock', before: state({ locked: true }), now: state() }, 'unlocks SortedAnts, which is on'],
  [{ ...tied, kind: 'renamed', from: 'Ants', now: state() }, 'renames Ants to SortedAnts'],
  [{ ...tied, kind: 'added', now: state() }, null],
  [{ ...tied, kind: 'removed', before: state() }, null],
  [{ ...tied, kind: 'stage', before: state({ stage: 'Alpha' }), now: state() }, null],
])('%j', (change, words) => {
  const expected = words === null ? [] : [`the list of gates ${words}`]
  expect(gatesTurned(candidate(merge(1, 'Sort the ants')), [change])).toEqual(expected)
  expect(gatesTurned(candidate(merge(2, 'Sort the bees')), [change])).toEqual([])
})

test('a merge that turns a gate is told, though nothing else speaks for it', () => {
  const change: GateChange = { ...tied, kind: 'lock', before: state(), now: state({ locked: true }) }
  const facts = { gateChanges: [change], gatesListed: new Set(['SortedAnts']), dependencyChanges: [], archive: [] }
  const [one, other] = judge({ ...facts, merges: [merge(1, 'Tidy up'), merge(2, 'Tidy up too')] }, null, CHOICES)
  expect(one).toMatchObject({ listed: true, reasons: ['the list of gates locks SortedAnts, which is on'] })
  expect(other?.listed).toBe(false)
})
