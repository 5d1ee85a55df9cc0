import type { Temporal } from 'temporal-polyfill'
import {
  ProposalDocument,
  ProposalsDocument,
  type ProposalQuery,
  type ProposalQueryVariables,
  type ProposalsQuery,
} from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Problem } from '../../model/problem.ts'
import type { Proposal } from '../../model/proposal.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import type { Window } from '../../model/week.ts'
import { isUnanswered } from '../files/folder-as-of.ts'
import { readNested } from './nested-proposals.ts'
import { activeFolders, proposalTree, type FolderToRead, type ProposalTree } from './proposal-folders.ts'
import { readProposal } from './read-proposal.ts'
import { failed, problemOf, read, unreadable } from '../source-report.ts'

const SOURCE = 'proposals'

/** Maximum number of proposals that are read for an edition, two files each. */
const READ = 20

/** The folder of all proposals, in which each SIG has its own: `keps`. */
interface ProposalPlace {
  readonly repository: RepositoryName
  readonly folder: string
}

export interface ProposalOptions {
  readonly place: ProposalPlace
  readonly covers: Window
  /** Reads the files as they were at this time. */
  readonly asOf: Temporal.Instant
  /** Numbers of proposals, the most named first. Unknown numbers are ignored. */
  readonly named: readonly number[] | Promise<readonly number[]>
}

/**
 * Returns the proposals (KEPs) with activity: those that merges name, and those with changes in their folder since the
 * window began. Returns at most 20: first the named ones, then those with the highest numbers. Makes two requests, and
 * up to two more if folders of proposals are nested.
 */
export async function gatherProposals(
  github: GitHub,
  options: ProposalOptions,
): Promise<Gathered<readonly Proposal[]>> {
  try {
    return await readProposals(github, options)
  } catch (error) {
    return failed(SOURCE, [], problemOf(error))
  }
}

async function readProposals(
  github: GitHub,
  { place, covers, asOf, named }: ProposalOptions,
): Promise<Gathered<readonly Proposal[]>> {
  const { repository, folder } = place
  // A commit of the window's first second belongs to the window.
  const before = covers.start.subtract({ seconds: 1 }).toString()
  const question = { ...repository, path: folder, before, asOf: asOf.toString() }
  const [answer, numbers] = await Promise.all([github.ask(ProposalsDocument, question), named])
  const found = treesOf(answer.result, folder)
  if (found === null && isUnanswered(answer)) {
    return failed(SOURCE, [], unreadable(repository, answer.errors, 'sources.proposals'))
  }
  if (found?.now == null) return failed(SOURCE, [], noFolder(place))

  const known = { ...found, now: found.now }
  const readKeps = async (folders: readonly FolderToRead[]): Promise<readonly Answered[]> => {
    const answers = await github.askEach(
      ProposalDocument,
      folders.map(({ path }) => questionOf(place, { commit: found.commit, path, asOf })),
    )
    return folders.map(({ path }, index) => [path, answers[index]?.result ?? null])
  }
  // Most KEPs are in the folder of their SIG. Those a folder deeper are read after they are found.
  const [trees, beside] = await Promise.all([
    readNested(github, { repository, trees: known, named: numbers }),
    readKeps(activeFolders(known.before, known.now, numbers).slice(0, READ)),
  ])
  const active = activeFolders(trees.before, trees.now, numbers)
  const reading = active.slice(0, READ)
  const asked = new Map(beside)
  const deeper = await readKeps(reading.filter(({ path }) => !asked.has(path)))
  const answers = new Map([...beside, ...deeper])

  const problems: Problem[] = trees.before === null ? [noStart(place)] : []
  const during = { start: covers.start, end: asOf }
  const proposals = reading.flatMap((each) => {
    const proposal = readProposal({ repository, folder: each, answer: answers.get(each.path) ?? null, during })
    if ('folder' in proposal) return [proposal]
    problems.push(proposal)
    return []
  })
  if (active.length > READ) problems.push(notRead(place, active.length - READ))
  for (const path of trees.unread) problems.push(nestedChange(path))
  return read(SOURCE, proposals, { count: proposals.length, problems })
}

/** GitHub's answers about folders, by path. */
type Answered = readonly [path: string, answer: ProposalQuery | null]

function questionOf(
  { repository }: ProposalPlace,
  { commit, path, asOf }: { readonly commit: string; readonly path: string; readonly asOf: Temporal.Instant },
): ProposalQueryVariables {
  const at = `${commit}:${path}`
  return { ...repository, kepYaml: `${at}/kep.yaml`, readme: `${at}/README.md`, folder: path, asOf: asOf.toString() }
}

interface Trees {
  readonly commit: string
  /** The commit when the window began, or null if there was none yet. */
  readonly commitBefore: string | null
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
    commitBefore: target.before.nodes?.[0]?.oid ?? null,
    before: before != null && 'entries' in before ? proposalTree(before.entries ?? [], root) : null,
    now: now != null && 'entries' in now ? proposalTree(now.entries ?? [], root) : null,
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
    message: `${fullName(repository)} had no folder ${folder} when the week began, so its changed proposals are unknown.`,
    advice: 'Only proposals that merges mention were read. Check the history of the repository for others.',
  }
}

function notRead({ repository }: ProposalPlace, count: number): Problem {
  return {
    message: `${String(count)} more proposals of ${fullName(repository)} changed or were mentioned, and were not read.`,
    advice: 'Check the history of the repository for proposals that belong in the edition.',
  }
}

function nestedChange(path: string): Problem {
  return {
    message: `Proposals inside ${path} changed and were not read.`,
    advice: 'Check the history of the repository for proposals that belong in the edition.',
    place: path,
  }
}
