import { AdvisedError } from '../model/problem.ts'
import { type RepositoryName } from '../model/repository.ts'
import { repositoryName, sameRepository } from '../text/repository-name.ts'

/** A page of the pull requests from branches of one name, newest first. */
export interface Page<Each extends FromBranch> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (Each | null)[] | null
}

interface FromBranch {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly headRepository: { readonly nameWithOwner: string } | null
}

export const NO_PAGE = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } as const

/** Maximum number of pages to read after the first. */
const MOST_PAGES = 10

/**
 * Returns the open pull request from an edition's branch, or else the newest; null if there is none. Anybody can open
 * pull requests from branches of the same name in forks, so it reads pages until it finds an open one of the head
 * repository.
 *
 * @param next reads the page after a cursor
 * @throws AdvisedError if it finds none within the maximum number of pages
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
    message: `The pull request of the branch ${branch} was not found among hundreds from branches of the same name in forks.`,
    advice:
      'Nothing was written. Limit interactions to collaborators for a while (Settings > Moderation options > Interaction limits), and choose another branch name for coming editions (edition.branch in the configuration).',
  })
