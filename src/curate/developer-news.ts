import { Temporal } from 'temporal-polyfill'
import type { Block } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { Facts } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { type Inline, type Phrase } from '../model/phrase.ts'
import { link, strong, text } from '../text/phrase.ts'
import type { Release } from '../model/release.ts'
import type { RepositoryName } from '../model/repository.ts'
import { pullRequestUrl, releaseUrl } from '../text/url.ts'
import { compareVersions } from '../text/version.ts'
import { within } from '../text/week.ts'
import { isPatch } from './schedule/own-releases.ts'
import { joinPhrasesWithAnd } from '../text/lists.ts'
import { bulletOf, wordingOf } from './words/phrase.ts'
import { vocabularyOf, type Vocabulary } from './words/vocabulary.ts'
import { capitalized } from '../text/capitalized.ts'
import { plural } from '../text/plural.ts'

/**
 * What machines can know of the news: the items that people asked for on the site, by their number, and what the
 * source repository released. Where the edition has a Release Schedule, that tells of patches and of what leads to the
 * next minor, and only the minor itself is news; where it has a section for releases they are all told there.
 */
export function developerNews(
  facts: Pick<Facts, 'news' | 'ownReleases' | 'communityMerges' | 'feedEntries'>,
  edition: Pick<Edition, 'covers'>,
  newsletter: Pick<Newsletter, 'source' | 'sections' | 'words'>,
): readonly Block[] {
  const { source, sections } = newsletter
  const hasSchedule = sections.some(({ name }) => name === 'release-schedule')
  const hasReleases = sections.some(({ name }) => name === 'releases')
  const released = facts.ownReleases
    .filter(({ publishedAt }) => within(edition.covers, publishedAt))
    .filter(() => !hasReleases)
    .filter((release) => !hasSchedule || (!release.prerelease && !isPatch(release)))
  const items = [...facts.news]
    .sort((a, b) => a.number - b.number)
    .map(({ title, words }): Phrase => {
      const closed = /[.!?:]$/.test(title) ? title : `${title}.`
      return words.length === 0 ? [strong(text(title))] : [strong(text(closed)), text(' '), ...words]
    })
  return [...items, ...releases(released, source), ...community(facts, vocabularyOf(newsletter)), ...feeds(facts)].map(
    (words): Block => ({
      kind: 'paragraph',
      words,
    }),
  )
}

/** A sentence for each merge in the community's repository, in the words of its title. */
function community({ communityMerges }: Pick<Facts, 'communityMerges'>, vocabulary: Vocabulary): Phrase[] {
  return [...communityMerges]
    .sort((a, b) => a.number - b.number)
    .map(({ repository, number, title }): Phrase => {
      return [
        ...bulletOf(wordingOf(title, null, vocabulary), pullRequestUrl(repository, number), vocabulary),
        text('.'),
      ]
    })
}

/** A sentence for each feed with its entries, in the order in which they were published. */
function feeds({ feedEntries }: Pick<Facts, 'feedEntries'>): Phrase[] {
  const entries = [...feedEntries].sort((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt))
  return [...new Set(feedEntries.map(({ feed }) => feed))].map((name): Phrase => {
    const links = entries
      .filter(({ feed }) => feed === name)
      .map(({ url, title }): Phrase => [link(url, text(title.replace(/\.$/, '')))])
    return [text(`From ${name}: `), ...joinPhrasesWithAnd(links), text('.')]
  })
}

function releases(own: readonly Release[], source: RepositoryName): Phrase[] {
  const cut = own.filter((release) => /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => compareVersions(a.tag, b.tag))
  if (cut.length === 0) return []
  const links = cut.map(({ tag }): Phrase => [link(releaseUrl(source, tag), text(tag))])
  const sentence: Inline[] = [
    text(`${displayName(source)} `),
    ...joinPhrasesWithAnd(links),
    text(` ${plural(cut.length, 'is', 'are')} available.`),
  ]
  return [sentence]
}

/** The repository's name as the project writes it at the head of a sentence: `Kubernetes`. */
const displayName = ({ name }: RepositoryName): string => capitalized(name)
