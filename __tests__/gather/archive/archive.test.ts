import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { listEditions, readArchive } from '../../../src/gather/archive/archive.ts'
import { readEdition } from '../../../src/gather/archive/earlier-edition.ts'
import { FileDocument } from '../../../src/github/generated.ts'
import { cannedGitHub, notFound, to, whole } from '../canned-github.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const site = { owner: 'owner', name: 'site' }

describe('the editions in a folder', () => {
  const entries = [
    '2022-08-15-update.md',
    '2024-07-21-update.md',
    '2024-07-28-update.md',
    '2024-07-14-special-edition.markdown',
    '2024-02-30-update.md',
    '2024-07-07-update.txt',
    '2024-07-071-update.md',
    'obit_file.md',
  ].map((name) => ({ name }))

  test('are those with a date before, newest first, whatever follows the date', () => {
    const editions = listEditions(entries, '_posts/{yyyy}-{mm}-{dd}-update.md', day('2024-07-28'))
    expect(editions.map(({ path, sunday }) => [path, sunday.toString()])).toEqual([
      ['_posts/2024-07-21-update.md', '2024-07-21'],
      ['_posts/2024-07-14-special-edition.markdown', '2024-07-14'],
      ['_posts/2022-08-15-update.md', '2022-08-15'],
    ])
  })

  test.each([
    ['week.{yyyy}{mm}{dd}.md', 'week.20240721.md'],
    ['{yyyy}/news-{yyyy}-{mm}-{d}.md', 'news-2024-07-21.md'],
    ['content/{dd}_{mm}_{yyyy}.md', '21_07_2024.md'],
    ['{month}-{yyyy}-{mm}-{dd}.md', 'July-2024-07-21.md'],
  ])('go by the template %s', (template, name) => {
    const others = [{ name: `x${name}` }, { name: 'index.md' }]
    const found = listEditions([{ name }, ...others], template, day('2024-07-28'))
    expect(found.at(0)?.sunday.toString()).toBe('2024-07-21')
    expect(found.some(({ path }) => path.endsWith('index.md'))).toBe(false)
  })

  test('are none where the template names no date', () => {
    expect(listEditions(entries, '_posts/latest.md', day('2024-07-28'))).toEqual([])
  })
})

const edition = (text: string) => readEdition(day('2024-07-21'), '_posts/2024-07-21-update.md', text)

