import { expect, test } from '@jest/globals'
import { developerNews } from '../../src/curate/developer-news.ts'
import { link, plainWords, text } from '../../src/model/phrase.ts'
import { issueUrl } from '../../src/model/url.ts'
import { NEWSLETTER, release, SOURCE } from './invented.ts'

const item = (number: number, title: string, words: Parameters<typeof plainWords>[0] = []) => ({
  repository: NEWSLETTER.site,
  number,
  title,
  words,
})
const said = (...given: Parameters<typeof developerNews>): string[] =>
  developerNews(...given).flatMap((block) => (block.kind === 'paragraph' ? [plainWords(block.words)] : []))

test('news items by their number, then what was released', () => {
  const news = [
    item(9, 'Elections open', [text('Vote '), link(issueUrl(NEWSLETTER.site, 1), text('here in town')), text('.')]),
    item(3, 'Is it time?', [text('Yes.')]),
    item(4, 'A title alone'),
  ]
  const ownReleases = ['v1.31.0-rc.1', 'v1.31.0-rc.0', 'v1.30.3', 'v1.32.0-alpha.1'].map((tag) =>
    release('kubernetes/kubernetes', tag),
  )
  expect(said({ news, ownReleases }, SOURCE)).toEqual([
    'Is it time? Yes.',
    'A title alone',
    'Elections open. Vote here in town.',
    'Kubernetes v1.31.0-rc.0, v1.31.0-rc.1 and v1.32.0-alpha.1 are available.',
  ])
})

test('a new minor release is news, a patch release is not', () => {
  expect(said({ news: [], ownReleases: [release('kubernetes/kubernetes', 'v1.31.0')] }, SOURCE)).toEqual([
    'Kubernetes v1.31.0 is available.',
  ])
  expect(said({ news: [], ownReleases: [release('kubernetes/kubernetes', 'v1.31.1')] }, SOURCE)).toEqual([])
})
