import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { Disk, Machine, Stream } from './machine.ts'

/** How long another program may take, in milliseconds. */
const PATIENCE = 10_000

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const folder = process.cwd()
  return {
    folder,
    environment: process.env,
    out: streamTo(process.stdout),
    err: streamTo(process.stderr),
    now: () => Temporal.Now.instant(),
    elapsed: () => performance.now(),
    fetch,
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
    disk: diskFrom(folder),
  }
}

const streamTo = (stream: NodeJS.WriteStream): Stream => ({
  isTerminal: stream.isTTY,
  write: (text) => {
    stream.write(text)
  },
})

/** The files of this machine, by their path from a folder. */
export function diskFrom(folder: string): Disk {
  const at = (path: string): string => resolve(folder, path)
  return {
    kind: (path) => {
      const found = statSync(at(path), { throwIfNoEntry: false })
      return found === undefined ? 'nothing' : found.isDirectory() ? 'folder' : 'file'
    },
    names: (path) => {
      try {
        return readdirSync(at(path)).toSorted()
      } catch {
        return []
      }
    },
    read: (path) => readFileSync(at(path)),
    write: (path, text) => {
      const target = at(path)
      const unfinished = `${target}.${String(process.pid)}.unfinished`
      mkdirSync(dirname(target), { recursive: true })
      try {
        writeFileSync(unfinished, text)
        renameSync(unfinished, target)
      } catch (error) {
        rmSync(unfinished, { force: true })
        throw error
      }
    },
  }
}
