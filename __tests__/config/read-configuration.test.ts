import { describe, expect, test } from '@jest/globals'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { Temporal } from 'temporal-polyfill'
import { PRESETS } from '../../src/config/presets.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import { AdvisedError, type Problem } from '../../src/model/problem.ts'
import { kubernetes } from './kubernetes.ts'
import { schemaAccepts } from './schema-json.ts'

const here = { owner: 'octo-org', name: 'site' }
const file = '.github/last-week-in.yml'

function problemOf(text: string): Problem {
  try {
    readConfiguration(text, file, here)
  } catch (error) {
    if (error instanceof AdvisedError) return error.problem
    throw error
  }
  throw new Error('The configuration was accepted.')
}

test.each([...PRESETS.keys()])('the preset %s is whole', (preset) => {
  expect(readConfiguration(`preset: ${preset}`, file, here).site).toEqual(here)
})

test('a configuration that says nothing is the default preset, with the site as its source', () => {
  expect(readConfiguration('', file, here)).toMatchObject({ site: here, source: here })
})

test('maps are laid over the preset key by key, lists and values replace its own', () => {
  const newsletter = kubernetes('publication: { weekday: friday }\nsources: { subprojects: [etcd-io/etcd] }')
  expect(newsletter.publication).toMatchObject({ weekday: 5 })
  expect(newsletter.publication.time.toString()).toBe('22:00:00')
  expect(newsletter.sources.subprojects).toEqual([{ owner: 'etcd-io', name: 'etcd' }])
  expect(newsletter.sources.proposals?.folder).toBe('keps')
})

/** What JSON Schema cannot say, so that schema.json takes it and the run alone refuses it. */
const UNSAID = ['not YAML', 'an unknown time zone', 'a section twice', 'a heading twice']

