import { expect, test } from '@jest/globals'
import { curate } from '../../../src/curate/curate.ts'
import type { Merge } from '../../../src/model/merge.ts'
import { EDITION, facts, merge, NEWSLETTER } from '../invented.ts'

const reasonsOf = (one: Merge): readonly string[] =>
  curate(facts({ merges: [one] }), EDITION, NEWSLETTER)
    .sections.flatMap(({ listed: told }) => told)
    .flatMap(({ reasons }) => reasons)
const feature = { labels: ['kind/feature', 'kind/api-change'], note: 'Added new widgets.' }

test.each<[string, Merge, readonly string[]]>([
  ['a large change to the API', merge(1, 'Add widgets', { ...feature, additions: 600 }), ['a large change']],
  ['a very large one', merge(1, 'Add widgets', { ...feature, additions: 2600 }), ['a very large change']],
])('%s is told with each reason once, and with none that another one says too', (_, one, [size = '']) => {
  expect(reasonsOf(one)).toEqual(['a feature that changes the API', 'says that it is new', size, 'has a release note'])
})

test('the size of a merge without a release note is told once', () => {
  const reasons = reasonsOf(merge(1, 'Rework the widgets of the kubelet', { additions: 400 }))
  expect(reasons.filter((reason) => reason.includes('lines'))).toEqual(['over 300 lines changed'])
})
