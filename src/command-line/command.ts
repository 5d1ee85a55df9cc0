import { parseArgs } from 'node:util'
import type { ExitCode } from './exit-code.ts'
import type { Machine } from './machine.ts'
import { UsageError } from './usage-error.ts'

/** An option of a command. */
interface Option {
  /** The placeholder of the value in the help, such as `FILE`, or null for a switch. */
  readonly value: string | null
  /** What it does, for the help. */
  readonly what: string
}

/** The value of an option, or undefined if it was not given. */
export const valueOf = (given: Given, name: string): string | undefined => {
  const value = given[name]
  return typeof value === 'string' ? value : undefined
}

/** The options that were given: their values, or `true` for a switch. */
export type Given = Readonly<Partial<Record<string, string | true>>>

/** A command of the program. Its help and the parser of its options use this. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, for its own help. */
  readonly about: string
  /** Its arguments, such as `FILE…` or the optional `[FILE]`, or null. */
  readonly operand: 'FILE…' | '[FILE]' | null
  readonly options: Readonly<Record<string, Option>>
  /** Examples, with their descriptions. */
  readonly examples: readonly (readonly [call: string, what: string])[]
  /** @param files the arguments that are not options, as `operand` allows */
  readonly run: (given: Given, machine: Machine, files: readonly string[]) => Promise<ExitCode>
}

const HELP: Option = { value: null, what: 'print this help' }

/**
 * Parses the arguments after the command's name.
 * @throws UsageError if an option is unknown, repeated or without its value, or the number of files is wrong
 */
export function readGiven(
  command: Command,
  words: readonly string[],
): { readonly given: Given; readonly files: readonly string[] } {
  const options = Object.entries({ ...command.options, help: HELP }).map(
    ([name, { value }]) =>
      [
        name,
        {
          type: value === null ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ] as const,
  )
  const help = `"last-week-in ${command.name} --help" lists the options.`
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options: Object.fromEntries(options),
      allowPositionals: command.operand !== null,
      tokens: true,
    })
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    if (twice !== undefined) throw new UsageError(`The option --${twice} is given twice.`, 'Give it once.')
    const empty = tokens.find((token) => token.kind !== 'option-terminator' && token.value === '')
    if (empty !== undefined) {
      const what = empty.kind === 'option' ? `The value of ${empty.rawName}` : 'The name of a file'
      throw new UsageError(`${what} is empty.`, help)
    }
    if (command.operand === 'FILE…' && positionals.length === 0) throw new UsageError('No file was named.', help)
    if (command.operand === '[FILE]' && positionals.length > 1) {
      throw new UsageError(`${String(positionals.length)} files were named.`, 'Name one.')
    }
    return {
      given: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, value === false ? undefined : value]),
      ),
      files: positionals,
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\. (?=[A-Z])|\n/)
    throw new UsageError(`${said.replace(/\.$/, '')}.`, help)
  }
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: HELP })
  const rows = options.map(([name, { value, what }]): [string, string] => [
    `--${name}${value === null ? '' : ` ${value}`}`,
    what,
  ])
  return (
    [
      command.about,
      `usage: last-week-in ${command.name} [options]${command.operand === null ? '' : ` ${command.operand}`}`,
      table(rows),
      command.examples.map(([call, what]) => `${what}:\n    ${call}`).join('\n\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

/** Rows in two columns. Long lines of the second column are wrapped. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 3
  return rows
    .map(([left, right]) => `  ${left.padEnd(width)}${wrapped(right, 78 - width).join(`\n  ${' '.repeat(width)}`)}`)
    .join('\n')
}

function wrapped(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}
