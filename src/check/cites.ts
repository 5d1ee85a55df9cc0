import type { Citation } from '../model/citation.ts'
import type { Range } from '../model/finding.ts'
import { sameRepository } from '../text/repository-name.ts'
import type { EditionUnderCheck } from './edition-under-check.ts'
import { isWithin } from './place.ts'
import { allCitations } from './merge-mentions.ts'

/** A link to the folder of a proposal. */
interface CitedFolder {
  readonly folder: string
  readonly place: Range
}

/** The links to folders of proposals, `keps/sig-storage/2644-honor-pv-reclaim-policy`, or to files in them. */
function citedFolders({ links, newsletter }: EditionUnderCheck): readonly CitedFolder[] {
  const home = newsletter.sources.proposals
  if (home === null) return []
  return links.flatMap(({ target, place }) => {
    if (target?.kind !== 'path' || !sameRepository(target.repository, home.repository)) return []
    // The part before the folder is the branch, which may have slashes too.
    const below = `/${target.path}`.split(`/${home.folder}/`).slice(1).join(`/${home.folder}/`)
    const inside = /^(?:[\w.-]+\/)+?\d{1,5}-[\w.-]+(?=\/|$)/.exec(below)?.[0]
    return inside === undefined ? [] : [{ folder: `${home.folder}/${inside}`, place }]
  })
}

/** The proposal folder that the links in a range lead to; null if they lead to none or to several. */
export function onlyFolderIn(range: Range, edition: EditionUnderCheck): string | null {
  const inside = citedFolders(edition).filter(({ place }) => isWithin(place, range))
  const [folder = null, ...others] = new Set(inside.map((each) => each.folder))
  return others.length === 0 ? folder : null
}

/** The links of an edition to request from GitHub. */
export function citesOf(edition: EditionUnderCheck): {
  readonly things: readonly Citation[]
  readonly proposalFolders: readonly string[]
} {
  return { things: allCitations(edition), proposalFolders: citedFolders(edition).map(({ folder }) => folder) }
}
