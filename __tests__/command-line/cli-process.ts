import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const SOURCE = ['--import', pathToFileURL(resolve('scripts/yaml-text.js')).href, resolve('src/entries/cli.ts')]
/** The waits of a process pass a thousand times faster; whether they keep it alive stays as it is. */
const HURRIED = `data:text/javascript,${encodeURIComponent(
  "for (const name of ['setTimeout', 'setInterval']) { const plain = globalThis[name]; globalThis[name] = (call, milliseconds, ...more) => plain(call, milliseconds / 1000, ...more) }",
)}`

/**
 * The command line as a process of its own, from its sources.
 * @param environment beside the path of programs and an empty home
 * @param how whether its waits are hurried, and what closes at once
 */
export function runCli(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  how: { readonly hurried?: boolean; readonly deaf?: boolean } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...(how.hurried === true ? ['--import', HURRIED] : []), ...SOURCE, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...environment },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  if (how.deaf === true) child.stderr.destroy()
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, out, err })
    })
  })
}
