import type { Temporal } from 'temporal-polyfill'
import type { EditionUnderCheck } from '../check/edition-under-check.ts'
import { isLoopback } from '../web/loopback.ts'
import type { CitedFacts } from '../model/citation.ts'
import { sentence, type Problem } from '../model/problem.ts'
import type { Given } from './command.ts'
import { apiOf, knownToken } from './github-access.ts'
import type { Machine } from './machine.ts'
import { patienceOf } from './patience.ts'
import { printable } from './printable.ts'

/** GitHub's answers about the links and names of an edition. */
interface Asked {
  /** Null if GitHub is not asked. */
  readonly facts: CitedFacts | null
  /** The requests that failed. The facts do not cover them. */
  readonly problems: readonly Problem[]
}

export type Ask = (edition: EditionUnderCheck) => Promise<Asked>

/**
 * Asks GitHub about editions, unless --offline is given or there is no token. Failed requests are reported on standard
 * error. The modules are loaded only if they are needed.
 * @param sundays the Sundays of the editions in the archive
 */
export async function askerOn(given: Given, machine: Machine, sundays: readonly Temporal.PlainDate[]): Promise<Ask> {
  const token = given['offline'] === true ? null : knownToken(machine)
  const say = (line: string): void => {
    machine.err.write(`${printable(line)}\n`)
  }
  if (token === null) {
    if (given['offline'] !== true) {
      say('No token: the rules that need GitHub did not run. Set GITHUB_TOKEN, run "gh auth login", or use --offline.')
    }
    return () => Promise.resolve({ facts: null, problems: [] })
  }
  const [{ connect }, { factsOf }, { linkAsker }] = await Promise.all([
    import('../github/client.ts'),
    import('../checking/cited-facts.ts'),
    import('../web/ask-link.ts'),
  ])
  const url = apiOf(machine)
  const github = connect({ url, token, fetch: machine.fetch, patience: patienceOf(machine, say) })
  const askLink = given['check-links'] === true ? linkAsker({ isReplay: isLoopback(new URL(url).hostname) }) : null
  return async (edition) => {
    const gathered = await factsOf(edition, { github, askLink, sundays, now: machine.now() })
    const problems = gathered?.report.problems ?? []
    for (const problem of problems) say(sentence(problem))
    return { facts: gathered?.facts ?? null, problems }
  }
}
