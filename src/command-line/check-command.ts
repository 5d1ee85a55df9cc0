import { checkEdition } from '../check/check.ts'
import { printJson, printMessages } from '../check/print.ts'
import { RULES } from '../check/rules.ts'
import { AdvisedError } from '../model/problem.ts'
import { askerOn } from './ask-github.ts'
import { valueOf, type Command, type Given } from './command.ts'
import { archiveIn, editionReader } from './editions-here.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Machine } from './machine.ts'
import { CONFIGURATION_OPTIONS, newsletterHere } from './newsletter-here.ts'
import { isColoured } from './paint.ts'
import { tell } from './program.ts'
import { UsageError } from './usage-error.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'find mistakes in an edition',
  about: `Finds mistakes in an edition.

Each message is a line "file:line:column severity message rule". docs/rules.md of
last-week-in explains the rules. The exit code is 1 if there are errors, otherwise 0,
also with warnings. With --json it is 0 even if there are errors. The check uses the
token in GITHUB_TOKEN, GH_TOKEN or "gh auth token", if there is one, to compare the
edition with GitHub. If GitHub does not answer, the other rules still run, and the
exit code is 3.`,
  operand: 'FILE…',
  options: {
    archive: { value: 'DIR', what: 'the folder of the earlier editions, to find what they already listed' },
    ...CONFIGURATION_OPTIONS,
    offline: { value: null, what: 'do not send requests to GitHub' },
    'check-links': { value: null, what: 'check whether links to other sites work' },
    json: { value: null, what: 'print one line of JSON per file instead of one line per message' },
  },
  examples: [
    [
      'last-week-in check --archive _posts _posts/2024-07-28-update.md',
      'An edition of a Jekyll site, with the earlier editions',
    ],
  ],
  run: check,
}

async function check(given: Given, machine: Machine, files: readonly string[]): Promise<ExitCode> {
  const newsletter = newsletterHere(given, machine)
  const read = editionReader(newsletter, machine)
  const known = archiveIn({ folder: valueOf(given, 'archive'), except: null }, newsletter, machine)
  const ask = await askerOn(given, machine, known.sundays)
  const isJson = given['json'] === true
  const codes = new Set<ExitCode>()
  for (const file of files) {
    try {
      const edition = read(file)
      const { facts, problems } = await ask(edition)
      const messages = checkEdition(edition, RULES, { ...known, facts, mergedAt: null })
      const colours = isColoured(machine.out, machine.environment)
      machine.out.write(isJson ? printJson(file, messages, problems) : printMessages(file, messages, colours))
      if (problems.length > 0) codes.add(EXIT.failed)
      if (!isJson && messages.some(({ fatal }) => fatal === true)) codes.add(EXIT.found)
    } catch (error) {
      if (!(error instanceof AdvisedError)) throw error
      // The other files are still checked.
      if (isJson) machine.out.write(`${JSON.stringify({ file, error: error.problem })}\n`)
      else tell(error.problem, machine)
      codes.add(error instanceof UsageError ? EXIT.usage : EXIT.failed)
    }
  }
  return [EXIT.failed, EXIT.usage, EXIT.found].find((code) => codes.has(code)) ?? EXIT.done
}
