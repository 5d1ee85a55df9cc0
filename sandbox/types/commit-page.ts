import { page, type Page, type Paging } from '../connections.ts'
import type { Hub } from '../hub.ts'
import type { RepositoryState } from '../repository-state.ts'

/** A page of commits, given by their object ids and read only as far as they are shown. */
export function commitPage(hub: Hub, repository: RepositoryState, oids: readonly string[], paging: Paging): Page {
  return page(
    oids,
    paging,
    (oid) => oid,
    async (oid) => {
      const commit = await hub.git(repository).commit(oid)
      return commit && hub.views.commit(repository, commit)
    },
  )
}
