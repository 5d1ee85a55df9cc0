import { checkEdition } from '../check/check.ts'
import { printJson, printMessages } from '../check/print.ts'
import { RULES } from '../check/rules.ts'
import type { ToldBefore } from '../check/told-before.ts'
import { AdvisedError } from '../model/problem.ts'
import { valueOf, type Command, type Given } from './command.ts'
import { archiveIn, editionReader } from './editions-here.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Machine } from './machine.ts'
import { CONFIGURATION_OPTIONS, newsletterHere } from './newsletter-here.ts'
import { isColoured } from './paint.ts'
import { tell } from './program.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'find what is wrong in an edition before its readers do',
  about: `Finds what is wrong in an edition before its readers do.

Each message is a line "file:line:column severity message rule"; docs/rules.md of
last-week-in explains each rule. It ends with 0 when there is no error (there may be
warnings) and with 1 when there is one. With --json it ends with 0 whatever was
found: the lines say it.`,
  operand: 'FILE…',
  options: {
    archive: { value: 'DIR', what: 'the folder of the earlier editions, so that nothing is told twice' },
    ...CONFIGURATION_OPTIONS,
    offline: { value: null, what: 'ask nothing of GitHub' },
    json: { value: null, what: 'print a line of JSON for each file instead of a line for each message' },
  },
  examples: [
    [
      'last-week-in check --archive _posts _posts/2024-07-28-update.md',
      'An edition of a Jekyll site, with those before it',
    ],
  ],
  run: (given, machine, files) => Promise.resolve(check(given, machine, files)),
}

const NOTHING_TOLD: ToldBefore = new Map()

function check(given: Given, machine: Machine, files: readonly string[]): ExitCode {
  const newsletter = newsletterHere(given, machine)
  const read = editionReader(newsletter, machine)
  const folder = valueOf(given, 'archive')
  const archive = folder === undefined ? NOTHING_TOLD : archiveIn(folder, newsletter, machine, read, null).archive
  const isJson = given['json'] === true
  const codes = files.map((file): ExitCode => {
    try {
      const messages = checkEdition(read(file), RULES, { archive, facts: null, mergedAt: null })
      const colours = isColoured(machine.out, machine.environment)
      machine.out.write(isJson ? printJson(file, messages) : printMessages(file, messages, colours))
      return !isJson && messages.some(({ fatal }) => fatal === true) ? EXIT.found : EXIT.done
    } catch (error) {
      if (!(error instanceof AdvisedError)) throw error
      // The other files are checked all the same.
      if (isJson) machine.out.write(`${JSON.stringify({ file, error: error.problem })}\n`)
      else tell(error.problem, machine)
      return EXIT.usage
    }
  })
  return codes.includes(EXIT.usage) ? EXIT.usage : codes.includes(EXIT.found) ? EXIT.found : EXIT.done
}
