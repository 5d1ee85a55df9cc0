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
  readonly fetch: typeof globalThis.fetch
  /** Calls again and again until the returned function is called. */
  readonly every: (milliseconds: number, call: () => void) => () => void
  /** What a program prints, without the white space at its ends; null where it is not there, fails or takes too long. */
  readonly run: (program: string, parameters: readonly string[]) => string | null
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
}
