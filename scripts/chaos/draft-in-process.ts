import { Temporal } from 'temporal-polyfill'
import type { FaultEffects } from '../../sandbox/faults/faults.ts'
import type { SandboxRequest } from '../../sandbox/hooks.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import type { VirtualTime } from '../../sandbox/virtual-time.ts'
import { readInputs } from '../../src/config/draft-inputs.ts'
import { draftEdition } from '../../src/drafting/draft-edition.ts'
import { connect, type Client } from '../../src/github/client.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { repositoryName } from '../../src/text/repository-name.ts'

/** The result of a run: an outcome or an error. */
export interface InProcessRun {
  readonly outcome: Outcome | null
  readonly error: unknown
  /** What was said on the way. */
  readonly told: readonly string[]
  readonly requests: Client['requests']
}

/** The network to a sandbox in the same process. It sends one request at a time, so that a seed always gives the same run. */
export interface Line {
  readonly fetch: typeof fetch
  readonly onSilence: (request: SandboxRequest) => void
}

/** How long a client waits for a missing answer. */
const GIVEN_UP = { seconds: 60 }

/** @param time if an answer is missing, it moves on by a minute and the client gives up at once */
export function lineTo(time: () => VirtualTime): Line {
  const waiting = new Map<string, AbortController>()
  let before: Promise<unknown> = Promise.resolve()
  let count = 0
  return {
    fetch: (input, init) => {
      const id = String((count += 1))
      const given = new AbortController()
      waiting.set(id, given)
      const headers = new Headers(init?.headers)
      headers.set('x-line', id)
      const sent = before.then(async () => {
        const response = await fetch(input, { ...init, headers, signal: given.signal })
        // The next request goes out when this answer is here as a whole, or has broken off.
        const body = await response.arrayBuffer().catch(() => null)
        const { status } = response
        return new Response(body, { status, headers: response.headers })
      })
      before = sent.catch(() => null).finally(() => waiting.delete(id))
      return sent
    },
    onSilence: ({ headers }) => {
      time().pass(time().now().add(GIVEN_UP))
      waiting.get(String(headers['x-line']))?.abort(new DOMException('The operation timed out.', 'TimeoutError'))
    },
  }
}

export interface InProcessOptions {
  readonly time: VirtualTime
  readonly fetch: typeof fetch
  readonly random: () => number
  /** By their names, beside the token. */
  readonly inputs?: Readonly<Record<string, string>>
}

/** The token of these runs. No error and no line may have it. */
export const TOKEN = 'ghs_aTokenThatNobodyMaySee0123456789'

/** Drafts the week of a sandbox as the bundled action does, in this process and in virtual time. */
export async function draftInProcess(sandbox: Sandbox, options: InProcessOptions): Promise<InProcessRun> {
  const { time, random, fetch } = options
  const told: string[] = []
  const given = { token: TOKEN, 'as-of': sandbox.world.clock, ...options.inputs }
  const inputs = readInputs(
    new Map(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value])),
    Temporal.Instant.from(sandbox.world.clock),
  )
  const here = repositoryName(sandbox.world.site)
  if (here === null) throw new Error('A world names its site.')
  const progress = (line: string): void => void told.push(line)
  const deadline = time.now().add({ minutes: inputs.timeoutMinutes })
  const patience = { now: time.now, wait: time.wait, random, deadline, progress }
  const github = connect({ url: sandbox.graphqlUrl, token: inputs.token, fetch, patience })
  const setting = { inputs, here, localConfiguration: null, sources: github, site: github, progress, wait: time.wait }
  try {
    const outcome = await draftEdition({
      ...setting,
      readFeed: () => Promise.resolve(null),
      syncFork: () => Promise.resolve(),
    })
    return { outcome, error: null, told, requests: github.requests }
  } catch (error) {
    return { outcome: null, error, told, requests: github.requests }
  }
}

/** The effects of faults in virtual time. */
export function effectsOf(time: () => VirtualTime, line: Line, moveBranch: () => Promise<void>): FaultEffects {
  return { now: () => Math.floor(time().now().epochMilliseconds / 1000), onSilence: line.onSilence, moveBranch }
}
