import { issuesAt, pullRequestsAt } from './clock-rule.ts'
import { page, type Page, type Paging } from './connections.ts'
import type { Hub } from './hub.ts'
import { notImplemented, notRecorded } from './refusals.ts'
import { parseSearch, type Demand, type SearchQuery, type Span } from './search-query.ts'
import type { Issue, PullRequest } from './repository-state.ts'
import { hasLabel } from './types/pull-request-page.ts'

/** Maximum number of results of a search on all pages. `issueCount` still counts all. */
const SEARCH_LIMIT = 1000

type Found = Readonly<PullRequest> | Readonly<Issue>

interface SearchArguments extends Paging {
  readonly query: string
  readonly type: string
}

/** `search(type: ISSUE)`: the issues and pull requests that exist now and meet every condition of the query. */
export function searchPage(hub: Hub, { query, type, ...paging }: SearchArguments): object {
  if (type !== 'ISSUE') throw notImplemented(`search for ${type}`)
  const found = search(hub, parseSearch(query))
  const shown: Page = page(
    found.slice(0, SEARCH_LIMIT),
    paging,
    ({ kind, repository, number }) => `${kind}:${repository}#${String(number)}`,
    (item) => (item.kind === 'PullRequest' ? hub.views.pullRequest(item) : hub.views.issue(item)),
  )
  const { pageInfo, nodes, edges } = shown
  return {
    pageInfo,
    nodes,
    edges,
    issueCount: found.length,
    repositoryCount: 0,
    userCount: 0,
    codeCount: 0,
    wikiCount: 0,
  }
}

/** All results of a search in its order; newest first by default. */
function search(hub: Hub, query: SearchQuery): Found[] {
  const now = hub.now()
  const all = hub.store.repositories.flatMap((repository): Found[] => [
    ...pullRequestsAt(repository, now),
    ...issuesAt(repository, now),
  ])
  const known = all.filter((item) => !hub.hiddenFromSearch(item.number, item.repository))
  // Conditions on facts that may be missing come last, and only apply to items that meet all others.
  const demands = query.demands.toSorted((a, b) => Number(mayLack(a)) - Number(mayLack(b)))
  const found = known.filter((item) => demands.every((demand) => meets(item, demand, query.within) !== demand.negated))
  return sorted(found, query.sort)
}

function mayLack({ test }: Demand): boolean {
  return test.of === 'created' || test.of === 'updated' || test.of === 'head'
}

function meets(item: Found, { test }: Demand, within: SearchQuery['within']): boolean {
  const pullRequest = item.kind === 'PullRequest' ? item : null
  switch (test.of) {
    case 'repository':
      return test.values.some((name) => same(name, item.repository))
    case 'owner':
      return test.values.some((owner) => same(owner, item.repository.split('/')[0] ?? ''))
    case 'author':
      return test.values.some((login) => same(login.replace(/^app\//, ''), item.author.login))
    case 'base':
      return pullRequest !== null && test.values.includes(pullRequest.baseRefName)
    case 'head':
      return pullRequest !== null && test.values.includes(recorded(item, pullRequest.headRefName, 'headRefName'))
    case 'milestone':
      return pullRequest !== null && test.values.some((title) => same(title, pullRequest.milestone ?? ''))
    case 'label':
      return test.values.some((label) => hasLabel(item, label))
    case 'merged':
      return inSpan(pullRequest?.mergedAt ?? null, test.span)
    case 'closed':
      return inSpan(item.closedAt, test.span)
    case 'created':
      return inSpan(recorded(item, item.createdAt, 'createdAt'), test.span)
    case 'updated':
      return inSpan(recorded(item, item.updatedAt, 'updatedAt'), test.span)
    case 'words':
      return within.some((place) => item[place].toLowerCase().includes(test.value.toLowerCase()))
    case 'is':
      switch (test.value) {
        case 'pr':
          return pullRequest !== null
        case 'issue':
          return pullRequest === null
        case 'open':
          return item.state === 'OPEN'
        case 'closed':
          return item.state !== 'OPEN'
        case 'merged':
          return item.state === 'MERGED'
        case 'unmerged':
          return pullRequest !== null && item.state !== 'MERGED'
        case 'draft':
          return pullRequest?.isDraft === true
        case 'public':
          return true
      }
  }
}

function recorded(item: Found, value: string | null, field: string): string {
  if (value === null) throw notRecorded(`${item.kind}.${field} of ${item.repository}#${String(item.number)}`)
  return value
}

function inSpan(moment: string | null, { from, to }: Span): boolean {
  return moment !== null && (from === null || moment >= from) && (to === null || moment < to)
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Creation times are not always recorded. If one is missing, numbers are compared, which rise with it. */
function sorted(found: readonly Found[], { by, direction }: SearchQuery['sort']): Found[] {
  const dated = by === 'updated' || found.every((item) => item.createdAt !== null)
  const keyOf = (item: Found): string => (dated ? ((by === 'updated' ? item.updatedAt : item.createdAt) ?? '') : '')
  const rising = found.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return one < other ? -1 : one > other ? 1 : a.number - b.number
  })
  return direction === 'asc' ? rising : rising.reverse()
}
