import { page, type Page, type Paging } from '../connections.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import type { Label, RepositoryState } from '../repository-state.ts'

interface LabelArguments extends Paging {
  readonly query?: string | null
  readonly orderBy?: {
    readonly field: 'NAME' | 'CREATED_AT' | 'ISSUE_COUNT'
    readonly direction: 'ASC' | 'DESC'
  } | null
}

/** A `Label` of a repository. */
export function labelView(hub: Hub, repository: RepositoryState, { name, color, description }: Label): object {
  // Lone surrogates cannot be in a URL, and GitHub does not keep them in names.
  const path = `/${repository.nameWithOwner}/labels/${encodeURIComponent(name.toWellFormed())}`
  return {
    __typename: 'Label',
    id: nodeId('Label', `${repository.nameWithOwner}:${name}`),
    name,
    color,
    description,
    isDefault: false,
    url: `https://github.com${path}`,
    resourcePath: path,
    repository: () => hub.views.repository(repository),
  }
}

/** Returns a label by its name. Case is ignored. */
export function findLabel(repository: RepositoryState, name: string): Label | undefined {
  return repository.labels.get(name.toLowerCase())
}

/** A page of labels: of the repository, or of one item with the given names. */
export function labelPage(hub: Hub, repository: RepositoryState, names: readonly string[], args: LabelArguments): Page {
  const query = args.query?.toLowerCase() ?? ''
  const kept = names.filter((name) => name.toLowerCase().includes(query))
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }
  const sorted = field === 'NAME' ? kept.toSorted() : kept
  const labels = (direction === 'DESC' ? sorted.toReversed() : sorted).flatMap(
    (name) => findLabel(repository, name) ?? [],
  )
  return page(
    labels,
    args,
    (label) => label.name,
    (label) => hub.views.label(repository, label),
  )
}
