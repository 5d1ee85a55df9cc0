import { describe, expect, test } from '@jest/globals'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { readEditionUnderCheck } from '../../src/check/edition-under-check.ts'
import { misnamedSections } from '../../src/check/misnamed-sections.ts'
import type { Rule } from '../../src/check/rule.ts'
import { sectionMissing } from '../../src/check/rules/section-missing.ts'
import { sectionName } from '../../src/check/rules/section-name.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { checkExample } from './check-example.ts'

const anyProject = readConfiguration(
  `sections:
  - { name: developer-news, heading: News }
  - { name: releases, heading: Releases }
  - { name: deprecated, heading: Breaking Changes }
  - { name: merges, heading: New Features, labels: [feature] }
  - { name: merges, heading: Other Changes }
`,
  'last-week-in.yml',
  { owner: 'example', name: 'site' },
)

const told = (post: string, newsletter = kubernetes()): readonly string[] =>
  misnamedSections(readEditionUnderCheck('_posts/2024-07-28-update.md', post, newsletter)).map(
    ({ title, plan, as }) => `${title} is ${plan.heading} (${as})`,
  )

describe('a heading stands for a missing section', () => {
  test.each([
    ['## Merges', 'Merges is Other Merges (name)'],
    ['## Featured', 'Featured is Featured PRs (name)'],
    ['## OtherMerges', 'OtherMerges is Other Merges (name)'],
    ['## Otehr Merges', 'Otehr Merges is Other Merges (name)'],
    ['## Feature PRs', 'Feature PRs is Featured PRs (name)'],
    ['## Featured KEPs', 'Featured KEPs is KEP of the Week (name)'],
    ['## Shout-outs', 'Shout-outs is Shoutouts (name)'],
    ['## Promotions!', 'Promotions! is Promotions (name)'],
    ['## KEP', 'KEP is KEP of the Week (words)'],
    ['## Dependencies and Subprojects', 'Dependencies and Subprojects is Subprojects and Dependency Updates (words)'],
    ['# Promotions', 'Promotions is Promotions (level)'],
  ])('%s', (heading, meant) => {
    expect(told(`${heading}\n\nWords.\n`)).toEqual([meant])
  })

  test.each([
    ...['Version Skew Policy', 'Merge Freeze', 'New Subprojects', 'Featured Interview', 'Graduating Contributors'],
    ...['Thanks for 2025', 'Deprecation of Ingress NGINX', 'Removals in 1.36', 'KEPs of the 1.36 Release', 'Features'],
    // Words of more than one section.
    ...['Updates', 'The'],
  ])('but not in "%s"', (heading) => {
    expect(told(`## ${heading}\n\nWords.\n`)).toEqual([])
  })

  test('but not where the section is there', () => {
    expect(told('## Merges\n\nWords.\n\n## Other Merges\n\nWords.\n')).toEqual([])
  })
})

describe('a line of a lower level stands for a missing section', () => {
  const between = (line: string, before = 'KEP of the Week', after = 'Promotions'): readonly string[] =>
    told(`## ${before}\n\n### [KEP](https://kep.k8s.io/1)\n\nWords.\n\n${line}\n\n* Words\n\n## ${after}\n\n* Words\n`)

  test.each(['### Other Merges', '#### Other Merges', '**Other Merges**', 'Other Merges'])('%s', (line) => {
    expect(between(line)).toEqual(['Other Merges is Other Merges (level)'])
  })

  test.each([
    ['in another place', between('### Other Merges', 'Developer News', 'Release Schedule')],
    ['as a word in other sections', between('**Promotions**', 'Other Merges', 'Deprecated')],
    ['as thanks', between('### Shoutouts', 'Version Updates', 'Vote')],
    ['in a sentence', between('Other Merges follow.')],
  ])('but not %s', (_, found) => {
    expect(found).toEqual([])
  })
})

test('any newsletter has its own names', () => {
  expect(told('## Developer News\n\n## Relaeses\n\n## Breaking\n\n## Changes\n\n## Merges\n', anyProject)).toEqual([
    'Developer News is News (name)',
    'Breaking is Breaking Changes (words)',
  ])
  expect(told('## New Feature\n\n## Featured\n\n## Others\n', anyProject)).toEqual(['Others is Other Changes (words)'])
})

test('a section under another name is told by section-name alone', () => {
  const post = '## Developers News\n\n### Release Schedule\n'
  const ids = (rules: readonly Rule[]): readonly string[] =>
    checkExample(rules, { post }).messages.map(({ ruleId }) => ruleId ?? '')
  expect(ids([sectionMissing, sectionName])).toEqual(['section-name', 'section-name'])
})
