import { execFile, execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { Disk, Machine, Stream, TextFile } from './machine.ts'

/** The time limit of another program, in milliseconds. */
const PATIENCE = 10_000

/**
 * The machine that this process runs on.
 * @param interrupted is called on Ctrl-C, unless a command waits for it
 */
export function thisMachine(interrupted: () => void): Machine {
  const folder = process.cwd()
  // One listener for the whole run, because a signal between two listeners would be lost.
  let onStop = interrupted
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      onStop()
    })
  }
  return {
    folder,
    environment: process.env,
    out: streamTo(process.stdout),
    err: streamTo(process.stderr),
    now: () => Temporal.Now.instant(),
    elapsed: () => performance.now(),
    random: Math.random,
    fetch,
    wait: (milliseconds) =>
      new Promise((over) => {
        setTimeout(over, milliseconds)
      }),
    every: (milliseconds, call) => {
      const timer = setInterval(call, milliseconds)
      timer.unref()
      return () => {
        clearInterval(timer)
      }
    },
    run: (program, parameters) => {
      try {
        const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
        return execFileSync(program, parameters, { cwd: folder, encoding: 'utf8', stdio, timeout: PATIENCE }).trim()
      } catch {
        return null
      }
    },
    start: (program, parameters, { folder: cwd, environment, stop }) =>
      new Promise((done) => {
        const options = {
          cwd: resolve(folder, cwd),
          env: { ...process.env, ...environment },
          signal: stop,
          maxBuffer: 10_000_000,
        }
        execFile(program, parameters, options, (error, _out, said) => {
          done({ isDone: error === null, said: said.trim() === '' && error !== null ? error.message : said.trim() })
        })
      }),
    untilStopped: () =>
      new Promise((stopped) => {
        onStop = () => {
          // The second Ctrl-C ends the program at once.
          onStop = interrupted
          stopped()
        }
      }),
    disk: diskFrom(folder),
  }
}

const streamTo = (stream: NodeJS.WriteStream): Stream => ({
  isTerminal: stream.isTTY,
  write: (text) => {
    stream.write(text)
  },
})

function kindOf(path: string): ReturnType<Disk['kind']> {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return 'nothing'
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other'
  } catch {
    // Its folder cannot be entered. Reading the file will give the reason.
    return 'file'
  }
}

function writeAll(files: readonly TextFile[]): void {
  const unfinished = files.map(({ path, text }) => ({ path, text, name: `${path}.${String(process.pid)}.unfinished` }))
  try {
    for (const { path, text, name } of unfinished) {
      makeFolder(dirname(path))
      writeFileSync(name, text)
    }
    for (const { path, name } of unfinished) renameSync(name, path)
  } catch (error) {
    for (const { name } of unfinished) rmSync(name, { force: true })
    throw error
  }
}

/** Makes folders one by one: with `recursive`, Node never returns if the system refuses all folders (`/proc`). */
function makeFolder(path: string): void {
  if (kindOf(path) !== 'nothing') return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** The files of this machine. Paths are relative to a folder. */
export function diskFrom(folder: string): Disk {
  const at = (path: string): string => resolve(folder, path)
  return {
    kind: (path) => kindOf(at(path)),
    whole: (path) => at(path).replaceAll(sep, '/'),
    names: (path) => {
      try {
        return readdirSync(at(path)).toSorted()
      } catch {
        return []
      }
    },
    size: (path) => statSync(at(path)).size,
    read: (path) => readFileSync(at(path)),
    mayPut: (path) => {
      let above = dirname(at(path))
      while (kindOf(above) === 'nothing') above = dirname(above)
      accessSync(`${above}/`, constants.W_OK | constants.X_OK)
    },
    write: (path, text) => {
      writeAll([{ path: at(path), text }])
    },
    writeAll: (files) => {
      writeAll(files.map(({ path, text }) => ({ path: at(path), text })))
    },
    stamp: (path) => {
      const found = statSync(at(path), { throwIfNoEntry: false })
      return found?.isFile() === true ? [found.mtimeMs, found.size, found.ino].join(' ') : null
    },
    temporary: () => {
      const made = mkdtempSync(join(tmpdir(), 'last-week-in-'))
      process.once('exit', () => {
        rmSync(made, { recursive: true, force: true })
      })
      return made
    },
    remove: (path) => {
      rmSync(at(path), { recursive: true, force: true })
    },
  }
}
