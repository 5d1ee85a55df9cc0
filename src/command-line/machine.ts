import type { Temporal } from 'temporal-polyfill'

/** An output stream. */
export interface Stream {
  readonly isTerminal: boolean
  readonly write: (text: string) => void
}

/** The access of a command to its machine. */
export interface Machine {
  /** The current folder. */
  readonly folder: string
  readonly environment: Readonly<Partial<Record<string, string>>>
  /** For results. */
  readonly out: Stream
  /** For progress, warnings and errors. */
  readonly err: Stream
  readonly now: () => Temporal.Instant
  /** Milliseconds since the program began. */
  readonly elapsed: () => number
  /** Returns a random number of at least 0 and less than 1. */
  readonly random: () => number
  readonly fetch: typeof globalThis.fetch
  /** Resolves after the given milliseconds. The program does not end before. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Calls repeatedly until the returned function is called. It does not keep the program running. */
  readonly every: (milliseconds: number, call: () => void) => () => void
  /** Returns the trimmed output of a program, or null if it is missing, fails or takes too long. */
  readonly run: (program: string, parameters: readonly string[]) => string | null
  /** Runs a program until it ends or `stop` is aborted, and returns its standard error. */
  readonly start: (
    program: string,
    parameters: readonly string[],
    options: {
      readonly folder: string
      readonly environment: Readonly<Record<string, string>>
      readonly stop: AbortSignal
    },
  ) => Promise<{ readonly isDone: boolean; readonly said: string }>
  /** Waits for Ctrl-C or another signal to end. After this call, the command itself must end. */
  readonly untilStopped: () => Promise<void>
  readonly disk: Disk
}

/** A file to write. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Files and folders. Paths are relative to `folder`. */
export interface Disk {
  /** `other` is a device, a pipe or similar, which cannot be read or written as a text file. */
  readonly kind: (path: string) => 'file' | 'folder' | 'other' | 'nothing'
  /** The absolute path, without `.` and `..`. */
  readonly whole: (path: string) => string
  /** The sorted names in a folder, or an empty list if it does not exist. */
  readonly names: (path: string) => readonly string[]
  /**
   * The bytes of a file.
   * @throws Error as Node does
   */
  readonly size: (path: string) => number
  /** @throws Error as Node does */
  readonly read: (path: string) => Uint8Array
  /**
   * Checks whether a file can be written at a path, without writing.
   * @throws Error as Node does, if the folder or its nearest existing parent is not writable
   */
  readonly mayPut: (path: string) => void
  /** Writes one file, as `writeAll` does. */
  readonly write: (path: string, text: string) => void
  /**
   * Writes files, all or none: under temporary names first, renamed when all are complete. Creates missing folders.
   * @throws Error as Node does
   */
  readonly writeAll: (files: readonly TextFile[]) => void
  /** A text that differs if the file has changed, or null if it does not exist. */
  readonly stamp: (path: string) => string | null
  /** Creates a temporary folder and returns its absolute path. */
  readonly temporary: () => string
  /** Removes a folder and its content, if it exists. */
  readonly remove: (path: string) => void
}
