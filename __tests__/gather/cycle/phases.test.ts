import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { withPhases } from '../../../src/gather/cycle/phases.ts'
import { pathUrl } from '../../../src/text/url.ts'

const PAGE = { repository: { owner: 'example', name: 'releases' }, branch: 'main', path: 'releases/release_phases.md' }
const TEXT = '# Phases\n\n## Code Freeze\n\nNothing new.\n\n## Feature Blog Freeze ##\n\n## Docs\n\n## Docs Freeze\n'

const day = Temporal.PlainDate.from('2030-06-18')
const deadline = (name: string, major = true) => {
  return { name, day, over: Temporal.Instant.from('2030-06-19T00:00:00Z'), major, phase: null }
}

test.each([
  ['Code Freeze', 'code-freeze'],
  ['Feature blog freeze', 'feature-blog-freeze'],
  ['Docs deadline — PRs ready for review', 'docs'],
  ['Docs complete — All PRs reviewed', 'docs'],
  ['Docs Freeze', 'docs-freeze'],
  ['Test Freeze', null],
  ['v1.50.0 released', null],
])('%s is explained at %s', (name, anchor) => {
  const [told] = withPhases([deadline(name)], TEXT, PAGE)
  expect(told?.phase).toBe(
    anchor === null ? null : `https://github.com/example/releases/blob/main/releases/release_phases.md#${anchor}`,
  )
})

test('a link of the timeline stays, and without the page nothing is linked', () => {
  const phase = pathUrl(PAGE.repository, { kind: 'blob', branch: 'main', path: PAGE.path, anchor: 'other' })
  expect(withPhases([{ ...deadline('Code Freeze'), phase }], TEXT, PAGE)).toMatchObject([{ phase }])
  expect(withPhases([deadline('Code Freeze')], null, PAGE)).toMatchObject([{ phase: null }])
  expect(withPhases([deadline('Code Freeze', false)], TEXT, PAGE)).toMatchObject([{ phase: null }])
})
