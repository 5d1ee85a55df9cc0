import { Temporal } from 'temporal-polyfill'
import type { ProposalQuery } from '../../github/generated.ts'
import type { Problem } from '../../model/problem.ts'
import type { Proposal } from '../../model/proposal.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { repositoryName, sameRepository } from '../../text/repository-name.ts'
import { type Window } from '../../model/week.ts'
import { within } from '../../text/week.ts'
import { headings } from '../headings.ts'
import { withoutKepNumber } from '../../text/kep.ts'
import { readSummary } from './kep-summary.ts'
import { readKepYaml } from './kep-yaml.ts'
import type { FolderToRead } from './proposal-folders.ts'

/**
 * Reads a proposal from its two files, or returns why it cannot be read.
 * @param during the window for the pull requests to its folder
 */
export function readProposal({
  repository,
  folder,
  answer,
  during,
}: {
  readonly repository: RepositoryName
  readonly folder: FolderToRead
  readonly answer: ProposalQuery | null
  readonly during: Window
}): Proposal | Problem {
  const [kepYaml, readme] = [textOf(answer?.repository?.kepYaml), textOf(answer?.repository?.readme)]
  const place = `${folder.path}/kep.yaml`
  if (kepYaml === null) return unreadKep(folder.number, 'there is no such file', place)
  const kep = readKepYaml(kepYaml)
  if (kep.kind === 'unreadable') {
    return unreadKep(folder.number, kep.reason, kep.line === null ? place : `${place}:${String(kep.line)}`)
  }
  return {
    number: kep.number ?? folder.number,
    title: kep.title ?? titleIn(readme ?? '') ?? folder.path.replace(/^.*\/\d+-/, '').replaceAll('-', ' '),
    folder: folder.path,
    owningSig: kep.owningSig ?? folder.group,
    authors: kep.authors,
    status: kep.status,
    stage: kep.stage,
    latestMilestone: kep.latestMilestone,
    milestones: kep.milestones,
    gates: kep.gates,
    summary: readme === null ? null : readSummary(readme),
    changed: folder.changed,
    pullRequests: folder.changed ? mergedIn(repository, answer, during) : [],
    isNew: folder.isNew,
  }
}

/** The title in the first heading of a README: `# KEP-2644: Honor Persistent Volume Reclaim Policy`. */
function titleIn(readme: string): string | null {
  const [heading = ''] = headings(readme, 1)
  const title = withoutKepNumber(heading)
  return title || heading || null
}

type File = NonNullable<ProposalQuery['repository']>['readme'] | undefined

const textOf = (file: File): string | null => (file != null && 'text' in file ? file.text : null)

/** The pull requests that brought the folder's newest commits to the default branch in the window, ascending. */
function mergedIn(repository: RepositoryName, answer: ProposalQuery | null, during: Window): readonly number[] {
  const branch = answer?.repository?.defaultBranchRef
  const commits = branch?.target != null && 'history' in branch.target ? (branch.target.history.nodes ?? []) : []
  const numbers = commits.flatMap((commit) =>
    (commit?.associatedPullRequests?.nodes ?? []).flatMap((merge) => {
      if (merge?.mergedAt == null || merge.baseRefName !== branch?.name) return []
      const home = repositoryName(merge.repository.nameWithOwner)
      if (home === null || !sameRepository(home, repository)) return []
      return within(during, Temporal.Instant.from(merge.mergedAt)) ? [merge.number] : []
    }),
  )
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function unreadKep(number: number, reason: string, place: string): Problem {
  return {
    message: `KEP-${String(number)} cannot be read: ${reason}.`,
    advice: 'Report it to the authors of the proposal. If it belongs in the edition, write its entry by hand.',
    place,
  }
}
