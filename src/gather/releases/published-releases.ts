import { Temporal } from 'temporal-polyfill'
import type { ReleasesQuery } from '../../github/generated.ts'
import { isTagName } from '../../text/github-names.ts'
import type { Release } from '../../model/release.ts'
import type { RepositoryName } from '../../model/repository.ts'

export type AskedRepository = NonNullable<ReleasesQuery['repository']>

/** Maximum number of releases, and of tags, that are read of each repository. */
export const NEWEST = 20

export interface Published {
  readonly published: readonly Release[]
  /** Whether there may be more than were read. */
  readonly full: boolean
}

/**
 * Returns the newest releases of a repository. If it has no releases, returns its newest tags, with empty notes. The
 * tags of a repository with releases are ignored, because many belong to its libraries. Drafts and releases with an
 * unusual tag name are ignored too.
 */
export function publishedBy(repository: RepositoryName, { releases, refs }: AskedRepository): Published {
  const nodes = (releases.nodes ?? []).filter((node) => node !== null)
  if (nodes.length > 0) {
    return { published: nodes.flatMap((node) => releaseOf(repository, node)), full: nodes.length >= NEWEST }
  }
  const tags = (refs?.nodes ?? []).filter((ref) => ref !== null)
  return { published: tags.flatMap((ref) => tagOf(repository, ref)), full: tags.length >= NEWEST }
}

type ReleaseNode = NonNullable<NonNullable<AskedRepository['releases']['nodes']>[number]>

function releaseOf(repository: RepositoryName, node: ReleaseNode): readonly Release[] {
  if (node.isDraft || node.publishedAt === null || !isTagName(node.tagName)) return []
  return [
    {
      repository,
      tag: node.tagName,
      name: node.name === null || node.name === '' ? node.tagName : node.name,
      notes: node.description ?? '',
      publishedAt: Temporal.Instant.from(node.publishedAt),
      prerelease: node.isPrerelease || isPrerelease(node.tagName),
    },
  ]
}

type TagNode = NonNullable<NonNullable<NonNullable<AskedRepository['refs']>['nodes']>[number]>

function tagOf(repository: RepositoryName, { name, target }: TagNode): readonly Release[] {
  const date = dateOf(target)
  if (date === null || !isTagName(name)) return []
  const publishedAt = Temporal.Instant.from(date)
  return [{ repository, tag: name, name, notes: '', publishedAt, prerelease: isPrerelease(name) }]
}

/** The date of an annotated tag, or of the commit of a lightweight tag. */
function dateOf(target: TagNode['target']): string | null {
  if (target?.__typename === 'Commit') return target.committedDate
  return target?.__typename === 'Tag' ? (target.tagger?.date ?? null) : null
}

/** `v1.2.0-rc.1`, `go1.23rc2`, `api/v1.12.0-beta.0`, `v1.66.0-pre2`, Python's `v33.1.0a1`; not `alphabet-1.0`. */
const isPrerelease = (tag: string): boolean =>
  /(?<![a-z])(?:alpha|beta|rc|pre)(?![a-z])/i.test(tag) || /\d[ab]\d+$/.test(tag)
