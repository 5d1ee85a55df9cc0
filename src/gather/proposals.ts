import type { Temporal } from 'temporal-polyfill'
import { ProposalsDocument, type ProposalsQuery } from '../github/generated.ts'
import type { GitHub } from '../github/github.ts'
import type { Gathered } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import type { Proposal } from '../model/proposal.ts'
import { fullName, type RepositoryName } from '../model/repository.ts'
import type { Window } from '../model/week.ts'
import { isUnanswered, readFiles } from './folder-as-of.ts'
import { readSummary } from './kep-summary.ts'
import { readKepYaml } from './kep-yaml.ts'
import { activeFolders, nestedChanges, proposalTree, type FolderToRead, type ProposalTree } from './proposal-folders.ts'
import { failed, problemOf, read, unreadable } from './source-report.ts'

const SOURCE = 'proposals'

/** How many proposals are read of one week, two files each. */
const READ = 20

/** The folder of all proposals, in which each SIG has its own: `keps`. */
export interface ProposalPlace {
  readonly repository: RepositoryName
  readonly folder: string
}

/**
 * The proposals (KEPs) that saw activity: those that merges name, and those whose folder changed since the window
 * began. Two requests, one after the other; at most 20 proposals, those named first, then the newest numbers.
 * @param asOf the moment whose files are read
 * @param named numbers of proposals, the most named first; numbers that belong to none are passed over. They may still
 *   be on their way while the folders are read.
 */
export async function gatherProposals(
  github: GitHub,
  place: ProposalPlace,
  covers: Window,
  asOf: Temporal.Instant,
  named: readonly number[] | Promise<readonly number[]>,
): Promise<Gathered<readonly Proposal[]>> {
  try {
    return await readProposals(github, place, covers, asOf, named)
  } catch (error) {
    return failed(SOURCE, [], problemOf(error))
  }
}

async function readProposals(
  github: GitHub,
  place: ProposalPlace,
  covers: Window,
  asOf: Temporal.Instant,
  named: readonly number[] | Promise<readonly number[]>,
): Promise<Gathered<readonly Proposal[]>> {
  const { repository, folder } = place
  // A commit of the window's first second belongs to the window.
  const before = covers.start.subtract({ seconds: 1 }).toString()
  const question = { ...repository, path: folder, before, asOf: asOf.toString() }
  const [answer, numbers] = await Promise.all([github.ask(ProposalsDocument, question), named])
  const trees = treesOf(answer.result, folder)
  if (trees === null && isUnanswered(answer)) {
    return failed(SOURCE, [], unreadable(repository, answer.errors, 'sources.proposals'))
  }
  if (trees?.now == null) return failed(SOURCE, [], noFolder(place))

  const active = activeFolders(trees.before, trees.now, numbers)
  const reading = active.slice(0, READ)
  const paths = reading.flatMap(({ path }) => [`${path}/kep.yaml`, `${path}/README.md`])
  const texts = await readFiles(github, repository, trees.commit, paths)

  const problems: Problem[] = trees.before === null ? [noStart(place)] : []
  const proposals = reading.flatMap((each, index) => {
    const proposal = proposalOf(each, texts[2 * index] ?? null, texts[2 * index + 1] ?? null)
    if ('folder' in proposal) return [proposal]
    problems.push(proposal)
    return []
  })
  if (active.length > READ) problems.push(notRead(place, active.length - READ))
  for (const path of nestedChanges(trees.before, trees.now)) problems.push(nestedChange(path))
  return read(SOURCE, proposals, proposals.length, problems)
}

/** A proposal from its two files, or why it cannot be read. */
function proposalOf(folder: FolderToRead, kepYaml: string | null, readme: string | null): Proposal | Problem {
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
    isNew: folder.isNew,
  }
}

/** The title in the first heading of a README: `# KEP-2644: Honor Persistent Volume Reclaim Policy`. */
function titleIn(readme: string): string | null {
  return /^#[ \t]+(?:KEP[-\s]?\d+\s*[:–—-]?\s*)?(\S.*?)[ \t#]*$/im.exec(readme)?.[1] ?? null
}

interface Trees {
  readonly commit: string
  readonly before: ProposalTree | null
  readonly now: ProposalTree | null
}

function treesOf(result: ProposalsQuery, root: string): Trees | null {
  const target = result.repository?.defaultBranchRef?.target
  if (target == null || !('now' in target)) return null
  const commit = target.now.nodes?.[0]
  if (commit == null) return null
  const [before, now] = [target.before.nodes?.[0]?.file?.object, commit.file?.object]
  return {
    commit: commit.oid,
    before: before != null && 'entries' in before ? proposalTree(before.entries ?? [], root) : null,
    now: now != null && 'entries' in now ? proposalTree(now.entries ?? [], root) : null,
  }
}

function unreadKep(number: number, reason: string, place: string): Problem {
  return {
    message: `KEP-${String(number)} cannot be read: ${reason}.`,
    advice: 'Tell the authors of the proposal, and write its entry by hand if it belongs in the edition.',
    place,
  }
}

function noFolder({ repository, folder }: ProposalPlace): Problem {
  return {
    message: `${fullName(repository)} has no folder ${folder}.`,
    advice: 'Correct the folder under sources.proposals in the configuration, or set the source to null.',
  }
}

function noStart({ repository, folder }: ProposalPlace): Problem {
  return {
    message: `${fullName(repository)} had no folder ${folder} when the week began, so what changed is not known.`,
    advice: 'Only proposals that merges name were read; look through its history for others.',
  }
}

function notRead({ repository }: ProposalPlace, count: number): Problem {
  return {
    message: `${String(count)} more proposals of ${fullName(repository)} saw activity and were not read.`,
    advice: 'Look through its history if one of them belongs in the edition.',
  }
}

function nestedChange(path: string): Problem {
  return {
    message: `Proposals inside ${path} changed and were not read.`,
    advice: 'Look through its history if one of them belongs in the edition.',
    place: path,
  }
}
