import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

/** A git command that failed: its arguments and git's message. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** The environment of git: without the user's configuration, with English messages, in UTC. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    TZ: 'UTC',
  }
}

/**
 * Runs git in a folder and returns its output.
 * @param input the standard input of git
 * @throws GitError with git's own message if its exit code is not 0
 */
export function runGit(directory: string, args: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: directory, env: gitEnvironment() })
    const output: Buffer[] = []
    const complaints: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.on('error', (error) => {
      reject(new GitError(`git ${args.join(' ')}: ${error.message}`))
    })
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output))
      else reject(new GitError(`git ${args.join(' ')}: ${Buffer.concat(complaints).toString().trim()}`))
    })
    child.stdin.on('error', () => {
      // If git ends early, the pipe breaks. Report git's exit code instead.
    })
    child.stdin.end(input)
  })
}
