import { Temporal } from 'temporal-polyfill'
import type { Block, OtherLeftOut } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { Facts } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { type Inline, type Phrase } from '../model/phrase.ts'
import { link, strong, text } from '../text/phrase.ts'
import type { Release } from '../model/release.ts'
import type { RepositoryName } from '../model/repository.ts'
import { releaseUrl } from '../text/url.ts'
import { compareVersions } from '../text/version.ts'
import { within } from '../text/week.ts'
import { changelog } from './schedule/own-releases.ts'
import { joinPhrasesWithAnd } from '../text/lists.ts'
import { capitalized } from '../text/capitalized.ts'
import { plural } from '../text/plural.ts'
import { groupBy } from '../text/group-by.ts'
import { securityIdsIn } from '../text/security-id.ts'
import type { FeedEntry } from '../model/news.ts'
import { communityNews } from './news/community-news.ts'
import { vocabularyOf } from './words/vocabulary.ts'

/** The section, and the changes of the community's repository that are not in it. */
export interface DeveloperNews {
  readonly blocks: readonly Block[]
  readonly leftOut: readonly OtherLeftOut[]
}

/**
 * The news that sources know: the items that people asked for on the site, by number, stable releases of the source,
 * security announcements, changes of the community and blog posts. A Release Schedule lists the pre-releases; a section
 * for releases lists all of them.
 */
export function developerNews(
  facts: Pick<Facts, 'news' | 'ownReleases' | 'communityMerges' | 'feedEntries'>,
  edition: Pick<Edition, 'covers'>,
  newsletter: Pick<Newsletter, 'source' | 'sections' | 'words'>,
): DeveloperNews {
  const { source, sections } = newsletter
  const hasSchedule = sections.some(({ name }) => name === 'release-schedule')
  const hasReleases = sections.some(({ name }) => name === 'releases')
  const released = facts.ownReleases
    .filter(({ publishedAt }) => within(edition.covers, publishedAt))
    .filter(() => !hasReleases)
    .filter((release) => !hasSchedule || !release.prerelease)
  const items = [...facts.news]
    .sort((a, b) => a.number - b.number)
    .map(({ title, words }): Phrase => {
      const closed = /[.!?:]$/.test(title) ? title : `${title}.`
      return words.length === 0 ? [strong(text(title))] : [strong(text(closed)), text(' '), ...words]
    })
  const community = communityNews(facts.communityMerges, vocabularyOf(newsletter))
  const paragraphs = [
    ...items,
    ...releases(released, source),
    ...securityAnnouncements(facts.feedEntries),
    ...community.sentences,
    ...posts(facts.feedEntries),
  ]
  return { blocks: paragraphs.map((words): Block => ({ kind: 'paragraph', words })), leftOut: community.leftOut }
}

const isAnnouncement = ({ title }: FeedEntry): boolean =>
  securityIdsIn(title).length > 0 && /^(?:CVE|GHSA)-/i.test(title)

const linkTo = ({ url, title }: FeedEntry): Phrase => [link(url, text(title.replace(/\.$/, '')))]

const inTime = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  [...entries].sort((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt))

function securityAnnouncements(entries: readonly FeedEntry[]): Phrase[] {
  const announcements = inTime(entries.filter(isAnnouncement))
  if (announcements.length === 0) return []
  const one = announcements.length === 1
  return [
    [text(`Security announcement${one ? '' : 's'}: `), ...joinPhrasesWithAnd(announcements.map(linkTo)), text('.')],
  ]
}

/** One paragraph for the posts of all blogs, in the order of the feeds; a post in two feeds once. */
function posts(feedEntries: readonly FeedEntry[]): Phrase[] {
  const byTitle = new Map(
    feedEntries
      .filter((each) => !isAnnouncement(each))
      .toReversed()
      .map((each) => [each.title.toLowerCase(), each]),
  )
  const entries = feedEntries.filter((each) => byTitle.get(each.title.toLowerCase()) === each)
  const feeds = [...groupBy(entries, ({ feed }) => feed)]
  if (feeds.length === 0) return []
  const parts = feeds.flatMap(([feed, all], at): Phrase => {
    return [text(`${at === 0 ? 'New on' : '; on'} ${feed}: `), ...joinPhrasesWithAnd(inTime(all).map(linkTo))]
  })
  return [[...parts, text('.')]]
}

function releases(own: readonly Release[], source: RepositoryName): Phrase[] {
  const cut = own.filter((release) => /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => compareVersions(b.tag, a.tag))
  if (cut.length === 0) return []
  const links = cut.map((release): Phrase => [
    release.prerelease ? link(releaseUrl(source, release.tag), text(release.tag)) : changelog(source, release.tag),
  ])
  const sentence: Inline[] = [
    text(`${displayName(source)} `),
    ...joinPhrasesWithAnd(links),
    text(` ${plural(cut.length, 'is', 'are')} available.`),
  ]
  return [sentence]
}

/** The repository's name as the project writes it at the head of a sentence: `Kubernetes`. */
const displayName = ({ name }: RepositoryName): string => capitalized(name)
