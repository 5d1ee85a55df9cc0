import type { Citation } from '../model/citation.ts'
import type { Range } from '../model/finding.ts'
import { sameRepository } from '../text/repository-name.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'
import { allCitations } from './merge-mentions.ts'

/** The folder of a proposal that an edition links, with the link. */
interface CitedFolder {
  readonly folder: string
  readonly place: Range
}

/** The folders of proposals that an edition links: `keps/sig-storage/2644-honor-pv-reclaim-policy`, a file in it or not. */
export function citedFolders({ links, newsletter }: EditionUnderCheck): readonly CitedFolder[] {
  const home = newsletter.sources.proposals
  if (home === null) return []
  return links.flatMap(({ target, place }) => {
    if (target?.kind !== 'path' || !sameRepository(target.repository, home.repository)) return []
    // What stands before the folder is the branch, which may have a slash of its own.
    const below = `/${target.path}`.split(`/${home.folder}/`).slice(1).join(`/${home.folder}/`)
    const inside = /^(?:[\w.-]+\/)+?\d{1,5}-[\w.-]+(?=\/|$)/.exec(below)?.[0]
    return inside === undefined ? [] : [{ folder: `${home.folder}/${inside}`, place }]
  })
}

/** What is to be asked of GitHub about an edition. */
export function citesOf(edition: EditionUnderCheck): {
  readonly things: readonly Citation[]
  readonly proposalFolders: readonly string[]
} {
  return { things: allCitations(edition), proposalFolders: citedFolders(edition).map(({ folder }) => folder) }
}
