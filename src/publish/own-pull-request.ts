import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName, sameRepository } from '../text/repository-name.ts'

/** Some of the pull requests from branches of one name, the newest first. */
export interface Page<Each extends FromBranch> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (Each | null)[] | null
}

interface FromBranch {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly headRepository: { readonly nameWithOwner: string } | null
}

export const NO_PAGE = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } as const

/** How many pages are read after the first. */
const MOST_PAGES = 10

/**
 * The open pull request from an edition's branch, else the newest; null where there is none. Those from forks are other
 * people's: anybody can open some from a branch of the same name, so the pages are read until an open one of ours is
 * found or they end.
 * @param headRepository the repository that holds the branch
 * @param next reads the page behind a cursor
 * @throws AdvisedError where there are so many that ours was not found
 */
export async function ownPullRequest<Each extends FromBranch>(
  { headRepository, branch }: { readonly headRepository: RepositoryName; readonly branch: string },
  first: Page<Each>,
  next: (after: string) => Promise<Page<Each>>,
): Promise<Each | null> {
  let page = first
  let newest: Each | null = null
  for (let pages = 0; ; pages += 1) {
    const own = (page.nodes ?? []).filter((node): node is Each => {
      const head = repositoryName(node?.headRepository?.nameWithOwner ?? '')
      return head !== null && sameRepository(head, headRepository)
    })
    const open = own.find(({ state }) => state === 'OPEN')
    if (open !== undefined) return open
    newest ??= own[0] ?? null
    const { hasNextPage, endCursor } = page.pageInfo
    if (!hasNextPage || endCursor === null) return newest
    if (pages === MOST_PAGES && newest === null) throw crowdedOut(branch)
    if (pages === MOST_PAGES) return newest
    page = await next(endCursor)
  }
}

const crowdedOut = (branch: string): AdvisedError =>
  new AdvisedError({
    message: `The pull request of the branch ${branch} could not be found: hundreds were opened from branches of that name in forks.`,
    advice:
      'Nothing was written. Let only collaborators open pull requests for a while (Settings > Moderation options > Interaction limits), and name the branches of coming editions otherwise (edition.branch in the configuration).',
  })
