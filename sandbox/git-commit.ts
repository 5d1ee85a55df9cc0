import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { NO_OBJECT, type GitRepository } from './git.ts'

/** The name and email address of a commit. */
export interface Person {
  readonly name: string
  readonly email: string
}

/** A new commit. */
export interface NewCommit {
  /** Object id of its parent, or null for the first commit of a branch. */
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
 * Writes a commit with its files and returns its object id. It does not move a branch; use `GitRepository.move`.
 * @throws GitError if git refuses a path or the parent
 */
export async function writeCommit(git: GitRepository, commit: NewCommit): Promise<string> {
  const { epochMilliseconds } = Temporal.Instant.from(commit.date)
  const when = `${String(Math.floor(epochMilliseconds / 1000))} +0000`
  // fast-import writes all objects in one process, but needs a reference. It is deleted afterwards.
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

/** Writes a commit on top of a branch and moves the branch to it; creates the branch if it does not exist. */
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
