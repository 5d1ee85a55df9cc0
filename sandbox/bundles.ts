import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runGit } from './git-command.ts'
import { GitRepository } from './git.ts'
import type { RecordedRepository } from './world.ts'

/**
 * Creates a bare repository for each recorded one: a clone of its bundle, or an empty repository. The default branch is
 * the recorded one. Cloning continues after this returns, because a large bundle takes longer than the rest of the
 * start. Each repository waits for its own clone.
 * @param root the folder for them, laid out as `owner/name.git`
 * @returns the repositories by `owner/name`
 */
export function cloneBundles(root: string, repositories: readonly RecordedRepository[]): Map<string, GitRepository> {
  return new Map(
    repositories.map((repository) => {
      const path = join(root, `${repository.nameWithOwner}.git`)
      return [repository.nameWithOwner, new GitRepository(path, cloneBundle(path, repository))]
    }),
  )
}

async function cloneBundle(path: string, { bundle, defaultBranch }: RecordedRepository): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (bundle === null) await emptyRepository(path)
  else await runGit(dirname(path), ['clone', '--quiet', '--mirror', bundle, path])
  // The head of a bundle is a commit, not a branch. The world names the branch.
  await writeFile(join(path, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
}

/** Creates a fork: a bare clone with its own objects and only the default branch. */
export async function forkRepository(
  root: string,
  parent: GitRepository,
  nameWithOwner: string,
): Promise<GitRepository> {
  const path = join(root, `${nameWithOwner}.git`)
  await mkdir(dirname(path), { recursive: true })
  await parent.ready
  await runGit(dirname(path), ['clone', '--quiet', '--bare', '--single-branch', '--no-hardlinks', parent.path, path])
  return new GitRepository(path)
}

/** Creates an empty bare repository without `git init`, which would take most of the start for twenty repositories. */
async function emptyRepository(path: string): Promise<void> {
  await Promise.all(
    ['objects', 'refs/heads', 'refs/tags'].map((folder) => mkdir(join(path, folder), { recursive: true })),
  )
  await writeFile(join(path, 'config'), '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n')
}
