import { parseArgs } from 'node:util'
import { AdvisedError } from '../model/problem.ts'

/** What `check-edition` was asked to do. */
export interface Arguments {
  readonly help: boolean
  readonly offline: boolean
  readonly json: boolean
  /** Whether other sites may be asked. */
  readonly checkLinks: boolean
  /** The folder of the earlier editions; null where there is none. */
  readonly archive: string | null
  /** The configuration's file; null for the preset of Kubernetes. */
  readonly config: string | null
  readonly files: readonly string[]
}

export const HELP = `Finds what is wrong in an edition before its readers do.

usage: npm run --silent check-edition -- [options] FILE…

  FILE             an edition: _posts/2024-07-28-update.md
  --archive DIR    the folder of the earlier editions, so that nothing is told twice
  --config FILE    the newsletter's configuration, such as .github/last-week-in.yml of its site; left out:
                   the preset of Kubernetes
  --offline        ask nothing of GitHub; else it is asked about what the edition cites, with the token in
                   GITHUB_TOKEN or GH_TOKEN
  --check-links    ask whether the links to other sites answer
  --json           print a line of JSON for each file instead of a line for each message
  --help           print this

Each message is a line "file:line:column severity message rule"; docs/rules.md explains each rule.
The exit code is 0 when there is no error (there may be warnings), 1 when there is one, and 2 when something
could not be checked. With --json it is 0 whatever was found: the lines say it.
`

/** @throws AdvisedError for an unknown option, one without its value, or no file. */
export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parsed(given)
  const {
    help = false,
    offline = false,
    json = false,
    'check-links': checkLinks = false,
    archive = null,
    config = null,
  } = values
  if (!help && positionals.length === 0) {
    throw new AdvisedError({ message: 'No file was named.', advice: 'Name the editions to check; --help says more.' })
  }
  return { help, offline, json, checkLinks, archive, config, files: positionals }
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        offline: { type: 'boolean' },
        json: { type: 'boolean' },
        'check-links': { type: 'boolean' },
        archive: { type: 'string' },
        config: { type: 'string' },
      },
    })
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/)
    throw new AdvisedError({ message: `${message}.`, advice: '--help lists the options.' }, error)
  }
}
