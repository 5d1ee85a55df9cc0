import type { Temporal } from 'temporal-polyfill'

/** Where a command writes to. */
export interface Stream {
  readonly isTerminal: boolean
  readonly write: (text: string) => void
}

/** What a command gets of the machine it runs on. */
export interface Machine {
  /** The folder it was called in. */
  readonly folder: string
  readonly environment: Readonly<Partial<Record<string, string>>>
  /** For what was asked for. */
  readonly out: Stream
  /** For progress, warnings and errors. */
  readonly err: Stream
  readonly now: () => Temporal.Instant
  /** Milliseconds since the program began. */
  readonly elapsed: () => number
  /** From 0 to 1, without 1. */
  readonly random: () => number
  readonly fetch: typeof globalThis.fetch
  /** Settles after so many milliseconds; the program does not end before. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Calls again and again until the returned function is called, or the program has nothing else to do. */
  readonly every: (milliseconds: number, call: () => void) => () => void
  /** What a program prints, without the white space at its ends; null where it is not there, fails or takes too long. */
  readonly run: (program: string, parameters: readonly string[]) => string | null
  /** Lets a program run until it ends or `stop` says so, and gives what it said on standard error. */
  readonly start: (
    program: string,
    parameters: readonly string[],
    options: {
      readonly folder: string
      readonly environment: Readonly<Record<string, string>>
      readonly stop: AbortSignal
    },
  ) => Promise<{ readonly isDone: boolean; readonly said: string }>
  /** Waits for Ctrl-C or another wish to end; from its call on the command itself has to end. */
  readonly untilStopped: () => Promise<void>
  readonly disk: Disk
}

/** A file to write. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Files and folders by their path from `folder`. */
export interface Disk {
  /** `other` is a device, a pipe or the like: what has no end, or is no place for a text. */
  readonly kind: (path: string) => 'file' | 'folder' | 'other' | 'nothing'
  /** The whole path, without `.` and `..`. */
  readonly whole: (path: string) => string
  /** The names in a folder, sorted; empty where there is none. */
  readonly names: (path: string) => readonly string[]
  /**
   * The bytes of a file.
   * @throws Error as Node does
   */
  readonly size: (path: string) => number
  /** @throws Error as Node does */
  readonly read: (path: string) => Uint8Array
  /**
   * Looks whether a file may be put there, without writing anything.
   * @throws Error as Node does, where the folder, or the nearest one that is there, may not be written
   */
  readonly mayPut: (path: string) => void
  /** Writes one file, as `writeAll` does. */
  readonly write: (path: string, text: string) => void
  /**
   * Writes whole files, all or none: under other names first, renamed when all are complete. Makes the folders to them.
   * @throws Error as Node does
   */
  readonly writeAll: (files: readonly TextFile[]) => void
  /** What tells one state of a file from another; null where there is no file. */
  readonly stamp: (path: string) => string | null
  /** Makes a folder for the time of the run and gives its whole path. */
  readonly temporary: () => string
  /** Removes a folder with all in it; nothing where there is none. */
  readonly remove: (path: string) => void
}
