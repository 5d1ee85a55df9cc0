import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffGates } from '../../src/gather/gates/feature-gates.ts'
import type { GateChange, GateState } from '../../src/model/feature-gate.ts'
import { change, file, gathered } from './gate-weeks.ts'
import { gateList } from './written-gates.ts'

const anyState = fc.record({
  stage: fc.constantFrom('Alpha' as const, 'Beta' as const, 'GA' as const, 'Deprecated' as const),
  enabled: fc.boolean(),
  locked: fc.boolean(),
  version: fc.constantFrom(null, '1.9', '1.30', '1.31'),
})
const anyList = fc.dictionary(fc.constantFrom('Ants', 'BeesHum', 'CatsPurrLow', 'Dogs', 'Eels', 'Foxes'), anyState, {
  noNullPrototype: true,
})

describe('for any lists', () => {
  test('a list does not differ from itself', () => {
    fc.assert(
      fc.property(anyList, (gates) => {
        expect(diffGates(gateList(gates), gateList(gates), 1)).toEqual([])
      }),
    )
  })

  test('each difference is told as what it is, and nothing else is', () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const changes = diffGates(gateList(before), gateList(after), 1)
        const kinds = new Map(
          changes.flatMap((each) =>
            each.kind === 'renamed'
              ? [
                  [each.from, 'removed'],
                  [each.gate, 'added'],
                ]
              : [[each.gate, each.kind]],
          ),
        )
        for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
          expect(kinds.get(name)).toBe(kindOf(before[name], after[name]))
        }
      }),
    )
  })

  test('a week of merges tells what lies between its two ends', () => {
    fc.assert(
      fc.property(fc.array(anyList, { minLength: 2, maxLength: 6 }), (weeks) => {
        const texts = weeks.map(gateList)
        const changes = texts.slice(1).map((text, index) => change(index + 1, texts[index] ?? '', text))
        const { facts } = gathered(file('list', texts.at(-1) ?? '', ...changes))
        const net = diffGates(texts[0] ?? '', texts.at(-1) ?? '', 1)
        const gates = (some: readonly GateChange[]): string[] =>
          [
            ...new Set(some.flatMap((each) => (each.kind === 'renamed' ? [each.gate, each.from] : [each.gate]))),
          ].toSorted()
        expect(gates(facts.changes)).toEqual(gates(net))
      }),
    )
  })
})

function kindOf(before: GateState | undefined, now: GateState | undefined): GateChange['kind'] | undefined {
  if (before === undefined || now === undefined)
    return before === now ? undefined : before === undefined ? 'added' : 'removed'
  if (before.stage !== now.stage) return 'stage'
  if (before.enabled !== now.enabled) return 'default'
  return before.locked === now.locked ? undefined : 'lock'
}