describe('what an edition listed', () => {
  test.each([
    ['[a](https://github.com/kubernetes/kubernetes/pull/125663)', ['kubernetes/kubernetes#125663']],
    ['[a](https://github.com/Kubernetes/Kubernetes/pull/125663/files#diff-1)', ['kubernetes/kubernetes#125663']],
    ['[a](https://github.com/kubernetes/enhancements/issues/4580#issuecomment-1)', ['kubernetes/enhancements#4580']],
    ['<https://redirect.github.com/a/b.c/pull/7>, https://github.com/a/b/pull/8.', ['a/b.c#7', 'a/b#8']],
    ['<!-- [a](https://github.com/a/b/pull/1) --> and github.com/a/b/pulls', []],
  ])('%s: pull requests and issues', (text, expected) => {
    expect([...edition(text).pullRequests]).toEqual(expected)
  })

  test.each([
    ['[v2](https://github.com/containerd/Containerd/releases/tag/v2.3.4)', ['containerd/containerd@v2.3.4']],
    ['(https://github.com/a/b/releases/tag/kustomize%2Fv5.4.3)', ['a/b@kustomize/v5.4.3']],
    ['(https://github.com/a/b/releases/tag/kustomize/v5.4.3#notes)', ['a/b@kustomize/v5.4.3']],
    ['https://github.com/a/b/releases/tag/v1.2.', ['a/b@v1.2']],
    ['(https://github.com/a/b/releases/v3.14.1)', ['a/b@v3.14.1']],
    ['(https://github.com/a/b/releases/tag/100%)', ['a/b@100%']],
    ['(https://github.com/a/b/releases) (https://github.com/a/b/releases/latest)', []],
    ['(https://github.com/a/b/releases/download/v1.2.3/x.tgz)', []],
  ])('%s: releases', (text, expected) => {
    expect([...edition(text).releases]).toEqual(expected)
  })

  const folder = 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/2644-honor'
  test.each([
    ['### [KEP-2644: Honor](https://example.org)', [2644]],
    ['### [KEP 2644 - Honor](https://example.org)', [2644]],
    [`### [2644: Honor](${folder})`, [2644]],
    [`#### [Honor](${folder}/README.md)`, [2644]],
    [`[Honor](${folder})\n\nIt builds on [KEP-11](https://x.org).`, [2644]],
    ['[4402 go workspaces](https://github.com/someone/copy/blob/1/keps/sig-arch/4402-go/README.md)', [4402]],
    ['### [KEP-5972: A](https://github.com/kubernetes/enhancements/pull/6169)', [5972]],
    ['### [A](https://github.com/kubernetes/enhancements/issues/3221)', [3221]],
    ['### [KEP 3850 - A](https://features.k8s.io/3850)', [3850]],
    ['### [enhancements#3137: KEP-3136: A](https://github.com/kubernetes/enhancements/pull/3137)', [3136]],
    [`### [4138: A](${folder})`, [4138, 2644]],
    ['### [KEP-11: A](https://x.org)\n\nWords.\n\n### [KEP-12: B](https://x.org)\n\n[KEP-13](https://x.org)', [11, 12]],
    ['', []],
  ])('%s: KEP of the Week', (section, expected) => {
    const text = `## Featured PRs\n\n### [KEP-19: not here](https://x.org)\n\n## KEP of the Week\n\n${section}\n\n## Other\n\n* KEP-18`
    expect([...edition(text).proposals]).toEqual(expected)
  })

  test.each(['## Featured KEPs', '## KEP of the week', '# KEPs of the Week', '## Featured KEP'])(
    'under %s',
    (heading) => {
      expect([...edition(`${heading}\n### [KEP-17: A](https://x.org)\n`).proposals]).toEqual([17])
    },
  )
})

describe('the archive', () => {
  const posts = ['2024-07-14', '2024-07-21'].map((date) => ({ path: `_posts/${date}-update.md`, sunday: day(date) }))

  test('is read in one request, newest first', async () => {
    const github = cannedGitHub(
      to(FileDocument, ({ expression }) =>
        whole({ repository: { object: { text: `(https://github.com/a/b/pull/${expression.slice(20, 22)})` } } }),
      ),
    )
    const { facts, report } = await readArchive(github, site, posts)
    expect(facts.map(({ sunday, pullRequests }) => [sunday.toString(), ...pullRequests])).toEqual([
      ['2024-07-21', 'a/b#21'],
      ['2024-07-14', 'a/b#14'],
    ])
    expect(report).toEqual({ source: 'archive', state: 'complete', facts: 2, problems: [] })
    expect(github.requests).toHaveLength(1)
    expect(github.requests[0]?.questions[0]).toEqual({ ...site, expression: 'HEAD:_posts/2024-07-21-update.md' })
  })

  test.each([
    ['is no text', () => whole({ repository: { object: { text: null } } })],
    ['is gone', () => whole({ repository: { object: null } })],
    ['is a folder', () => whole({ repository: { object: {} } })],
    ['cannot be seen', () => ({ result: { repository: null }, errors: [notFound('owner/site')] })],
  ])('is required: an edition that %s ends the run', async (_, respond) => {
    const reading = readArchive(cannedGitHub(to(FileDocument, respond)), site, posts)
    await expect(reading).rejects.toThrow(/2024-07-21-update\.md of owner\/site cannot be read.*listed twice/s)
  })

  test('of a new site is empty and costs nothing', async () => {
    const { facts, report } = await readArchive(cannedGitHub(), site, [])
    expect([facts, report.state]).toEqual([[], 'complete'])
  })
})
