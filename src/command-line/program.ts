import { AdvisedError, type Problem } from '../model/problem.ts'
import { nearestName } from '../text/edit-distance.ts'
import { commandHelp, readGiven, table, type Command } from './command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Machine } from './machine.ts'
import { paintFor } from './paint.ts'
import { printable } from './printable.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs the program and prints its errors.
 * @param words the arguments of the program
 * @param commands the commands, in the order of the help
 * @returns the exit code
 */
export async function runProgram(
  words: readonly string[],
  { commands, version }: { readonly commands: readonly Command[]; readonly version: string },
  machine: Machine,
): Promise<ExitCode> {
  const [first, ...rest] = words
  try {
    if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
      machine.out.write(programHelp(commands))
      return first === undefined ? EXIT.usage : EXIT.done
    }
    if (first === '--version') {
      machine.out.write(`${version}\n`)
      return EXIT.done
    }
    const [name, given] = first === 'help' ? [rest[0] ?? '', ['--help']] : [first, rest]
    const command = commands.find((each) => each.name === name)
    if (command === undefined) throw unknown(name, commands)
    if (given.some((word) => word === '--help' || word === '-h')) {
      machine.out.write(commandHelp(command))
      return EXIT.done
    }
    const { given: read, files } = readGiven(command, given)
    return await command.run(read, machine, files)
  } catch (error) {
    const { problem, code } = judged(error)
    if (words.includes('--json')) machine.out.write(`${JSON.stringify({ error: problem })}\n`)
    else tell(problem, machine)
    return code
  }
}

function judged(error: unknown): { readonly problem: Problem; readonly code: ExitCode } {
  if (error instanceof UsageError) return { problem: error.problem, code: EXIT.usage }
  if (error instanceof AdvisedError) return { problem: error.problem, code: EXIT.failed }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    problem: {
      message: `This is a mistake in last-week-in: ${said}`,
      advice: 'Please open an issue with these lines.',
    },
    code: EXIT.mistake,
  }
}

/** Prints a problem to standard error: the message, and the advice on the next line. */
export function tell({ message, advice, place }: Problem, { err, environment }: Machine): void {
  const paint = paintFor(err, environment)
  const where = place === undefined ? '' : `${place}: `
  err.write(`${paint.red('error')} ${printable(`${where}${message}\n      ${advice}`)}\n`)
}

function programHelp(commands: readonly Command[]): string {
  return `Drafts a project's weekly update from what was merged and released on GitHub.

usage: last-week-in COMMAND [options]

${table(commands.map(({ name, summary }) => [name, summary]))}

  last-week-in COMMAND --help   describes a command
  last-week-in --version        prints the version

Exit codes: 0: done. 1: problems found. 2: usage error. 3: failed (no token, no
network, an error from GitHub). 70: a bug in last-week-in. 130: stopped by Ctrl-C.
`
}

function unknown(name: string, commands: readonly Command[]): UsageError {
  const names = commands.map((each) => each.name)
  const near = nearestName(name, names)
  const kind = name.startsWith('-') ? 'option' : 'command'
  const meant = kind === 'command' && near !== null ? `Did you mean "${near}"? ` : ''
  return new UsageError(
    `There is no ${kind} "${name}".`,
    `${meant}The commands are ${names.join(', ')}; "last-week-in --help" describes them.`,
  )
}
