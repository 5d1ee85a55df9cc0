import { page, type Page, type Paging } from '../connections.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import { notImplemented, notRecorded } from '../refusals.ts'
import type { RepositoryState } from '../repository-state.ts'
import type { Milestone } from '../world-format.ts'

interface MilestoneArguments extends Paging {
  readonly query?: string | null
  readonly states?: readonly string[] | null
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'DUE_DATE' | 'NUMBER' | 'UPDATED_AT'
    readonly direction: 'ASC' | 'DESC'
  } | null
}

interface IssueCount {
  readonly states?: readonly ('OPEN' | 'CLOSED')[] | null
}

/** A `Milestone`. The world knows only the number of its issues, or not even that, which is refused. */
export function milestoneView(hub: Hub, repository: RepositoryState, milestone: Milestone): object {
  const { title, number, state, dueOn } = milestone
  const name = `milestone ${title} of ${repository.nameWithOwner}`
  const known =
    <Value>(value: Value | null, field: string) =>
    () => {
      if (value === null) throw notRecorded(`Milestone.${field} of ${name}`)
      return value
    }
  const count = (states: readonly ('OPEN' | 'CLOSED')[]): number =>
    states.reduce((sum, each) => {
      const field = each === 'OPEN' ? 'openIssueCount' : 'closedIssueCount'
      return sum + known(milestone[field], `issues(states: ${each})`)()
    }, 0)
  return {
    __typename: 'Milestone',
    id: nodeId('Milestone', `${repository.nameWithOwner}:${title}`),
    title,
    state,
    dueOn,
    closed: state === 'CLOSED',
    description: null,
    number: known(number, 'number'),
    url: known(number && `https://github.com/${repository.nameWithOwner}/milestone/${String(number)}`, 'url'),
    resourcePath: known(number && `/${repository.nameWithOwner}/milestone/${String(number)}`, 'resourcePath'),
    repository: () => hub.views.repository(repository),
    issues: ({ states }: IssueCount) => ({ totalCount: () => count(states ?? ['OPEN', 'CLOSED']) }),
    progressPercentage: () => {
      const all = count(['OPEN', 'CLOSED'])
      return all === 0 ? 0 : (100 * count(['CLOSED'])) / all
    },
  }
}

/** A page of the milestones of a repository. */
export function milestonePage(hub: Hub, repository: RepositoryState, args: MilestoneArguments): Page {
  const { states, query, orderBy } = args
  const kept = repository.milestones.filter(
    (milestone) =>
      (!states?.length || states.includes(milestone.state)) &&
      (!query || milestone.title.toLowerCase().includes(query.toLowerCase())),
  )
  return page(
    sorted(kept, orderBy ?? null),
    args,
    ({ title }) => title,
    (milestone) => hub.views.milestone(repository, milestone),
  )
}

function sorted(milestones: readonly Milestone[], orderBy: MilestoneArguments['orderBy'] | null): Milestone[] {
  if (!orderBy) return [...milestones]
  const { field, direction } = orderBy
  if (field !== 'DUE_DATE' && field !== 'NUMBER') throw notImplemented(`order milestones by ${field}`)
  const keyOf = (milestone: Milestone): string =>
    field === 'DUE_DATE' ? (milestone.dueOn ?? '9') : String(milestone.number ?? 0).padStart(9, '0')
  const rising = milestones.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
  return direction === 'DESC' ? rising.toReversed() : rising
}
