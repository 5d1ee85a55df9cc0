import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import {
  issuesFile,
  milestonesFile,
  pullRequestsFile,
  releasesFile,
  repositoryFile,
  worldFile,
  type Milestone,
  type RecordedIssue,
  type RecordedPullRequest,
  type Release,
  type RepositoryFile,
  type WorldFile,
} from './world-format.ts'

/** One repository of a world as it was recorded; an absent file is an empty list. */
export interface RecordedRepository extends Readonly<RepositoryFile> {
  /** `owner/name` */
  readonly nameWithOwner: string
  readonly pullRequests: readonly RecordedPullRequest[]
  readonly issues: readonly RecordedIssue[]
  readonly milestones: readonly Milestone[]
  readonly releases: readonly Release[]
  /** Path of `git.bundle`, or null. */
  readonly bundle: string | null
}

/** A recorded week: the facts to answer like GitHub at one moment, the clock. */
export interface World extends Readonly<WorldFile> {
  readonly directory: string
  readonly repositories: readonly RecordedRepository[]
}

/** A world that cannot be read. The message names the file and, if known, the field. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
}

/**
 * Reads a world from its directory and checks each file against the format in sandbox/weeks/README.md. `provenance` is not read.
 * @param directory the folder of `world.json`
 * @throws WorldError naming the file and the field
 */
export async function readWorld(directory: string): Promise<World> {
  const world = await readJson(directory, 'world.json', worldFile)
  const names = await repositoryNames(directory)
  const repositories = await Promise.all(names.map((name) => readRepository(directory, name)))
  return { ...world, directory, repositories }
}

async function repositoryNames(directory: string): Promise<string[]> {
  const root = join(directory, 'repos')
  const owners = await folders(root)
  const names = await Promise.all(
    owners.map(async (owner) => (await folders(join(root, owner))).map((name) => `${owner}/${name}`)),
  )
  return names.flat().sort()
}

async function folders(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

async function readRepository(directory: string, nameWithOwner: string): Promise<RecordedRepository> {
  const folder = join('repos', nameWithOwner)
  const [repository, files, pullRequests, issues, milestones, releases] = await Promise.all([
    readJson(directory, join(folder, 'repository.json'), repositoryFile),
    readdir(join(directory, folder)),
    readJson(directory, join(folder, 'pullRequests.json'), pullRequestsFile, []),
    readJson(directory, join(folder, 'issues.json'), issuesFile, []),
    readJson(directory, join(folder, 'milestones.json'), milestonesFile, []),
    readJson(directory, join(folder, 'releases.json'), releasesFile, []),
  ])
  const bundle = files.includes('git.bundle') ? join(directory, folder, 'git.bundle') : null
  return { ...repository, nameWithOwner, pullRequests, issues, milestones, releases, bundle }
}

async function readJson<Schema extends v.GenericSchema>(
  directory: string,
  file: string,
  schema: Schema,
  absent?: v.InferOutput<Schema>,
): Promise<v.InferOutput<Schema>> {
  const path = join(directory, file)
  let text
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (isAbsent(error) && absent !== undefined) return absent
    throw new WorldError(`${path}: ${isAbsent(error) ? 'the file is missing' : String(error)}`)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new WorldError(`${path}: not JSON: ${String(error)}`)
  }
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const field = v.getDotPath(issue)
  throw new WorldError(`${path}: ${field === null ? '' : `field ${field}: `}${issue.message}`)
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
