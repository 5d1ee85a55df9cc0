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
  /** Calls again and again until the returned function is called. */
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

/** Files and folders by their path from `folder`. */
export interface Disk {
  readonly kind: (path: string) => 'file' | 'folder' | 'nothing'
  /** The names in a folder, sorted; empty where there is none. */
  readonly names: (path: string) => readonly string[]
  /** @throws Error as Node does */
  readonly read: (path: string) => Uint8Array
  /**
   * Writes a whole file or nothing: under another name first, renamed when it is complete. Makes the folders to it.
   * @throws Error as Node does
   */
  readonly write: (path: string, text: string) => void
  /** What tells one state of a file from another; null where there is no file. */
  readonly stamp: (path: string) => string | null
  /** Makes a folder for the time of the run and gives its whole path. */
  readonly temporary: () => string
  /** Removes a folder with all in it; nothing where there is none. */
  readonly remove: (path: string) => void
}
