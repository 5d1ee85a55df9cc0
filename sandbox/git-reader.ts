import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { gitEnvironment, GitError } from './git-command.ts'

/** An object of a git repository as it is stored. */
export interface GitObject {
  readonly oid: string
  readonly type: 'commit' | 'tree' | 'blob' | 'tag'
  readonly content: Buffer
}

interface Question {
  readonly answer: (object: GitObject | null) => void
  readonly fail: (error: Error) => void
}

/**
 * Reads objects through one long-lived `git cat-file --batch`, so that an object costs a fraction of a millisecond
 * instead of a new process. Requests are answered in order, and references are looked up for each request.
 */
export class GitReader {
  readonly #directory: string
  #child: ChildProcessWithoutNullStreams | undefined
  #questions: Question[] = []
  #received: Buffer = Buffer.alloc(0)
  #wanted = 0

  constructor(directory: string) {
    this.#directory = directory
  }

  /**
   * Returns the object of a revision expression (`HEAD`, `main:path/file`, an object id), or null.
   * @param expression as `git rev-parse` reads it
   */
  read(expression: string): Promise<GitObject | null> {
    // A relative path ends the process with an error in a bare repository, and a line end would make two requests.
    if (/[\n\0]|:\.{1,2}\/|^\s*$/.test(expression)) return Promise.resolve(null)
    const child = this.#running()
    return new Promise((answer, fail) => {
      this.#questions.push({ answer, fail })
      child.stdin.write(`${expression}\n`)
    })
  }

  /** Ends the process. */
  close(): void {
    this.#child?.stdin.end()
    this.#child = undefined
  }

  #running(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child
    const child = spawn('git', ['cat-file', '--batch'], { cwd: this.#directory, env: gitEnvironment() })
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => {
      this.#receive(chunk)
    })
    child.stderr.resume()
    child.stdin.on('error', () => {
      // The end of the process already reports a broken pipe.
    })
    const ended = (reason: string): void => {
      if (this.#child === child) this.#child = undefined
      const left = this.#questions
      this.#questions = []
      this.#received = Buffer.alloc(0)
      for (const question of left) question.fail(new GitError(`git cat-file in ${this.#directory}: ${reason}`))
    }
    child.on('error', (error) => {
      ended(error.message)
    })
    child.on('close', (code) => {
      ended(`ended with code ${String(code)}`)
    })
    return child
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    while (this.#received.length >= this.#wanted) {
      const lineEnd = this.#received.indexOf('\n')
      if (lineEnd < 0) return
      // Any other line means that the object is missing or its name is ambiguous.
      const header = /^([0-9a-f]{40}) (commit|tree|blob|tag) (\d+)$/.exec(this.#received.toString('utf8', 0, lineEnd))
      const [, oid = '', type, size] = header ?? []
      const start = lineEnd + 1
      const end = header ? start + Number(size) : lineEnd
      if (this.#received.length <= end) {
        this.#wanted = end + 1
        return
      }
      const content = Buffer.from(this.#received.subarray(start, end))
      this.#received = this.#received.subarray(end + 1)
      this.#wanted = 0
      this.#questions.shift()?.answer(isObjectType(type) ? { oid, type, content } : null)
    }
  }
}

function isObjectType(type: string | undefined): type is GitObject['type'] {
  return type === 'commit' || type === 'tree' || type === 'blob' || type === 'tag'
}
