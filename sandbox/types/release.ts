import { page, type Page, type Paging } from '../connections.ts'
import { releasesAt } from '../clock-rule.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import type { RepositoryState } from '../repository-state.ts'
import type { Release } from '../world-format.ts'

interface ReleaseArguments extends Paging {
  readonly orderBy?: { readonly field: 'CREATED_AT' | 'NAME'; readonly direction: 'ASC' | 'DESC' } | null
}

/** A `Release`. Its creation time is the recorded publication time. */
export function releaseView(hub: Hub, repository: RepositoryState, release: Release): object {
  const { tagName, name, url, description, publishedAt, isDraft, isPrerelease } = release
  const git = hub.git(repository)
  return {
    __typename: 'Release',
    id: nodeId('Release', `${repository.nameWithOwner}:${tagName}`),
    ...{ tagName, name, url, description, publishedAt, isDraft, isPrerelease },
    createdAt: publishedAt,
    updatedAt: publishedAt,
    resourcePath: url.replace(/^https?:\/\/[^/]+/, ''),
    isLatest: () => latestRelease(hub, repository)?.tagName === tagName,
    author: null,
    repository: () => hub.views.repository(repository),
    tag: async () => {
      const tag = await git.reference(`refs/tags/${tagName}`)
      return tag && hub.views.reference(repository, tag)
    },
    tagCommit: async () => {
      const commit = await git.commit(`refs/tags/${tagName}`)
      return commit && hub.views.commit(repository, commit)
    },
  }
}

/** The newest release that is not a pre-release. */
export function latestRelease(hub: Hub, repository: RepositoryState): Release | undefined {
  return releasesAt(repository, hub.now()).find((release) => !release.isPrerelease)
}

/** A page of the releases published by now, oldest first unless ordered otherwise. */
export function releasePage(hub: Hub, repository: RepositoryState, args: ReleaseArguments): Page {
  const newestFirst = releasesAt(repository, hub.now())
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }
  const rising =
    field === 'NAME'
      ? newestFirst.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      : newestFirst.toReversed()
  return page(
    direction === 'DESC' ? rising.toReversed() : rising,
    args,
    ({ tagName }) => tagName,
    (release) => hub.views.release(repository, release),
  )
}
