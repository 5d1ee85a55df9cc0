import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runGit, GitError } from './git-command.ts'
import { parseCommit, type CommitObject } from './git-objects.ts'
import { GitReader, type GitObject } from './git-reader.ts'

/** A reference and what it points to. */
export interface GitReference {
  /** `refs/heads/main` */
  readonly name: string
  readonly target: GitObject
}

/** What `history` may ask of the commits before one. */
export interface HistoryFilter {
  readonly path?: string | null
  /** Commit date, inclusive, as an ISO instant. */
  readonly since?: string | null
  readonly until?: string | null
  readonly emails?: readonly string[]
}

/** A bare git repository behind the sandbox. */
export class GitRepository {
  readonly path: string
  /** Settles when the repository is there; everything below waits for it. */
  readonly ready: Promise<void>
  readonly #reader: GitReader
  // Both hold facts about objects that never change, keyed by object id.
  readonly #answers = new Map<string, Promise<string>>()
  readonly #commits = new Map<string, CommitObject>()
  readonly #fetched = new Map<string, Promise<unknown>>()
  #filled = false

  constructor(path: string, ready: Promise<void> = Promise.resolve()) {
    this.path = path
    this.ready = ready
    ready.catch(() => {
      // A clone that fails is told by whatever asks the repository.
    })
    this.#reader = new GitReader(path)
  }

  /** Runs git in the repository. */
  async run(args: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
    await this.ready
    return runGit(this.path, args, input)
  }

  /** The object an expression names, or null. */
  async read(expression: string): Promise<GitObject | null> {
    return (await this.#isEmpty()) ? null : this.#reader.read(expression)
  }

  /** The commit an expression names, tags followed, or null. */
  async commit(expression: string): Promise<CommitObject | null> {
    const known = this.#commits.get(expression)
    if (known) return known
    const object = await this.read(`${expression}^{commit}`)
    if (object === null) return null
    const commit = parseCommit(object.oid, object.content)
    this.#commits.set(object.oid, commit)
    return commit
  }

  /** A branch or tag by its name, short or whole, or null. */
  async reference(name: string): Promise<GitReference | null> {
    const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]
    if (!isReferenceName(name)) return null
    for (const candidate of candidates) {
      const target = await this.read(candidate)
      if (target) return { name: candidate, target }
    }
    return null
  }

  /** All references below a prefix such as `refs/heads/`, by name or by the date of their commit, oldest first. */
  async references(prefix: string, order: 'refname' | 'creatordate' = 'refname'): Promise<string[]> {
    if (await this.#isEmpty()) return []
    const output = await this.run(['for-each-ref', `--sort=${order}`, '--format=%(refname)', prefix])
    return output.toString().split('\n').filter(Boolean)
  }

  /**
   * Object ids of a commit and what came before it, newest first, as `git log` picks and orders them.
   * @param from object id of a commit
   */
  history(from: string, filter: HistoryFilter = {}): Promise<string[]> {
    const args = ['rev-list']
    if (filter.since) args.push(`--since=${filter.since}`)
    if (filter.until) args.push(`--until=${filter.until}`)
    if (filter.emails?.length) args.push('--fixed-strings', ...filter.emails.map((email) => `--author=<${email}>`))
    args.push(from)
    if (filter.path) args.push('--', `:(literal)${filter.path}`)
    return this.#list(args)
  }

  /** Object ids of the commits that one commit has and another has not, oldest first. */
  async between(base: string, head: string): Promise<string[]> {
    return this.#list(['rev-list', '--reverse', `${base}..${head}`])
  }

  /** The newest commit two commits share, or null if they share none. */
  async mergeBase(one: string, other: string): Promise<string | null> {
    try {
      return (await this.run(['merge-base', one, other])).toString().trim()
    } catch (error) {
      if (error instanceof GitError) return null
      throw error
    }
  }

  /**
   * Moves a reference, if it still points where the caller thinks (git's own compare-and-swap).
   * @param from object id it must point to; forty zeros for a reference that must not exist
   * @param to object id, or null to delete
   * @throws GitError if it points elsewhere
   */
  async move(name: string, from: string, to: string | null): Promise<void> {
    await this.run(to === null ? ['update-ref', '-d', name, from] : ['update-ref', name, to, from])
  }

  /** Brings a commit and what it is made of from another repository, where a branch of that name points to it; once. */
  async fetch(from: GitRepository, branch: string, oid: string, into: string): Promise<void> {
    const known = this.#fetched.get(oid)
    const fetched = known ?? this.run(['fetch', '--quiet', '--no-auto-gc', from.path, `+${branch}:${into}`])
    this.#fetched.set(oid, fetched)
    await fetched
  }

  /** Ends the reading process, once the repository is there. */
  async close(): Promise<void> {
    await Promise.allSettled([this.ready])
    this.#reader.close()
  }

  /** What git says of objects that it is given by their ids: they never change, so it is asked once. */
  ofObjects(args: readonly string[]): Promise<string> {
    const key = args.join('\0')
    const answer = this.#answers.get(key) ?? this.run(args).then((output) => output.toString())
    this.#answers.set(key, answer)
    answer.catch(() => this.#answers.delete(key))
    return answer
  }

  async #list(args: readonly string[]): Promise<string[]> {
    return (await this.ofObjects(args)).split('\n').filter(Boolean)
  }

  /** Whether nothing was ever stored: most recorded repositories, which then cost no process. */
  async #isEmpty(): Promise<boolean> {
    await this.ready
    if (!this.#filled) this.#filled = (await readdir(join(this.path, 'objects'))).length > 0
    return !this.#filled
  }
}

/** The id git gives to nothing, used where a reference must not exist yet. */
export const NO_OBJECT = '0'.repeat(40)

/** Whether a text can name a reference, by the rules of `git check-ref-format` that matter here. */
export function isReferenceName(name: string): boolean {
  return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock$|\/\.|^\./.test(name) && name !== ''
}
