import { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'
import type { Block, OtherLeftOut } from '../../model/draft.ts'
import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Release } from '../../model/release.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName, sameRepository } from '../../text/repository-name.ts'
import { releaseUrl } from '../../text/url.ts'
import { listedEarlier } from '../merges/earlier.ts'
import { spelledAs } from '../../text/glossary.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { highlightsOf } from './highlights.ts'
import { newerFirst, releaseTag, type ReleaseTag } from './release-tag.ts'

/** Repositories with names that readers recognize only with the owner: `kubernetes-client/python`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['python', 'java', 'javascript', 'csharp'])

interface Tagged {
  readonly release: Release
  readonly tag: ReleaseTag
}

/** A section with releases, and the releases that are not in it. */
export interface ReleaseSection {
  /** Empty if there is nothing to list. */
  readonly blocks: readonly Block[]
  readonly leftOut: readonly OtherLeftOut[]
}

/**
 * The bullets of "Subprojects and Dependency Updates": one for each product, with its newest release, highlights, and
 * its other releases after "also". A chart or library is listed only if no release of the product itself is new.
 * @param prereleases the repositories with pre-releases that are listed too
 */
export function subprojects(
  releases: readonly Release[],
  archive: readonly EarlierEdition[],
  { prereleases, glossary }: { readonly prereleases: readonly RepositoryName[]; readonly glossary: readonly string[] },
): ReleaseSection {
  const earlier = listedEarlier(archive)
  const reasonWithoutProduct = ({ release, tag }: Tagged): string | null => {
    const edition = earlier.get(`${fullName(release.repository).toLowerCase()}@${release.tag}`)
    if (edition !== undefined) return `listed in the edition of ${edition.toString()}`
    const isFollowed = prereleases.some((each) => sameRepository(each, release.repository))
    return isPrerelease({ release, tag }) && !isFollowed ? 'a pre-release' : null
  }
  const ordered = inOrder(releases)
  const tagged = ordered.flatMap((release): Tagged[] => {
    const tag = releaseTag(release.tag)
    return tag === null ? [] : [{ release, tag }]
  })
  const untagged = ordered.filter(({ tag }) => releaseTag(tag) === null)
  const judged = [...groupBy(tagged, ({ release }) => fullName(release.repository).toLowerCase()).values()].map((all) =>
    all.map((item) => ({ item, reason: reasonWithoutProduct(item) ?? partOfProduct(item, all) })),
  )
  const items = judged.flatMap((all) => {
    const listed = all.filter(({ reason }) => reason === null).map(({ item }) => item)
    return products(listed).flatMap((product) => bullets(product, glossary))
  })
  return {
    blocks: items.length === 0 ? [] : [{ kind: 'list', items }],
    leftOut: [
      ...judged.flat().flatMap(({ item, reason }) => (reason === null ? [] : [leftOut(item.release, reason)])),
      ...untagged.map((release) => leftOut(release, 'its tag is not a version')),
    ],
  }
}

const isPrerelease = ({ release, tag }: Tagged): boolean => release.prerelease || tag.prerelease

/** Why a chart or library gives way to the product that is released in the same week; null if it does not. */
function partOfProduct({ release, tag }: Tagged, all: readonly Tagged[]): string | null {
  const isLibrary = (each: Tagged): boolean =>
    each.tag.isPath && each.tag.component.toLowerCase() !== release.repository.name.toLowerCase()
  const hasProduct = all.some((each) => !each.tag.chart && !isLibrary(each) && !isPrerelease(each))
  if (tag.chart && all.some((each) => !each.tag.chart)) return 'a chart of a product that is released too'
  return isLibrary({ release, tag }) && (hasProduct || all.some((each) => !each.tag.chart && !isLibrary(each)))
    ? 'a library of a product that is released too'
    : null
}

const leftOut = ({ repository, tag }: Release, reason: string): OtherLeftOut => ({
  name: `${fullName(repository)} ${tag}`,
  url: releaseUrl(repository, tag),
  reason,
})

function inOrder(releases: readonly Release[]): Release[] {
  const key = (release: Release): string =>
    `${release.repository.name} ${fullName(release.repository)} ${release.tag}`.toLowerCase()
  const unique = new Map(releases.map((release) => [key(release), release]))
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, release]) => release)
}

/** The releases of one repository by product, the newest first. */
function products(tagged: readonly Tagged[]): readonly (readonly Tagged[])[] {
  return [...groupBy(tagged, ({ tag }) => tag.component).values()].map((items) => items.toSorted(stableThenNewest))
}

function stableThenNewest(a: Tagged, b: Tagged): number {
  const pre = (item: Tagged): number => (isPrerelease(item) ? 1 : 0)
  return (
    pre(a) - pre(b) ||
    newerFirst(a.tag, b.tag) ||
    Temporal.Instant.compare(b.release.publishedAt, a.release.publishedAt)
  )
}

/** One bullet for a product, and another for a pre-release of its next version that has highlights. */
function bullets(items: readonly Tagged[], glossary: readonly string[]): readonly Phrase[] {
  const [first, ...others] = items
  if (first === undefined) return []
  const next = others.find((each) => isPrerelease(each) && newerFirst(each.tag, first.tag) < 0)
  const hasOwn = next !== undefined && !isPrerelease(first) && highlightsOf(next.release.notes).length > 0
  if (!hasOwn) return [bullet(first, others, glossary)]
  return [
    bullet(
      first,
      others.filter((each) => each !== next),
      glossary,
    ),
    bullet(next, [], glossary),
  ]
}

function bullet(first: Tagged, others: readonly Tagged[], glossary: readonly string[]): Phrase {
  const name = nameOf(first)
  const highlights = highlightsOf(first.release.notes, name).map(phraseOf)
  const also = others.map((item): Phrase => [link(urlOf(item), text(item.tag.version))])
  return [
    link(urlOf(first), text(spelledAs(glossary, `${name} ${first.tag.version}`))),
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

/** Components whose name says nothing without that of the repository. */
const GENERIC = /^(?:controller|driver|operator|server|manager|agent|plugin|cli|core)$/i

function nameOf({ release, tag }: Tagged): string {
  const { name } = release.repository
  if (tag.component === '' || GENERIC.test(tag.component)) {
    return AMBIGUOUS.has(name) ? fullName(release.repository) : name
  }
  const isBareChart = /^(?:helm-)?charts?$/i.test(tag.component)
  return (tag.isPath && tag.component !== name) || isBareChart ? `${name} ${tag.component}` : tag.component
}
