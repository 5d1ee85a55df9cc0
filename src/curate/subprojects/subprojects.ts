import { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'
import type { Block } from '../../model/draft.ts'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Release } from '../../model/release.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName, sameRepository } from '../../text/repository-name.ts'
import { releaseUrl } from '../../text/url.ts'
import { toldEarlier } from '../merges/earlier.ts'
import { spelledAs } from '../../text/glossary.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { highlightsOf } from './highlights.ts'
import { newerFirst, releaseTag, type ReleaseTag } from './release-tag.ts'

/** Repositories with names that readers recognize only with the owner: `kubernetes-client/python`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['python', 'java', 'javascript', 'csharp'])

interface Tagged {
  readonly release: Release
  readonly tag: ReleaseTag
}

/**
 * The bullets of "Subprojects and Dependency Updates": one for each product, with its newest release, highlights, and
 * its other releases after "also". Charts and libraries are listed only if the product itself has no release.
 * @param prereleases the repositories with pre-releases that are listed too
 * @returns an empty list if there is nothing to list
 */
export function subprojects(
  releases: readonly Release[],
  archive: readonly EarlierEdition[],
  { prereleases, glossary }: { readonly prereleases: readonly RepositoryName[]; readonly glossary: readonly string[] },
): readonly Block[] {
  const earlier = toldEarlier(archive)
  const repositories = new Map<string, Tagged[]>()
  for (const release of inOrder(releases)) {
    const name = fullName(release.repository).toLowerCase()
    const tag = releaseTag(release.tag)
    if (tag === null || earlier.has(`${name}@${release.tag}`)) continue
    const isPrerelease = release.prerelease || tag.prerelease
    if (isPrerelease && !prereleases.some((each) => sameRepository(each, release.repository))) continue
    repositories.set(name, [...(repositories.get(name) ?? []), { release, tag }])
  }
  const items = [...repositories.values()].flatMap((tagged) => products(tagged).map((items) => bullet(items, glossary)))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function inOrder(releases: readonly Release[]): Release[] {
  const key = (release: Release): string =>
    `${release.repository.name} ${fullName(release.repository)} ${release.tag}`.toLowerCase()
  const unique = new Map(releases.map((release) => [key(release), release]))
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, release]) => release)
}

/** The releases of one repository by product, the newest first. */
function products(tagged: readonly Tagged[]): Tagged[][] {
  const withoutCharts = tagged.filter(({ tag }) => !tag.chart)
  const kept = withoutCharts.length > 0 ? withoutCharts : tagged
  const isProduct = ({ release, tag }: Tagged): boolean =>
    !tag.isPath || tag.component.toLowerCase() === release.repository.name.toLowerCase()
  const main = kept.filter(isProduct)
  const byComponent = new Map<string, Tagged[]>()
  for (const item of main.length > 0 ? main : kept) {
    byComponent.set(item.tag.component, [...(byComponent.get(item.tag.component) ?? []), item])
  }
  return [...byComponent.values()].map((items) => items.sort(stableThenNewest))
}

function stableThenNewest(a: Tagged, b: Tagged): number {
  const pre = ({ release, tag }: Tagged): number => (release.prerelease || tag.prerelease ? 1 : 0)
  return (
    pre(a) - pre(b) ||
    newerFirst(a.tag, b.tag) ||
    Temporal.Instant.compare(b.release.publishedAt, a.release.publishedAt)
  )
}

function bullet(items: readonly Tagged[], glossary: readonly string[]): Phrase {
  const [first, ...others] = items
  if (first === undefined) return []
  const highlights = highlightsOf(first.release.notes).map((words): Phrase => phraseOf(words))
  const also = others.map((item): Phrase => [link(urlOf(item), text(item.tag.version))])
  return [
    link(urlOf(first), text(spelledAs(glossary, `${nameOf(first)} ${first.tag.version}`))),
    ...(highlights.length > 0 ? [text(': '), ...commas(highlights)] : []),
    ...(also.length > 0 ? [text('; also '), ...joinPhrasesWithAnd(also)] : []),
  ]
}

const commas = (phrases: readonly Phrase[]): Inline[] =>
  phrases.flatMap((phrase, at) => (at === 0 ? [...phrase] : [text(', '), ...phrase]))

/** Reads code spans in backticks. */
function phraseOf(words: string): Phrase {
  return words
    .split('`')
    .map((part, at): Inline => (at % 2 === 1 ? { kind: 'code', value: part } : text(part)))
    .filter((inline) => 'value' in inline && inline.value !== '')
}

const urlOf = ({ release }: Tagged): ReturnType<typeof releaseUrl> => releaseUrl(release.repository, release.tag)

function nameOf({ release, tag }: Tagged): string {
  const { name } = release.repository
  if (tag.component === '') return AMBIGUOUS.has(name) ? fullName(release.repository) : name
  return tag.isPath && tag.component !== name ? `${name} ${tag.component}` : tag.component
}
