import { MergesDocument, type MergesQuery } from '../../src/github/generated.ts'
import { to, type CannedAnswer } from './canned-github.ts'

type Node = NonNullable<NonNullable<MergesQuery['search']['nodes']>[number]>
type PullRequest = Extract<Node, { readonly __typename: 'PullRequest' }>

export interface CannedMerge {
  readonly number: number
  readonly mergedAt: string
}

export interface SearchFaults {
  /** Whether a merge is left out of a search's results, though counted; told how many searches came before. */
  readonly hides?: (number: number, searches: number) => boolean
  /** Further nodes on each first page. */
  readonly strangers?: readonly (Node | null)[]
}

/** GitHub's search over some merges of `owner/name`: 1,000 results at most, pages by cursor, all counted. */
export function searchOver(world: readonly CannedMerge[], { hides, strangers = [] }: SearchFaults = {}): CannedAnswer {
  let searches = 0
  return to(MergesDocument, ({ search, size, after }) => {
    const [, from = '', until = ''] = /^repo:owner\/name is:pr is:merged merged:(\S+Z)\.\.(\S+Z)$/.exec(search) ?? []
    if (from === '' || size < 1 || size > 100) throw new Error(`GitHub refuses this search: ${search}`)
    const counted = world.filter(({ mergedAt }) => from <= mergedAt && mergedAt <= until)
    const shown = counted.slice(0, 1000).filter(({ number }) => hides?.(number, searches) !== true)
    if (after == null) searches += 1
    const start = after == null ? 0 : Number(after)
    const end = start + size
    const nodes = [...(start === 0 ? strangers : []), ...shown.slice(start, end).map(pullRequest)]
    const pageInfo = { hasNextPage: end < shown.length, endCursor: nodes.length === 0 ? null : String(end) }
    return {
      result: {
        rateLimit: { cost: 1 },
        repository: { id: 'R' },
        search: { issueCount: counted.length, pageInfo, nodes },
      },
      errors: [],
    }
  })
}

export function pullRequest({ number, mergedAt }: CannedMerge): PullRequest {
  return {
    __typename: 'PullRequest',
    number,
    title: `Change ${String(number)}`,
    body: '',
    mergedAt,
    baseRefName: number % 9 === 0 ? 'release-1.30' : 'master',
    mergeCommit: null,
    author: null,
    labels: { nodes: [] },
    milestone: null,
    additions: 1,
    deletions: 2,
    changedFiles: 3,
    files: { nodes: [] },
  }
}
