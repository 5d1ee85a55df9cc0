/** The exit codes. docs/command-line.md lists them. */
export const EXIT = {
  done: 0,
  /** Problems found by `check`. */
  found: 1,
  /** Usage error: an unknown command or option, or an invalid value or file. */
  usage: 2,
  /** Failed: no token, no network, or an error from GitHub. */
  failed: 3,
  /** A bug in this program. */
  mistake: 70,
  /** Stopped by Ctrl-C, as in shells. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
