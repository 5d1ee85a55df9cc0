/** How a command ends. docs/command-line.md lists them. */
export const EXIT = {
  done: 0,
  /** What was looked at has faults; for commands that look. */
  found: 1,
  /** It was called wrongly: an unknown command or option, a value or a file that cannot be used. */
  usage: 2,
  /** It was called rightly and could not be done: no token, no network, a refusal of GitHub. */
  failed: 3,
  /** A mistake in this program. */
  mistake: 70,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
