import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { resolve } from 'node:path'
import type { Sandbox } from '../../sandbox/server.ts'

/**
 * The commands in the blocks of shell of a page, a line each, in their order.
 * @param heading the part of the page; left out: all of it
 */
export function commandsOf(page: string, heading?: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
  const part =
    heading === undefined ? text : (text.split(/^(?=## )/m).find((each) => each.startsWith(`## ${heading}\n`)) ?? '')
  return [...part.matchAll(/^ *```(?:sh|bash|shell|console)\n([\s\S]*?)^ *```/gm)]
    .flatMap(([, block = '']) => block.replace(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What npx starts, without its own second: the command line of this checkout, beside the folder in the documentation. */
const CLI = `"${process.execPath}" "${resolve('bin/last-week-in.js')}"`

/**
 * Runs a documented command in a folder as a person would, with the sandbox as GitHub at the moment of its week.
 * @param until ends the command by Ctrl-C as soon as it printed this
 * @param home where programs keep what is theirs
 */
export function runCommand(
  command: string,
  folder: string,
  sandbox: Sandbox,
  until?: RegExp,
  home = folder,
): Promise<Ended> {
  const resolved = command
    .replace(/^npx (?:\.\.\/)?last-week-in/, CLI)
    .replace(/^.* draft\b.*$/, (draft) => `${draft} --as-of ${sandbox.world.clock}`)
  const child = spawn('bash', ['-c', `exec ${resolved}`], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      GIT_CONFIG_GLOBAL: devNull,
      GIT_AUTHOR_NAME: 'A newcomer',
      GIT_AUTHOR_EMAIL: 'newcomer@example.org',
      GIT_COMMITTER_NAME: 'A newcomer',
      GIT_COMMITTER_EMAIL: 'newcomer@example.org',
      GITHUB_API_URL: sandbox.url,
      GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
      GITHUB_TOKEN: 'sandbox-token',
    },
  })
  let [out, err, interrupted] = ['', '', false]
  // A second Ctrl-C would end the command at once, with another exit code.
  const heard = (): void => {
    if (interrupted || until?.test(out + err) !== true) return
    interrupted = true
    child.kill('SIGINT')
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    heard()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    heard()
  })
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, out, err })
    })
  })
}