describe('what is refused', () => {
  test.each([
    ['not YAML', 'preset: kubernetes\nname: "open', ':2', /not valid YAML/, /YAML linter/],
    ['a list', '- preset', ':1', /map of keys/, /preset: default/],
    ['an unknown preset', 'name: x\npreset: openstack', ':2', /no preset "openstack"/, /default, kubernetes/],
    [
      'an unknown key',
      'preset: kubernetes\nlabels: [x]',
      ':2',
      /no key "labels"/,
      /Correct the spelling, or remove the key/,
    ],
    [
      'an unknown key further in',
      'preset: kubernetes\nedition:\n  tile: x',
      ':3',
      /no key "edition.tile"/,
      /Did you mean "title"/,
    ],
    ['a wrong type', 'preset: kubernetes\ncatch-up: often', ':2', /"catch-up" must be a number of weeks/, /Correct/],
    ['too long a catch-up', 'preset: kubernetes\ncatch-up: 9', ':2', /at most 4 weeks/, /configuration.md/],
    ['no repository', 'preset: kubernetes\nsource: kubernetes', ':2', /owner\/name, not "kubernetes"/, /Correct/],
    ['a number for a text', 'preset: kubernetes\nname: 7', ':2', /"name" must be text/, /Correct/],
    ['an unknown time zone', 'preset: kubernetes\ntime-zone: Mars/Base', ':2', /IANA/, /Correct/],
    ['an unknown weekday', 'preset: kubernetes\npublication:\n  weekday: someday', ':3', /monday/, /Correct/],
    [
      'a time without quotes that is no time',
      'preset: kubernetes\npublication:\n  time: "25:00"',
      ':3',
      /22:00/,
      /Correct/,
    ],
    ['an unknown placeholder', 'preset: kubernetes\nedition:\n  title: "{week}"', ':3', /\{yyyy\}/, /Correct/],
    [
      'a branch without a date',
      'preset: kubernetes\nedition:\n  branch: draft',
      ':3',
      /must contain \{yyyy\}/,
      /Correct/,
    ],
    [
      'a path out of the repository',
      'preset: kubernetes\nedition:\n  path: ../{yyyy}-{mm}-{dd}.md',
      ':3',
      /inside the repository/,
      /Correct/,
    ],
    [
      'a path into the workflows',
      'preset: kubernetes\nedition:\n  path: .github/{yyyy}{mm}{dd}.md',
      ':3',
      /\.github/,
      /Correct/,
    ],
    [
      'an unknown section',
      'preset: kubernetes\nsections:\n  - { name: gossip, heading: Gossip }',
      ':3',
      /developer-news/,
      /Correct/,
    ],
    [
      'a section twice',
      'preset: kubernetes\nsections:\n  - { name: merges, heading: A }\n  - { name: merges, heading: B }',
      ':2',
      /twice/,
      /Correct/,
    ],
    [
      'a heading twice',
      'preset: kubernetes\nsections:\n  - { name: merges, heading: A }\n  - { name: versions, heading: A }',
      ':2',
      /must not contain a heading twice/,
      /Correct/,
    ],
    [
      'labels where no merges are told by them',
      'sections:\n  - { name: thanks, heading: A, labels: [bug] }',
      ':2',
      /may have labels only if its name is one of merges, deprecated, versions/,
      /Correct/,
    ],
    ['an unknown format', 'edition:\n  format: gatsby', ':2', /must be one of jekyll, hugo, markdown/, /Correct/],
    [
      'a name that Jekyll does not read as a post',
      'edition:\n  path: _posts/update-{yyyy}-{mm}-{dd}.md',
      ':2',
      /"edition.path" must name a file that the site reads as a post/,
      /Correct/,
    ],
    [
      'a name that Hugo takes for a bundle',
      'edition:\n  format: hugo\n  path: content/{yyyy}/{mm}/{dd}/index.md',
      ':3',
      /"edition.path" must name a file/,
      /Correct/,
    ],
    [
      'a rule for nothing',
      'preset: kubernetes\nrules:\n  - then: never',
      ':3',
      /must have either a label or a path/,
      /Correct/,
    ],
    [
      'a rule that says nothing known',
      'preset: kubernetes\nrules:\n  - label: kind/flake\n    then: sometimes',
      ':4',
      /"rules.0.then" must be one of always, never, featured, merges/,
      /Correct/,
    ],
    ['wishes that are no switch', 'preset: kubernetes\nheed-wishes: some', ':2', /must be true or false/, /Correct/],
    [
      'a reviewer with @',
      'preset: kubernetes\npull-request:\n  reviewers: ["@somebody"]',
      ':3',
      /without "@"/,
      /Correct/,
    ],
  ])('%s', (what, text, line, message, advice) => {
    if (!UNSAID.includes(what)) expect(schemaAccepts(text)).toBe(false)
    const problem = problemOf(text)
    expect(problem.place).toMatch(new RegExp(`^${file}${line}(:\\d+)?$`))
    expect(problem.message).toMatch(message)
    expect(problem.advice).toMatch(advice)
  })
})

