import type { Sandbox } from '../../sandbox/server.ts'
import { BRANCH, CHANGING, LABEL, POST, SITE, SOURCE } from './invented-world.ts'
import type { Act } from './history.ts'

/** The pull requests from the edition's branch. */
export async function pullRequestsOfEdition(sandbox: Sandbox): ReturnType<Sandbox['pullRequests']> {
  return (await sandbox.pullRequests(SITE)).filter(({ head }) => head === BRANCH)
}

/** People's edits of the edition, so that they can be checked later. */
export class People {
  /** Whether they changed the words of a bullet. */
  reworded = false
  /** The paragraphs that they wrote. */
  readonly paragraphs: string[] = []
  readonly words: string[] = []
  readonly files: string[] = []
  tookLabelAway = false
  markedReady = false
  newFacts = false
  /** Whether a run said that labels or reviewers are left to people. */
  wereToldToDress = false
  readonly #sandbox: Sandbox

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox
  }

  async act(act: Act): Promise<void> {
    if (act === 'writes') return this.write()
    if (act === 'adds a file') return this.#addFile()
    if (act === 'rewords') {
      this.reworded = (await this.#edit('had to end', reword)) || this.reworded
      return
    }
    if (act === 'new facts') {
      this.newFacts = true
      changeFacts(this.#sandbox, true)
      return
    }
    const number = (await pullRequestsOfEdition(this.#sandbox)).find(({ state }) => state === 'OPEN')?.number
    if (number === undefined) return
    const pullRequest = this.#sandbox.store.pullRequest(SITE, number)
    if (act === 'marks ready') {
      pullRequest.isDraft = false
      this.markedReady = true
    } else if (pullRequest.labels.includes(LABEL)) {
      pullRequest.labels = []
      this.tookLabelAway = true
    }
  }

  /** Adds a paragraph to the post; a file where there is no post yet. */
  async write(): Promise<void> {
    const words = `Words of a person, number ${String(this.words.length + 1)}.`
    const written = await this.#edit(words, (post) => `${post.trimEnd()}\n\n${words}\n`)
    if (written) this.paragraphs.push(words)
    else await this.#addFile()
  }

  /** A post as it is with what they did to its words, and without the paragraphs that they wrote. */
  expected(faultFree: string): string {
    return this.reworded ? reword(faultFree) : faultFree
  }

  withoutParagraphs(post: string): string {
    return this.paragraphs.reduce((text, words) => text.replace(`\n\n${words}\n`, '\n'), post)
  }

  async #edit(words: string, edit: (post: string) => string): Promise<boolean> {
    const post = await this.#sandbox.file(SITE, BRANCH, POST).catch(() => null)
    if (post === null || edit(post) === post) return false
    await this.#sandbox.commit(SITE, BRANCH, { [POST]: edit(post) }, { message: 'Edit the post' })
    this.words.push(words)
    return true
  }

  async #addFile(): Promise<void> {
    if ((await this.#sandbox.file(SITE, BRANCH, '.github/last-week-in.yml').catch(() => null)) === null) return
    const path = `assets/${String(this.files.length + 1)}.svg`
    await this.#sandbox.commit(SITE, BRANCH, { [path]: '<svg/>\n' }, { message: 'Add a picture' })
    this.files.push(path)
  }
}

const reword = (post: string): string => post.replace(' was stopped\n', ' had to end\n')

/** Changes the title of a merge, or changes it back. */
export function changeFacts(sandbox: Sandbox, isNew: boolean): void {
  const merge = sandbox.store.pullRequest(SOURCE, CHANGING)
  merge.title = isNew ? 'Lets jobs wait until another job has ended' : 'Lets jobs wait for other jobs'
  merge.body = `\`\`\`release-note\n${merge.title}\n\`\`\`\n`
}
