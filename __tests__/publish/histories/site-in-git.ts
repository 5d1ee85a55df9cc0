import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSandbox, type Sandbox } from '../../../sandbox/server.ts'

export const SITE = 'kubernetes-sigs/lwkd'

/** The site of a sandbox with a clone of it, in which people work with git: their doings, one after another. */
export class SiteInGit {
  readonly sandbox: Sandbox
  readonly #clone: string
  /** One clone and one default branch for all: whoever needs them waits for the one before. */
  #queue: Promise<unknown> = Promise.resolve()
  #pages = 0

  private constructor(sandbox: Sandbox, clone: string) {
    this.sandbox = sandbox
    this.#clone = clone
  }

  /** Starts a sandbox on a world and clones its site. */
  static async open(world: string): Promise<SiteInGit> {
    const sandbox = await startSandbox(world)
    const clone = await mkdtemp(join(tmpdir(), 'clone-'))
    const site = new SiteInGit(sandbox, clone)
    await site.git('clone', '--quiet', sandbox.git(SITE), clone)
    return site
  }

  async close(): Promise<void> {
    await this.sandbox.close()
    await rm(this.#clone, { recursive: true, force: true })
  }

  /** Runs git in the site's repository as a person, and gives what it printed. */
  git(...args: readonly string[]): Promise<string> {
    return gitIn(this.sandbox.git(SITE), args)
  }

  /** A commit of a post on a branch; gives its id. */
  commit(branch: string, path: string, post: string): Promise<string> {
    return this.sandbox.commit(SITE, branch, { [path]: post }, { message: 'Edit the post' })
  }

  /** A commit of a post on a new branch that begins where another one stands. */
  async commitBeside(branch: string, from: string, path: string, post: string): Promise<void> {
    await this.git('update-ref', `refs/heads/${branch}`, `refs/heads/${from}`)
    await this.commit(branch, path, post)
  }

  /** Merges a branch into another, which is the first parent or, as after `git pull`, the second; the post is people's. */
  async merge(branch: string, beside: string, first: boolean, path: string, post: string): Promise<void> {
    const written = await this.commit(branch, path, post)
    const parents = first ? [`${written}^`, beside] : [beside, `${written}^`]
    const merge = await this.#commitTree(`${written}^{tree}`, parents)
    await this.git('update-ref', `refs/heads/${branch}`, merge)
    await this.git('update-ref', '-d', `refs/heads/${beside}`)
  }

  /** Somebody commits to the default branch, and a person merges that into a branch. */
  mergeDefault(branch: string): Promise<void> {
    return this.#alone(async () => {
      await this.#goOn()
      const tree = await this.git('merge-tree', '--write-tree', branch, 'main')
      await this.git('update-ref', `refs/heads/${branch}`, await this.#commitTree(tree, [branch, 'main']))
    })
  }

  /**
   * Somebody commits to the default branch, and a person rebases a branch onto that in a clone and pushes it by force.
   * @returns whether they pushed: not where git met a conflict, or the post is another afterwards
   */
  rebase(branch: string, path: string): Promise<boolean> {
    return this.#alone(async () => {
      await this.#goOn()
      const there = (...args: readonly string[]): Promise<string> => gitIn(this.#clone, args)
      await there(
        'fetch',
        '--quiet',
        'origin',
        '+refs/heads/main:refs/remotes/origin/main',
        `+${branch}:refs/heads/work`,
      )
      await there('checkout', '--quiet', 'work')
      try {
        await there('rebase', '--quiet', 'origin/main')
      } catch {
        await there('rebase', '--abort')
        await there('checkout', '--quiet', '--detach')
        return false
      }
      const same = await there('rev-parse', `work:${path}`)
      const was = await this.git('rev-parse', `${branch}:${path}`)
      if (same === was) await there('push', '--quiet', '--force', 'origin', `work:refs/heads/${branch}`)
      await there('checkout', '--quiet', '--detach')
      return same === was
    })
  }

  async #goOn(): Promise<void> {
    await this.sandbox.commit(SITE, 'main', { 'about.md': String(++this.#pages) }, { message: 'Write about it' })
  }

  #commitTree(tree: string, parents: readonly string[]): Promise<string> {
    return this.git('commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', 'Merge')
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work, work)
    this.#queue = turn
    return turn
  }
}

const PERSON = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.org']

async function gitIn(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...PERSON, '-C', folder, ...args])
  return stdout.trim()
}
