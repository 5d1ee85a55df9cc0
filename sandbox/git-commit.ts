import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { NO_OBJECT, type GitRepository } from './git.ts'

/** A name and an address, as a commit carries them. */
export interface Person {
  readonly name: string
  readonly email: string
}

/** A commit to be made. */
export interface NewCommit {
  /** Object id of the commit it follows; null for the first of a branch. */
  readonly parent: string | null
  readonly message: string
  readonly author: Person
  readonly committer: Person
  /** `YYYY-MM-DDTHH:MM:SSZ`, of author and committer. */
  readonly date: string
  /** Path to new content; null deletes the file. */
  readonly files: ReadonlyMap<string, Buffer | null>
}

/**
 * Writes a commit with its files and gives its object id. No branch moves: `GitRepository.move` does that, comparing.
 * @throws GitError if git refuses a path or the parent
 */
export async function writeCommit(git: GitRepository, commit: NewCommit): Promise<string> {
  const { epochMilliseconds } = Temporal.Instant.from(commit.date)
  const when = `${String(Math.floor(epochMilliseconds / 1000))} +0000`
  // fast-import writes blobs, trees and commit in one process, but only below a reference; this one is deleted again.
  const reference = `refs/sandbox/${randomUUID()}`
  const parts: (string | Buffer)[] = [
    `commit ${reference}\n`,
    'mark :1\n',
    `author ${person(commit.author)} ${when}\n`,
    `committer ${person(commit.committer)} ${when}\n`,
    ...data(Buffer.from(`${commit.message}\n`)),
  ]
  if (commit.parent !== null) parts.push(`from ${commit.parent}\n`)
  for (const [path, content] of commit.files) {
    if (content === null) parts.push(`D ${quoted(path)}\n`)
    else parts.push(`M 100644 inline ${quoted(path)}\n`, ...data(content))
  }
  parts.push('get-mark :1\n', `reset ${reference}\nfrom ${NO_OBJECT}\n\n`, 'done\n')
  const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  const output = await git.run(['fast-import', '--quiet', '--done', '--date-format=raw'], input)
  return output.toString().trim()
}

/** Writes a commit on top of a branch and moves the branch to it; the branch is made if it does not exist. */
export async function commitOnBranch(
  git: GitRepository,
  branch: string,
  commit: Omit<NewCommit, 'parent'>,
): Promise<string> {
  const reference = `refs/heads/${branch}`
  const parent = (await git.commit(reference))?.oid ?? null
  const oid = await writeCommit(git, { ...commit, parent })
  await git.move(reference, parent ?? NO_OBJECT, oid)
  return oid
}

function data(content: Buffer): (string | Buffer)[] {
  return [`data ${String(content.length)}\n`, content, '\n']
}

function person({ name, email }: Person): string {
  const plain = (text: string): string => text.replace(/[<>\n]/g, '')
  return `${plain(name)} <${plain(email)}>`
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
