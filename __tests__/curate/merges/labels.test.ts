import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/curate/merges/judge.ts'
import { placementByLabel } from '../../../src/curate/merges/labels.ts'
import { sectionPlanOf } from '../../../src/curate/merges/section-plan.ts'
import type { Placement } from '../../../src/curate/merges/placement.ts'
import type { Merge } from '../../../src/model/merge.ts'
import type { SectionPlan } from '../../../src/model/newsletter.ts'
import { candidate, CHOICES, facts, merge, WEEK } from '../invented.ts'

const plan = (name: SectionPlan['name'], heading: string, ...labels: string[]): SectionPlan => ({
  name,
  heading,
  otherHeadings: [],
  labels,
  whenEmpty: null,
})
const SECTIONS = [
  plan('deprecated', 'Breaking', 'breaking change', 'deprecation'),
  plan('merges', 'Features', 'enhancement', 'feature', 'feat'),
  plan('merges', 'Fixes', 'bug', 'fix'),
  plan('merges', 'Documentation', 'documentation', 'docs'),
  plan('versions', 'Dependencies', 'dependencies'),
  plan('merges', 'Other Changes'),
]

describe('the labels of many projects', () => {
  test.each([
    ['bug', 'Fixes'],
    ['Bug', 'Fixes'],
    ['kind/bug', 'Fixes'],
    ['type: bug', 'Fixes'],
    ['Type/Bug', 'Fixes'],
    ['C-bug', 'Fixes'],
    ['🐛 bug', 'Fixes'],
    [':bug: bug', 'Fixes'],
    ['area: kind/feature', 'Features'],
    ['debug', null],
    ['bugfix-wanted', null],
    ['bug/', null],
    ['🐛', null],
    ['', null],
  ])('%j', (label, heading) => {
    const found = placementByLabel(candidate(merge(1, 'Turn the lamp', { labels: [label] })), SECTIONS)
    expect(found?.plan.heading ?? null).toBe(heading)
  })
})

test.each([
  ['fix: x', 'Fixes', 'fix by its title'],
  ['Fix(ui): x', 'Fixes', 'fix by its title'],
  ['feat(ui)!: x', 'Breaking', 'breaking change by its title'],
  ['chore(deps-dev): bump x', 'Dependencies', 'dependencies by its title'],
  ['chore: x', undefined, undefined],
  ['Fixes: that is a sentence: x', undefined, undefined],
  ['fix x', undefined, undefined],
])('the title %s', (title, heading, reason) => {
  const found = placementByLabel(candidate(merge(1, title)), SECTIONS)
  expect([found?.plan.heading, found?.reason]).toEqual([heading, reason])
})

test('the first section of the page that has one of the labels takes the merge', () => {
  const found = placementByLabel(candidate(merge(1, 'x', { labels: ['bug', 'enhancement'] })), SECTIONS)
  expect(found).toMatchObject({ plan: { heading: 'Features' }, reason: 'labelled enhancement' })
})

describe('what becomes of a merge where sections take labels', () => {
  const bot = { login: 'updates', kind: 'bot' as const }
  const author = { login: 'keeper', kind: 'person' as const }
  test.each<readonly [what: string, merge: Merge, heading: string | null, reason: string]>([
    ['a small labelled one is told', merge(1, 'Turn x', { labels: ['bug'], additions: 1 }), 'Fixes', 'labelled bug'],
    [
      'documents are told by their label',
      merge(1, 'Docs of the lamp', { labels: ['docs'], files: ['docs/a.md'] }),
      'Documentation',
      'labelled docs',
    ],
    ['a typo never', merge(1, 'Fix typo', { labels: ['docs'], author }), null, 'only wording, comments or typos'],
    [
      'a version update goes by its words',
      merge(1, 'Bump lamp-oil from 1.0.0 to 1.1.0', { labels: ['bug'], author: bot }),
      'Dependencies',
      'a version update by its title or note',
    ],
    [
      'a deprecation goes by its words',
      merge(1, 'Remove the flag `--wick`', { labels: ['bug'] }),
      'Breaking',
      'its title says that something is removed',
    ],
    ['a large one without label is told', merge(1, 'Turn x', { additions: 400, author }), 'Other Changes', ''],
    [
      'a bot without label is not',
      merge(1, 'Turn hooks', { additions: 400, author: bot }),
      null,
      'opened by a bot, and no label says what it is',
    ],
  ])('%s', (_what, given, heading, reason) => {
    const [judgement] = judge(facts({ merges: [given] }), WEEK, { ...CHOICES, sections: SECTIONS })
    if (judgement === undefined) throw new Error('One merge has one judgement.')
    expect(judgement.listed ? sectionPlanOf(judgement, SECTIONS)?.heading : null).toBe(heading)
    expect(judgement.reasons.join('; ')).toContain(reason)
  })
})

test('a rule goes before a label', () => {
  const given = merge(1, 'Turn x', { labels: ['bug', 'internal'] })
  const rules = [{ of: { kind: 'label' as const, value: 'internal' }, then: 'never' as const }]
  const [judgement] = judge(facts({ merges: [given] }), WEEK, { ...CHOICES, rules, sections: SECTIONS })
  expect(judgement?.listed).toBe(false)
})

describe('the section of a listed merge', () => {
  const plans = [plan('featured', 'Featured'), ...SECTIONS]
  const update: Placement = {
    section: 'versions',
    reason: null,
    update: { what: 'go', version: '1.2.3', known: 'list', others: [] },
  }
  test.each([
    ['featured', 'main', { featured: true, byLabel: null }, 'Featured'],
    ['labelled', 'main', { featured: false, byLabel: { plan: plans[3], reason: 'labelled bug' } }, 'Fixes'],
    ['neither', 'main', { featured: false, byLabel: null }, 'Dependencies'],
    ['featured, to a release branch', 'release-1.2', { featured: true, byLabel: null }, 'Dependencies'],
    [
      'labelled, to a release branch',
      'release-1.2',
      { featured: false, byLabel: { plan: plans[3], reason: 'labelled bug' } },
      'Dependencies',
    ],
  ] as const)('%s', (_what, base, { featured, byLabel }, heading) => {
    const judgement = {
      candidate: candidate(merge(1, 'Bump go', { base })),
      featured,
      byLabel: byLabel?.plan === undefined ? null : { ...byLabel, plan: byLabel.plan },
      placement: update,
    }
    expect(sectionPlanOf(judgement, plans)?.heading).toBe(heading)
  })
})
