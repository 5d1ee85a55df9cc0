import { describe, expect, test } from '@jest/globals'
import { readGateLists } from '../../../src/gather/gates/gate-list.ts'
import { gate, listOf } from '../written-gates.ts'

describe('a list', () => {
  const readGateList = (text: string) => readGateLists([text]).get(text)

  test('gives the state of the newest version, whose number counts up', () => {
    const spec = (version: string, stage: string) =>
      `  - {default: true, lockToDefault: false, preRelease: ${stage}, version: "${version}"}\n`
    const text = `- name: A\n  versionedSpecs:\n${spec('1.9', 'Alpha')}${spec('1.30', 'GA')}${spec('1.10', 'Beta')}`
    expect(readGateList(text)?.gates.get('A')).toEqual(gate('GA on 1.30'))
    const unquoted = text.replaceAll('"', '')
    expect(readGateList(unquoted)?.gates.get('A')?.version).toBe('1.30')
  })

  test.each([
    ['no YAML', 'a: [', null],
    ['a map', 'dependencies: []', null],
    ['only entries of another form', '- gate: A\n- gate: B', null],
    ['some entries of another form', `${listOf({ A: 'GA on' })}- name: B\n`, { gates: 1, unread: 1 }],
    ['a stage that is not known', listOf({ A: 'GA on' }).replace('GA', 'Gamma'), null],
    ['a stable stage as the code writes it', listOf({ A: 'GA on' }).replace('GA', '""'), { gates: 1, unread: 0 }],
    ['comments only', '# none\n', { gates: 0, unread: 0 }],
  ])('of %s', (_, text, expected) => {
    const list = readGateList(text)
    expect(list == null ? list : { gates: list.gates.size, unread: list.unread }).toEqual(expected)
  })

  test('is the same beside others that share its entries', () => {
    const texts = [listOf({ A: 'GA on', B: 'Beta on' }), listOf({ A: 'GA on' }), listOf({ B: 'Alpha off', A: 'GA on' })]
    const together = readGateLists(texts)
    expect(texts.map((text) => together.get(text))).toEqual(texts.map(readGateList))
  })

  test('may be written in another layout', () => {
    const text = '  - name: A\n    versionedSpecs: [{default: false, preRelease: Alpha}]\n  - {name: B}\n'
    expect(readGateList(text)).toEqual({ gates: new Map([['A', gate('Alpha off')]]), unread: 1 })
  })
})
