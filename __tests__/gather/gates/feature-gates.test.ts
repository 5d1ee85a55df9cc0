import { describe, expect, test } from '@jest/globals'
import { diffGates, gatherFeatureGates } from '../../../src/gather/gates/feature-gates.ts'
import type { GateChange, GateState } from '../../../src/model/feature-gate.ts'
import { change, file, gathered, repository } from '../gate-weeks.ts'
import { listOf } from '../written-gates.ts'

/** `stage A #1: Alpha off → Beta on`, for tables. */
function said(change: GateChange): string {
  const words = (state: GateState): string =>
    [state.stage, state.enabled ? 'on' : 'off', ...(state.locked ? ['locked'] : [])].join(' ')
  const from = change.kind === 'renamed' ? change.from : 'before' in change ? words(change.before) : ''
  const now = 'now' in change ? words(change.now) : ''
  return `${change.kind} ${change.gate} #${String(change.merge)}: ${from} → ${now}`
}

describe('one merge', () => {
  test.each([
    ['a new gate', { A: 'GA on' }, { A: 'GA on', B: 'Alpha off' }, ['added B #1:  → Alpha off']],
    ['a removed gate', { A: 'GA on', B: 'GA on locked' }, { A: 'GA on' }, ['removed B #1: GA on locked → ']],
    ['a promotion', { A: 'Alpha off 1.30' }, { A: 'Beta on 1.31' }, ['stage A #1: Alpha off → Beta on']],
    ['a promotion to GA, locked', { A: 'Beta on' }, { A: 'GA on locked' }, ['stage A #1: Beta on → GA on locked']],
    ['a step back', { A: 'Beta on' }, { A: 'Alpha off' }, ['stage A #1: Beta on → Alpha off']],
    ['a deprecation', { A: 'GA on' }, { A: 'Deprecated off' }, ['stage A #1: GA on → Deprecated off']],
    ['another default', { A: 'Beta off' }, { A: 'Beta on' }, ['default A #1: Beta off → Beta on']],
    ['another version only', { A: 'Beta on' }, { A: 'Beta on 1.31' }, []],
    ['a lock only', { A: 'GA on' }, { A: 'GA on locked' }, ['lock A #1: GA on → GA on locked']],
    ['a lock taken away', { A: 'GA on locked' }, { A: 'GA on' }, ['lock A #1: GA on locked → GA on']],
    ['nothing', { A: 'GA on' }, { A: 'GA on' }, []],
    [
      'a rename with like names',
      { StrictCostForHooks: 'Alpha off' },
      { StrictCostForWebhooks: 'Alpha off' },
      ['renamed StrictCostForWebhooks #1: StrictCostForHooks → Alpha off'],
    ],
    [
      'a rename to another name in the same release',
      { DisableChecks: 'Beta off 1.31' },
      { AllowInsecureRequests: 'Beta off 1.31' },
      ['renamed AllowInsecureRequests #1: DisableChecks → Beta off'],
    ],
    [
      'one gate for another, in a list without versions',
      { DisableChecks: 'Beta off' },
      { AllowInsecureRequests: 'Beta off' },
      ['removed DisableChecks #1: Beta off → ', 'added AllowInsecureRequests #1:  → Beta off'],
    ],
    [
      'one gate for another of another stage',
      { StrictCostForHooks: 'GA on' },
      { StrictCostForWebhooks: 'Alpha off' },
      ['removed StrictCostForHooks #1: GA on → ', 'added StrictCostForWebhooks #1:  → Alpha off'],
    ],
    [
      'two that could be the new name of one',
      { StrictCostForHooks: 'Alpha off' },
      { StrictCostForWebhooks: 'Alpha off', StrictCostForPolicies: 'Alpha off' },
      [
        'removed StrictCostForHooks #1: Alpha off → ',
        'added StrictCostForWebhooks #1:  → Alpha off',
        'added StrictCostForPolicies #1:  → Alpha off',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(diffGates(listOf(before), listOf(after), 1).map(said)).toEqual(expected)
  })

  test('a list that is new or deleted says nothing', () => {
    const list = listOf({ A: 'GA on' })
    expect([diffGates(null, list, 1), diffGates(list, null, 1), diffGates(null, null, 1)]).toEqual([[], [], []])
  })
})

describe('a week', () => {
  const lists = ['Alpha off', 'Beta off', 'Beta on', 'GA on locked'].map((words) => listOf({ A: words }))
  const [alpha = '', beta = '', betaOn = '', stable = ''] = lists
  const none = listOf({})

  test.each([
    ['what is undone is gone', [change(1, alpha, beta), change(2, beta, alpha)], []],
    ['a gate that came and went is gone', [change(1, none, alpha), change(2, alpha, none)], []],
    [
      'the last of two promotions has it',
      [change(1, alpha, betaOn), change(2, betaOn, stable)],
      ['stage A #2: Alpha off → GA on locked'],
    ],
    [
      'stage and default by two merges',
      [change(1, alpha, beta), change(2, beta, betaOn)],
      ['stage A #1: Alpha off → Beta on', 'default A #2: Alpha off → Beta on'],
    ],
    ['a new gate that moves on is new', [change(1, none, alpha), change(2, alpha, betaOn)], ['added A #1:  → Beta on']],
    [
      'two commits of one merge are one step',
      [change(7, alpha, none, 1), change(7, none, betaOn, 2)],
      ['stage A #7: Alpha off → Beta on'],
    ],
    ['a commit without a merge', [change(null, alpha, beta)], ['stage A #null: Alpha off → Beta off']],
    [
      'a commit from a branch that lacks the others',
      [change(1, none, alpha), change(2, listOf({ B: 'Beta on' }), listOf({ B: 'GA on' }))],
      ['added A #1:  → Alpha off', 'stage B #2: Beta on → GA on'],
    ],
  ])('%s', (_, changes, expected) => {
    const { facts, report } = gathered(file('list', changes.at(-1)?.after ?? null, ...changes))
    expect(facts.changes.map(said)).toEqual(expected)
    expect(report).toEqual({ source: 'feature gates', state: 'complete', facts: expected.length, problems: [] })
  })

  const old = listOf({ A: 'Alpha off', B: 'GA on', C: 'Beta on' })

  test('in which the list moves to another path has no change, but for what was changed on the way', () => {
    const moved = listOf({ A: 'Beta on 1.31', B: 'GA on 1.2', C: 'Beta on 1.30', D: 'Alpha off 1.31' })
    const { facts } = gathered(file('new', moved, change(5, null, moved)), file('old', null, change(5, old, null)))
    expect(facts.changes.map(said)).toEqual(['stage A #5: Alpha off → Beta on'])
    expect([...facts.listed].toSorted()).toEqual(['A', 'B', 'C', 'D'])
  })

  test('in which a gate moves from one list to another has no change', () => {
    const [before, after] = [listOf({ A: 'Alpha off' }), listOf({})]
    const { facts } = gathered(
      file('versioned', listOf({ A: 'Alpha off 1.31' }), change(5, listOf({}), listOf({ A: 'Alpha off 1.31' }))),
      file('unversioned', after, change(5, before, after)),
    )
    expect(facts.changes).toEqual([])
  })

  test.each([
    ['is listed a second time has not changed', {}, { A: 'Beta on' }, []],
    ['is no longer listed twice has not changed', { A: 'Beta on' }, {}, []],
    ['begins in the second list is new', {}, { A: 'Alpha off' }, ['added A #5:  → Alpha off']],
    ['changes in one list has changed', { A: 'Alpha off' }, { A: 'Beta on' }, ['stage A #5: Alpha off → Beta on']],
  ])('in which a gate that another list names %s', (_, before, after, expected) => {
    const { facts } = gathered(
      file('versioned', listOf({ A: 'Beta on 1.32' })),
      file('unversioned', listOf(after), change(5, listOf(before), listOf(after))),
    )
    expect(facts.changes.map(said)).toEqual(expected)
  })

  test('in which the first list appears has no change until the next merge', () => {
    const { facts } = gathered(file('list', stable, change(1, null, betaOn), change(2, betaOn, stable)))
    expect(facts.changes.map(said)).toEqual(['stage A #2: Beta on → GA on locked'])
  })

  test('without any list says so', () => {
    const { facts, report } = gathered(file('a', null), file('b', null))
    expect(facts).toEqual({ changes: [], listed: new Set(), states: new Map() })
    expect(report.state).toBe('failed')
    expect(report.problems.map(({ message }) => message)).toEqual([
      'owner/name has no list of feature gates at a or b; promotions are read from titles.',
    ])
  })

  test('with a list that cannot be read says so and gives the rest', () => {
    const { facts, report } = gathered(
      file('a', 'x: [', change(1, alpha, 'x: [')),
      file('b', betaOn, change(2, alpha, betaOn)),
    )
    expect(facts.changes.map(said)).toEqual(['stage A #2: Alpha off → Beta on'])
    expect(report.state).toBe('partial')
    expect(report.problems[0]?.message).toBe('a cannot be read as a list of feature gates.')
  })

  test('of a repository that did not answer fails with its problem', () => {
    const failure = { message: 'No.', advice: 'Run again.' }
    const { report } = gatherFeatureGates({ repository, branch: '', files: [], failure }, ['a'])
    expect(report).toEqual({ source: 'feature gates', state: 'failed', facts: 0, problems: [failure] })
  })
})
