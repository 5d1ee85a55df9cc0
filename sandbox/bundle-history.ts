/**
 * Turns the readable git sources of a recorded week into the `git.bundle` files of a world.
 *
 *   node sandbox/bundle-history.ts sandbox/weeks/2024-07-28
 *
 * The sources of one repository are a folder `history/` next to its `repository.json`: one folder per commit, in the
 * order of their names, each with a `commit.json` and the files that the commit changes under `tree/`. People and
 * dates only come from `commit.json`, so the hashes are the same on every machine.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { runGit } from './git-command.ts'
import { commitOnBranch, type NewCommit } from './git-commit.ts'
import { GitRepository } from './git.ts'
import { readWorld } from './world.ts'

const commitFile = v.strictObject({
  message: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  author: v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), email: v.pipe(v.string(), v.email()) }),
  date: v.pipe(v.string(), v.isoTimestamp()),
  deleted: v.optional(v.array(v.string()), []),
})

/**
 * Builds one linear history in a new bare repository.
 *
 * @param historyFolder folder with one folder per commit, oldest first by name: `commit.json` with
 *   `{message, author: {name, email}, date, deleted?}` (the date as an instant, `deleted` as paths from the root) and
 *   the changed files under `tree/`
 * @param branch name of the only branch; `HEAD` points to it
 * @param bareRepository path of the new repository; it must be empty or not exist
 * @returns the object id of the newest commit, the same on every machine
 * @throws if the folder does not contain commits, if a `commit.json` is invalid (the error names file and key), or with
 *   git's own message if git refuses a path
 */
export async function buildHistory(historyFolder: string, branch: string, bareRepository: string): Promise<string> {
  const folders = (await readdir(historyFolder)).toSorted()
  await mkdir(bareRepository, { recursive: true })
  await runGit(bareRepository, ['init', '--quiet', '--bare', '--object-format=sha1', `--initial-branch=${branch}`])
  const git = new GitRepository(bareRepository)
  try {
    let head: string | undefined
    for (const folder of folders)
      head = await commitOnBranch(git, branch, await readCommit(join(historyFolder, folder)))
    if (head === undefined) throw new Error(`${historyFolder}: holds no commits`)
    return head
  } finally {
    await git.close()
  }
}

/** Reads one commit of a history: its `commit.json` and the files under `tree/`. */
async function readCommit(folder: string): Promise<Omit<NewCommit, 'parent'>> {
  const path = join(folder, 'commit.json')
  const parsed = v.safeParse(commitFile, JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.success) {
    const wrong = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
    throw new Error(`${path}: ${wrong.join('; ')}`)
  }
  const { message, author, date, deleted } = parsed.output
  const files = new Map<string, Buffer | null>(deleted.map((removed) => [removed, null]))
  const tree = join(folder, 'tree')
  const entries = existsSync(tree) ? await readdir(tree, { recursive: true, withFileTypes: true }) : []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    files.set(relative(tree, file).split(sep).join('/'), await readFile(file))
  }
  return { message, author, committer: author, date, files }
}

/** Writes the bundle of one history: `HEAD` and the branch, so that it can be cloned without other repositories. */
async function writeBundle(historyFolder: string, branch: string, bundle: string): Promise<string> {
  const bare = await mkdtemp(join(tmpdir(), 'bundle-history-'))
  try {
    const head = await buildHistory(historyFolder, branch, bare)
    // Packed again by one thread, because several threads produce different bytes each time.
    await runGit(bare, ['-c', 'pack.threads=1', 'repack', '--quiet', '-a', '-d', '-f'])
    await runGit(bare, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', resolve(bundle), 'HEAD', branch])
    return head
  } finally {
    await rm(bare, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const [week] = process.argv.slice(2)
  if (week === undefined) throw new Error('which week? node sandbox/bundle-history.ts sandbox/weeks/2024-07-28')
  const { repositories } = await readWorld(week)
  for (const { nameWithOwner, defaultBranch } of repositories) {
    const folder = join(week, 'repos', nameWithOwner)
    if (!existsSync(join(folder, 'history'))) continue
    const head = await writeBundle(join(folder, 'history'), defaultBranch, join(folder, 'git.bundle'))
    process.stdout.write(`${head} ${nameWithOwner}\n`)
  }
}
