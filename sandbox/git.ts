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

/** The filters of `history`. */
export interface HistoryFilter {
  readonly path?: string | null
  /** Commit date, inclusive, as an ISO instant. */
  readonly since?: string | null
  readonly until?: string | null
  readonly emails?: readonly string[]
}

/** A bare git repository of the sandbox. */
export class GitRepository {
  readonly path: string
  /** Resolves when the repository is cloned. All methods wait for it. */
  readonly ready: Promise<void>
  readonly #reader: GitReader
  // Both cache facts about immutable objects by object id.
  readonly #answers = new Map<string, Promise<string>>()
  readonly #commits = new Map<string, CommitObject>()
  readonly #fetched = new Map<string, Promise<unknown>>()
  #filled = false

  constructor(path: string, ready: Promise<void> = Promise.resolve()) {
    this.path = path
    this.ready = ready
    ready.catch(() => {
      // The methods that wait for the clone report its failure.
    })
    this.#reader = new GitReader(path)
  }

  /** Runs git in the repository. */
  async run(args: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
    await this.ready
    return runGit(this.path, args, input)
  }

  /** Returns the object of an expression, or null. */
  async read(expression: string): Promise<GitObject | null> {
    return (await this.#isEmpty()) ? null : this.#reader.read(expression)
  }

  /** Returns the commit of an expression, or null. Tags are followed. */
  async commit(expression: string): Promise<CommitObject | null> {
    const known = this.#commits.get(expression)
    if (known) return known
    const object = await this.read(`${expression}^{commit}`)
    if (object === null) return null
    const commit = parseCommit(object.oid, object.content)
    this.#commits.set(object.oid, commit)
    return commit
  }

  /** Returns a branch or tag by its short or full name, or null. */
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
   * Returns the object ids of a commit and its ancestors, newest first, selected and sorted by `git log`.
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

  /** Returns the object ids of the commits in one history and not in another, oldest first. */
  async between(base: string, head: string): Promise<string[]> {
    return this.#list(['rev-list', '--reverse', `${base}..${head}`])
  }

  /** Returns the newest common ancestor of two commits, or null. */
  async mergeBase(one: string, other: string): Promise<string | null> {
    try {
      return (await this.run(['merge-base', one, other])).toString().trim()
    } catch (error) {
      if (error instanceof GitError) return null
      throw error
    }
  }

  /**
   * Moves a reference if it still points to `from` (git's own compare-and-swap).
   * @param from object id it must point to; forty zeros for a reference that must not exist
   * @param to object id, or null to delete
   * @throws GitError if it does not point to `from`
   */
  async move(name: string, from: string, to: string | null): Promise<void> {
    await this.run(to === null ? ['update-ref', '-d', name, from] : ['update-ref', name, to, from])
  }

  /** Fetches a commit from a branch of another repository, unless it was fetched before. */
  async fetch(from: GitRepository, branch: string, oid: string, into: string): Promise<void> {
    const known = this.#fetched.get(oid)
    const fetched = known ?? this.run(['fetch', '--quiet', '--no-auto-gc', from.path, `+${branch}:${into}`])
    this.#fetched.set(oid, fetched)
    await fetched
  }

  /** Ends the reading process after the clone is complete. */
  async close(): Promise<void> {
    await Promise.allSettled([this.ready])
    this.#reader.close()
  }

  /** Caches git's answers by object id, because objects never change. */
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

  /** Whether the repository is empty. Most recorded ones are, and do not need a git process. */
  async #isEmpty(): Promise<boolean> {
    await this.ready
    if (!this.#filled) this.#filled = (await readdir(join(this.path, 'objects'))).length > 0
    return !this.#filled
  }
}

/** Git's null id, for a reference that must not exist yet. */
export const NO_OBJECT = '0'.repeat(40)

/** Whether a text is a valid reference name, by the relevant rules of `git check-ref-format`. */
export function isReferenceName(name: string): boolean {
  return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock$|\/\.|^\./.test(name) && name !== ''
}
