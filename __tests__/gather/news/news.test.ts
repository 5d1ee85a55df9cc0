import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherNews } from '../../../src/gather/news/news.ts'
import { newsWords } from '../../../src/gather/news/news-words.ts'
import { NewsIssuesDocument } from '../../../src/github/generated.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { code, link, strong, text } from '../../../src/text/phrase.ts'
import { type Url } from '../../../src/model/url.ts'
import { externalUrl } from '../../../src/text/url.ts'
import { cannedGitHub, notFound, refusal, to, whole } from '../canned-github.ts'

const address = (url: string): Url => {
  const checked = externalUrl(url)
  if (checked === null) throw new Error(`${url} is no address.`)
  return checked
}

const template = (wish: string): string => `**A request for the newsletter**
<!-- Only for news -->

**What would you like to be added**
<!-- Describe it,
over several lines -->
${wish}

**Why is this needed**
Because.

**Section:**
- [x] Developer News
- [ ] Deprecated
`

describe('the words of a news item', () => {
  test.each([
    ['under the first label with words', template('\nThe elections begin.'), [text('The elections begin.')]],
    ['on the line after the label', template('The elections begin.'), [text('The elections begin.')]],
    ['the first two sentences', template('One is v1.31.0. Two! Three.'), [text('One is v1.31.0. Two!')]],
    ['of the next label where the first has none', template(''), [text('Because.')]],
    ['under a heading of a form', '### What\n\nNew leads.\n\n### Why\n\nOld ones left.', [text('New leads.')]],
    ['after a label with a colon', '**What**:\n New leads.', [text('New leads.')]],
    ['the first paragraph without labels', 'New\nleads.\n\nMore.', [text('New leads.')]],
    ['above the labels where none stands under them', 'New leads.\n\n**Why**\n', [text('New leads.')]],
    ['a paragraph that begins in bold', '**Vote** now.', [strong(text('Vote')), text(' now.')]],
    ['the first point of a list', '**What**\n\n* one thing\n* another', [text('one thing')]],
    ['nothing but check boxes', '**Section:**\n- [x] Deprecated', []],
    ['nothing but comments', '<!-- nothing -->', []],
    ['nothing', '', []],
    [
      'code and emphasis',
      'Use `kubectl  x` *today*.',
      [text('Use '), code('kubectl x'), text(' '), text('today'), text('.')],
    ],
    [
      'no HTML and no images',
      'See <b onclick="x()">this</b>![i](https://x.org/i.png).',
      [text('See '), text('this'), text('.')],
    ],
  ])('%s', (_, body, words) => {
    expect(newsWords(body)).toEqual(words)
  })

  test.each([
    [
      'a link',
      'Read [the post](https://k8s.io/blog).',
      [text('Read '), link(address('https://k8s.io/blog'), text('the post')), text('.')],
    ],
    ['a bare address', 'https://k8s.io/blog', [link(address('https://k8s.io/blog'), text('https://k8s.io/blog'))]],
    ['a named link', '[Post][p]\n\n[p]: https://k8s.io/blog', [link(address('https://k8s.io/blog'), text('Post'))]],
    ['no script', '[Post](javascript:alert)', [text('Post')]],
    ['no plain http', '[Post](http://k8s.io)', [text('Post')]],
    ['no credentials', '[Post](https://a:b@k8s.io)', [text('Post')]],
    [
      'a link that ends the last sentence',
      'A. B [c. D](https://k8s.io). E.',
      [text('A. B '), link(address('https://k8s.io'), text('c. D'))],
    ],
  ])('with %s', (_, body, words) => {
    expect(newsWords(body)).toEqual(words)
  })
})

describe('news items', () => {
  const site = { owner: 'owner', name: 'site' }
  const plan = { label: 'lwkd', titlePrefix: 'LWKD -' }
  const week = weekEnding(Temporal.PlainDate.from('2024-07-28'), 'UTC')
  const issue = (number: number, createdAt: string, title = 'LWKD - Elections') => {
    return { number, title, body: 'Vote.', createdAt, author: null }
  }
  const answering = (nodes: readonly ReturnType<typeof issue>[]) =>
    cannedGitHub(to(NewsIssuesDocument, () => whole({ rateLimit: null, repository: { issues: { nodes } } })))

  test('are those opened in the window, the oldest first', async () => {
    const github = answering([
      issue(5, '2024-07-29T00:00:00Z'),
      issue(4, '2024-07-28T23:59:59Z', 'lwkd - New leads'),
      issue(3, '2024-07-22T00:00:00Z', 'LWKD -'),
      issue(2, '2024-07-21T23:59:59Z'),
    ])
    const { facts, report } = await gatherNews(github, { site, plan, covers: week })
    expect(facts.map(({ number, title }) => [number, title])).toEqual([
      [3, 'LWKD -'],
      [4, 'New leads'],
    ])
    expect(facts[0]?.words).toEqual([text('Vote.')])
    expect(report).toEqual({ source: 'news items', state: 'complete', facts: 2, problems: [] })
    expect(github.requests[0]?.questions).toEqual([{ ...site, labels: ['lwkd'], since: '2024-07-22T00:00:00Z' }])
  })

  test('are partial where more were opened than GitHub gives', async () => {
    const github = answering(Array.from({ length: 50 }, (_, index) => issue(60 - index, '2024-07-23T00:00:00Z')))
    expect((await gatherNews(github, { site, plan, covers: week })).report.state).toBe('partial')
  })

  test.each([
    ['a site that is not there', () => ({ result: { rateLimit: null, repository: null }, errors: [notFound('x')] })],
    [
      'no answer',
      () => {
        throw refusal('502', 'Bad gateway')
      },
    ],
  ])('fail with %s', async (_, respond) => {
    const { facts, report } = await gatherNews(cannedGitHub(to(NewsIssuesDocument, respond)), {
      site,
      plan,
      covers: week,
    })
    expect(facts).toEqual([])
    expect(report.state).toBe('failed')
    expect(report.problems[0]?.advice).not.toBe('')
  })
})
