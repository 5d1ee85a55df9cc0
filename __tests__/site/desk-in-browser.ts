import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startSandbox } from '../../sandbox/server.ts'
import { draftCommand } from '../../src/command-line/draft-command.ts'
import type { Machine } from '../../src/command-line/machine.ts'
import { previewCommand } from '../../src/command-line/preview/preview-command.ts'
import { runProgram } from '../../src/command-line/program.ts'
import { thisMachine } from '../../src/command-line/this-machine.ts'
import { machineIn, type TestMachine } from '../command-line/a-machine.ts'

export const POST = '_posts/2024-07-28-update.md'

/** Drafts the embedded week into a new folder, with its reasons beside it, as `draft --out` does. */
export async function draftedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const sandbox = await startSandbox('sandbox/weeks/2024-07-28', { latency: 0 })
  try {
    mkdirSync(join(folder, '_posts'))
    const machine = machineIn(folder, {}, { environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: 'x' }, fetch })
    const words = `draft --repository kubernetes-sigs/lwkd --preset kubernetes --as-of ${sandbox.world.clock} --out ${POST}`
    const code = await runProgram(words.split(' '), { commands: [draftCommand], version: '1' }, machine)
    if (code !== 0) throw new Error(machine.said())
    return folder
  } finally {
    await sandbox.close()
  }
}

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
}

export interface Preview {
  readonly url: string
  readonly machine: TestMachine
  /** Ctrl-C; gives the exit code. */
  readonly end: () => Promise<number>
}

let real: Machine | undefined

/**
 * Starts the preview of a folder on a free port, until it is ended.
 * @param jekyll instead of the machine's
 */
export async function startPreview(
  folder: string,
  words: readonly string[] = [],
  port = '0',
  jekyll?: Machine['start'],
): Promise<Preview> {
  real ??= thisMachine(() => undefined)
  let interrupt = (): void => undefined
  const stopped = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  const { every, start: onThisMachine } = real
  const start: Machine['start'] = (program, parameters, options) =>
    onThisMachine(program, parameters, { ...options, folder: resolve(folder, options.folder) })
  const machine = machineIn(folder, {}, { every, start: jekyll ?? start, untilStopped: () => stopped })
  const ended = runProgram(['preview', '--port', port, ...words], { commands: [previewCommand], version: '1' }, machine)
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(machine.printed())?.[0]
    const end = (): Promise<number> => {
      interrupt()
      return ended
    }
    if (url !== undefined) return { url, machine, end }
    if (
      (await Promise.race([
        ended,
        new Promise((wait) =>
          setTimeout(() => {
            wait(null)
          }, 20),
        ),
      ])) !== null
    )
      throw new Error(machine.said())
  }
}