describe('what would leave its bounds', () => {
  const aliases = ['a: &a [1, 1]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c, *c, *c]'].join('\n')
  test.each([
    ['a preset by its path', 'preset: ./presets/mine.yml', /no preset/, /cannot be read from a file/],
    ['a preset by its address', 'preset: https://evil.example/x.yml', /no preset/, /cannot be read from a file/],
    ['a preset by the name of a property', 'preset: constructor', /no preset/, /default, kubernetes/],
    ['a preset that is no text', 'preset: [kubernetes]', /no preset/, /default, kubernetes/],
    ['a file to extend', '_extends: other/repository', /no key "_extends"/, /remove the key/],
    ['the prototype of all objects', '__proto__: { site: evil/site }', /no key "__proto__"/, /remove the key/],
    ['the same further in', 'edition: { __proto__: { layout: x } }', /no key "edition.__proto__"/, /remove the key/],
    ['a property of all objects', 'constructor: { prototype: 1 }', /no key "constructor"/, /remove the key/],
    ['aliases that grow', aliases, /aliases .* cannot be resolved/, /at most 20 aliases/],
    ['an alias of nothing', 'name: *nobody', /aliases .* cannot be resolved/, /at most 20 aliases/],
    ['more text than any newsletter needs', `# ${'x'.repeat(200_000)}`, /200002 characters/, /right file/],
    ['lists in lists without end', `name: ${'['.repeat(5_000)}`, /not valid YAML/, /linter/],
    ['a line break in a name', 'name: "a\\nb"', /must be one line/, /Correct/],
    ['a control character', 'name: "a\\eb"', /without control characters/, /Correct/],
    ['a mark of direction', 'name: "a\u202Eb"', /without control characters/, /Correct/],
    ['a name like a book', `name: ${'x'.repeat(501)}`, /500 characters/, /Correct/],
    ['a placeholder that is code', 'edition: { title: "{constructor}" }', /may only use the placeholders/, /Correct/],
    ['an absolute path', 'edition: { path: "/{yyyy}-{mm}-{dd}.md" }', /inside the repository/, /Correct/],
    ['a path by backslashes', 'edition: { path: "..\\\\{yyyy}-{mm}-{dd}.md" }', /inside the repository/, /Correct/],
    ['a path into git', 'edition: { path: ".GIT/{yyyy}-{mm}-{dd}.md" }', /inside the repository/, /Correct/],
    ['a post that is no post', 'edition: { path: "{yyyy}-{mm}-{dd}.yml" }', /must end in .md/, /Correct/],
    ['a branch that is a reference', 'edition: { branch: "refs/../{yyyy}{mm}{dd}" }', /valid branch name/, /Correct/],
    ['a branch that is an option', 'edition: { branch: "--{yyyy}{mm}{dd}" }', /valid branch name/, /Correct/],
    ['a source out of its repository', 'sources: { dependencies: ../x.yaml }', /inside the repository/, /Correct/],
    ['a pattern out of it', 'sources: { community: { repository: a/b, paths: [../*] } }', /inside the/, /Correct/],
    ['a repository with a path', 'site: a/b/../c', /owner\/name/, /Correct/],
    ['a feed that is a file', 'sources: { feeds: [{ name: x, url: "file:///etc/passwd" }] }', /https:/, /Correct/],
    ['a feed with a password', 'sources: { feeds: [{ name: x, url: "https://a:b@c.example/" }] }', /https:/, /Correct/],
    ['a feed in the network', 'sources: { feeds: [{ name: x, url: "http://10.0.0.1/" }] }', /https:/, /Correct/],
  ])('%s', (_, text, message, advice) => {
    const problem = problemOf(text)
    expect(problem.message).toMatch(message)
    expect(problem.advice).toMatch(advice)
    expect(problem.place?.startsWith(file)).toBe(true)
    expect(Object.keys({})).toEqual([])
    expect('site' in {}).toBe(false)
  })

  test('a few aliases are followed', () => {
    const text = 'pull-request: { labels: &names [a, b], reviewers: *names }'
    expect(readConfiguration(text, file, here).pullRequest.reviewers).toEqual(['a', 'b'])
  })

  test('a template is filled in and nothing else', () => {
    const title = '{yyyy} ${process.env.HOME} {{ site.github }} <%= 1 %> #{1}'
    expect(problemOf(`edition: { title: ${JSON.stringify(title)} }`).message).toMatch(/may only use the placeholders/)
    const harmless = "$(id) `id` %HOME% $1 $& '"
    const newsletter = readConfiguration(`edition: { title: ${JSON.stringify(harmless)} }`, file, here)
    expect(planEdition(newsletter, Temporal.PlainDate.from('2024-07-28')).title).toBe(harmless)
  })
})

test.each([
  ['', { format: 'jekyll', path: '_posts/{yyyy}-{mm}-{dd}-update.md', layout: 'post' }],
  ['{ format: jekyll, layout: null }', { format: 'jekyll', layout: null }],
  ['{ format: jekyll, path: "notes/{yyyy}{mm}{dd}.md" }', { path: 'notes/{yyyy}{mm}{dd}.md' }],
  ['{ format: hugo }', { format: 'hugo', path: 'content/posts/{yyyy}-{mm}-{dd}-update.md', layout: null }],
  ['{ format: hugo, layout: news }', { layout: 'news' }],
  ['{ format: markdown }', { format: 'markdown', path: 'updates/{yyyy}-{mm}-{dd}.md', layout: null }],
])('what the format leaves to be said: edition: %s', (edition, expected) => {
  expect(readConfiguration(edition === '' ? '' : `edition: ${edition}`, file, here).edition).toMatchObject(expected)
})

test('a section by labels may be there several times, beside one without', () => {
  const { sections } = readConfiguration('', file, here)
  expect(sections.filter(({ name }) => name === 'merges').map(({ heading }) => heading)).toEqual([
    'Features',
    'Fixes',
    'Documentation',
    'Other Changes',
  ])
})
