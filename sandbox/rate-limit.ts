import { Temporal } from 'temporal-polyfill'
import type { Budget } from './hub.ts'

/** Limit of points per hour. */
const HOURLY_POINTS = 5000

/** Counts the points of one sandbox; its hour does not end, because its clock does not move. */
export class RateLimit {
  readonly #resetAt: Temporal.Instant
  #used = 0

  /** @param now the sandbox's clock, `YYYY-MM-DDTHH:MM:SSZ`; the hour ends one hour later */
  constructor(now: string) {
    this.#resetAt = Temporal.Instant.from(now).add({ hours: 1 })
  }

  /** Subtracts points and returns the remaining ones. */
  spend(points: number): Budget {
    this.#used += points
    return {
      limit: HOURLY_POINTS,
      used: this.#used,
      remaining: Math.max(0, HOURLY_POINTS - this.#used),
      resetAt: this.#resetAt.toString(),
    }
  }

  /** The headers GitHub sends with every answer. */
  headers(): Record<string, string> {
    const { limit, used, remaining } = this.spend(0)
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.floor(this.#resetAt.epochMilliseconds / 1000)),
      'x-ratelimit-resource': 'graphql',
    }
  }
}
