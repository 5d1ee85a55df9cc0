import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { PRESETS } from '../../src/config/presets.ts'
import { complaints, schemaAccepts } from './schema-json.ts'

const here = { owner: 'octo-org', name: 'site' }

/** The YAML blocks of a page that are configurations, or a part of one. */
function examplesOf(page: string): readonly (readonly [string, string])[] {
  return [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, block = '']) => block)
    .filter((block) => !/^(on|jobs|steps|permissions):/m.test(block))
    .map((block) => [`${page}: ${block.split('\n')[0] ?? ''}`, block] as const)
}

const pages = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))].filter((page) =>
  page.endsWith('.md'),
)
const configurations = [
  ...[...PRESETS].map(([name, text]) => [`the preset ${name}`, text] as const),
  ...['.github', 'sandbox/weeks/2024-07-28/repos/kubernetes-sigs/lwkd/history/01-site/tree/.github'].map(
    (folder) => [folder, readFileSync(join(folder, 'last-week-in.yml'), 'utf8')] as const,
  ),
  ...pages.flatMap(examplesOf),
]

test('the examples of the documentation are among them', () => {
  expect(pages.flatMap(examplesOf).length).toBeGreaterThanOrEqual(4)
})

describe.each(configurations)('%s', (_, text) => {
  test('is what editors and the action accept', () => {
    expect(complaints(text)).toEqual([])
    expect(() => readConfiguration(text, 'last-week-in.yml', here)).not.toThrow()
  })
})

test.each([
  ['site: octo-org', false],
  ['site: octo-org/.', false],
  ['site: octo-org/site', true],
  ['edition: { path: "docs/{yyyy}-{mm}-{dd}.txt" }', false],
  ['edition: { path: "docs//{yyyy}-{mm}-{dd}.md" }', false],
  ['edition: { path: ".GitHub/{yyyy}-{mm}-{dd}.md" }', false],
  ['edition: { path: "docs/{yyyy}-{mm}-{dd}.md" }', true],
  ['edition: { branch: "{yyyy}{mm}{dd}.lock" }', false],
  ['edition: { branch: "a..{yyyy}{mm}{dd}" }', false],
  ['edition: { branch: "weekly/{yyyy}{mm}{dd}" }', true],
  ['edition: { title: "Week {d}, {week}" }', false],
  ['edition: { title: "two\\nlines" }', false],
  ['edition: { title: "two\\u2028lines" }', false],
  ['sources: { feeds: [{ name: Blog }] }', false],
  ['sources: { feeds: [{ name: Blog, url: "http://example.org/feed" }] }', false],
  ['sources: { feeds: [{ name: Blog, url: "https://user@example.org/feed" }] }', false],
  ['sources: { feeds: [{ name: Blog, url: "https://example.org/feed" }] }', true],
  ['preset: kubernetes\nsources: { community: { paths: [elections/, "*/OWNERS"] } }', true],
  ['preset: kubernetes\nsources: { community: { paths: [elections/../..] } }', false],
  ['sources: { news: null }', true],
  ['rules: [{ label: a, path: b, then: never }]', false],
  ['rules: [{ label: a, then: never }]', true],
  ['sections: []', false],
  ['sections: [{ name: merges }]', false],
  ['catch-up: 1.5', false],
  ['catch-up: -1', false],
  ['edition: { path: "docs/_posts/{yyyy}-{mm}-{dd}-week.md" }', true],
  ['edition: { path: "docs/_posts/week-{yyyy}-{mm}-{dd}.md" }', false],
  ['edition: { format: markdown, path: "_posts/week-{yyyy}-{mm}-{dd}.md" }', true],
  ['edition: { format: hugo, path: "content/{yyyy}-{mm}-{dd}/_index.md" }', false],
  ['edition: { format: hugo, path: "content/{yyyy}-{mm}-{dd}/an-index.md" }', true],
  ['sections: [{ name: merges, heading: Fixes, labels: [bug] }]', true],
  ['sections: [{ name: thanks, heading: Thanks, labels: [bug] }]', false],
  ['sections: [{ name: thanks, heading: Thanks, labels: [] }]', true],
  [`name: ${'x'.repeat(501)}`, false],
])('editors and the action agree on %s', (text, accepted) => {
  expect(schemaAccepts(text)).toBe(accepted)
  const read = (): unknown => readConfiguration(text, 'last-week-in.yml', here)
  if (accepted) expect(read).not.toThrow()
  else expect(read).toThrow()
})
