import { page, type Page, type Paging } from '../connections.ts'
import type { Hub } from '../hub.ts'
import type { PullRequest } from '../repository-state.ts'

/** How issues and pull requests may be ordered. */
export interface Order {
  readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'
  readonly direction: 'ASC' | 'DESC'
}

/** The filters every connection of pull requests has. */
export interface PullRequestFilter {
  readonly states?: readonly string[] | null
  readonly labels?: readonly string[] | null
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
  readonly orderBy?: Order | null
}

/** A page of pull requests after the connection's own filters, oldest first unless ordered otherwise. */
export function pullRequestPage(
  hub: Hub,
  pullRequests: readonly Readonly<PullRequest>[],
  filter: PullRequestFilter & Paging,
): Page {
  const { states, labels, headRefName, baseRefName, orderBy } = filter
  const kept = pullRequests.filter(
    (item) =>
      (!states?.length || states.includes(item.state)) &&
      (!labels?.length || labels.some((label) => hasLabel(item, label))) &&
      (!headRefName || item.headRefName === headRefName) &&
      (!baseRefName || item.baseRefName === baseRefName),
  )
  return page(
    ordered(kept, orderBy ?? null),
    filter,
    (item) => `${item.repository}#${String(item.number)}`,
    (item) => hub.views.pullRequest(item),
  )
}

/** Whether an issue or pull request has a label. Case is ignored. */
export function hasLabel(item: { readonly labels: readonly string[] }, label: string): boolean {
  return item.labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

/**
 * Sorts issues or pull requests. Numbers are used as the order of creation. Items without a known update come first.
 * COMMENTS also sorts by number, because the world does not contain comments.
 */
export function ordered<Item extends { readonly number: number; readonly updatedAt: string | null }>(
  items: readonly Item[],
  order: Order | null,
): Item[] {
  const updated = order?.field === 'UPDATED_AT'
  const sign = order?.direction === 'DESC' ? -1 : 1
  const keyOf = (item: Item): string => (updated ? (item.updatedAt ?? '') : '')
  return items.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return sign * (one < other ? -1 : one > other ? 1 : a.number - b.number)
  })
}
