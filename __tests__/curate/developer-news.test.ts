import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { developerNews } from '../../src/curate/developer-news.ts'
import { link, plainWords, text } from '../../src/text/phrase.ts'
import { externalUrl, issueUrl } from '../../src/text/url.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Newsletter } from '../../src/model/newsletter.ts'
import { EDITION, facts, NEWSLETTER, release } from './invented.ts'

const item = (number: number, title: string, words: Parameters<typeof plainWords>[0] = []) => ({
  repository: NEWSLETTER.site,
  number,
  title,
  words,
})
const said = (given: Partial<Facts>, newsletter: Newsletter = NEWSLETTER): string[] =>
  developerNews(facts(given), EDITION, newsletter).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [plainWords(block.words)] : [],
  )

test('news items by their number, then what was released', () => {
  const news = [
    item(9, 'Elections open', [text('Vote '), link(issueUrl(NEWSLETTER.site, 1), text('here in town')), text('.')]),
    item(3, 'Is it time?', [text('Yes.')]),
    item(4, 'A title alone'),
  ]
  const ownReleases = ['v1.31.0', 'v1.31.0-rc.0'].map((tag) =>
    release('kubernetes/kubernetes', tag, { prerelease: tag.includes('-') }),
  )
  expect(said({ news, ownReleases })).toEqual([
    'Is it time? Yes.',
    'A title alone',
    'Elections open. Vote here in town.',
    'Kubernetes v1.31.0 is available.',
  ])
})

test('pre-releases are listed by the schedule, and here if the newsletter has none', () => {
  const tags = ['v1.31.0-rc.1', 'v1.30.3', 'v1.29.7']
  const ownReleases = tags.map((tag) => release('kubernetes/kubernetes', tag, { prerelease: tag.includes('-') }))
  const plain = { ...NEWSLETTER, sections: NEWSLETTER.sections.filter(({ name }) => name !== 'release-schedule') }
  expect(said({ news: [], ownReleases })).toEqual(['Kubernetes v1.30.3 and v1.29.7 are available.'])
  expect(said({ news: [], ownReleases }, plain)).toEqual([
    'Kubernetes v1.31.0-rc.1, v1.30.3 and v1.29.7 are available.',
  ])
})

test('security announcements, changes of the community, then the posts of the blogs, each once', () => {
  const repository = { owner: 'kubernetes', name: 'community' }
  const communityMerges = [
    { repository, number: 8000, title: 'Open the harbour', files: ['docs/harbour.md'], changedLines: 9 },
    {
      repository,
      number: 7999,
      title: 'Add a new SIG Node chair',
      files: ['sigs.yaml', 'sig-node/README.md'],
      changedLines: 9,
    },
  ]
  const entry = (feed: string, title: string, at: string) => {
    const url = externalUrl(`https://kubernetes.io/${encodeURIComponent(title)}`)
    return url === null ? [] : [{ feed, title, url, publishedAt: Temporal.Instant.from(at) }]
  }
  const feedEntries = [
    ...entry('the Kubernetes blog', 'Second.', '2024-07-25T00:00:00Z'),
    ...entry('the Kubernetes blog', 'First', '2024-07-23T00:00:00Z'),
    ...entry('the official CVE feed', 'CVE-2024-1111: A hole', '2024-07-24T00:00:00Z'),
    ...entry('the contributor blog', 'Third', '2024-07-24T00:00:00Z'),
    ...entry('the contributor blog', 'first', '2024-07-24T00:00:00Z'),
  ]
  expect(said({ communityMerges, feedEntries })).toEqual([
    'Security announcement: CVE-2024-1111: A hole.',
    'SIG Node has a new chair.',
    'Open the harbour.',
    'New on the Kubernetes blog: First and Second; on the contributor blog: Third.',
  ])
})
