import type { Temporal } from 'temporal-polyfill'
import { GitHubError } from './github-error.ts'
import type { Answer } from './github.ts'
import { cutShort } from './overload.ts'
import { isRateLimit, waitAskedFor } from './rate-limit.ts'

/** The time that a run has, and how it passes. */
export interface Patience {
  readonly now: () => Temporal.Instant
  /** Settles after this number of milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** A number from 0 up to 1. */
  readonly random: () => number
  /** The time limit of the run. */
  readonly deadline: Temporal.Instant
  /** Called before each wait, with a line for the log. */
  readonly progress: (line: string) => void
}

/** Maximum number of attempts. */
const TRIES = 5
/** The first wait in milliseconds. Each further wait is twice as long. */
const FIRST_WAIT = 2_000
/** The same for a secondary rate limit without a given time. GitHub asks for at least a minute. */
const FIRST_PAUSE = 60_000

/** Repeats a request until it is answered, or until repeating does not help. */
type Persist = <Result>(
  operation: string,
  ask: () => Promise<Answer<Result>>,
  mayRepeat: (failure: GitHubError) => boolean,
) => Promise<Answer<Result>>

/**
 * Creates the retry policy for the requests of a token. Waits grow and have jitter. If GitHub names a time or a rate limit,
 * all requests wait for it. A wait beyond the deadline throws at once, with the time from GitHub. After the last attempt,
 * an incomplete answer is returned as it is.
 *
 * @throws GitHubError the last failure, or `OUT_OF_TIME` if a request would begin after the deadline
 */
export function persistence({ now, wait, random, deadline, progress }: Patience): Persist {
  /** No request is made before this moment, in milliseconds since 1970. */
  let heldUntil = 0

  const timeLeft = (): number => deadline.epochMilliseconds - now().epochMilliseconds

  async function begin(operation: string): Promise<void> {
    const pause = heldUntil - now().epochMilliseconds
    if (pause > 0 && pause < timeLeft()) await wait(pause)
    if (timeLeft() <= 0) throw new GitHubError({ code: 'OUT_OF_TIME', operation, said: 'the time of this run is over' })
  }

  /** Milliseconds until the next try. */
  function pauseAfter(failure: GitHubError, attempt: number): number {
    const asked = waitAskedFor(failure, now())
    if (asked === null && isRateLimit(failure)) return FIRST_PAUSE * 2 ** (attempt - 1) * (1 + random() / 4)
    const growing = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + random() / 2)
    return asked === null ? growing : Math.max(growing, asked + 1000 * random())
  }

  return async (operation, ask, mayRepeat) => {
    for (let attempt = 1; ; attempt += 1) {
      await begin(operation)
      const answer = await ask().catch((error: unknown) => {
        if (error instanceof GitHubError) return error
        throw error
      })
      const failure = answer instanceof GitHubError ? answer : cutShort(operation, answer.errors)
      const repeats = failure !== null && attempt < TRIES && mayRepeat(failure)
      const pause = repeats ? pauseAfter(failure, attempt) : 0
      if (!repeats || pause >= timeLeft()) {
        if (!(answer instanceof GitHubError)) return answer
        throw repeats ? tooLate(answer) : inVain(answer, attempt)
      }
      if (isRateLimit(failure) || waitAskedFor(failure, now()) !== null) {
        heldUntil = Math.max(heldUntil, now().epochMilliseconds + pause)
      }
      const left = `${String(attempt + 1)} of ${String(TRIES)}`
      progress(`The request ${operation} failed (${failure.code}); asking again in ${seconds(pause)} (${left})`)
      await wait(pause)
    }
  }

  function tooLate(failure: GitHubError): GitHubError {
    const { code, operation, said, headers, problem } = failure
    const asked = waitAskedFor(failure, now())
    const end = now().add({ milliseconds: Math.ceil(asked ?? 0) })
    const advice =
      asked === null || asked < timeLeft()
        ? `${problem.advice} The time of this run was over (in a workflow, the input timeout-minutes).`
        : `GitHub wants no requests with this token before ${end.round('second').toString()}, and this run may not take so long (in a workflow, the input timeout-minutes): run again after that.`
    return new GitHubError({ code, operation, said, cause: failure, headers, advice })
  }
}

/** The last failure of several. */
function inVain(failure: GitHubError, attempt: number): GitHubError {
  if (attempt === 1) return failure
  const { code, operation, said, headers, problem } = failure
  const often = `${said.trim().replace(/[.!?]*$/, '')} (${String(attempt)} times)`
  return new GitHubError({ code, operation, said: often, cause: failure, headers, advice: problem.advice })
}

const seconds = (milliseconds: number): string => `${String(Math.max(1, Math.round(milliseconds / 1000)))} s`
