import { Temporal } from 'temporal-polyfill'

/** Time that passes at once: who waits goes on as soon as everything else that can has gone on. */
export class VirtualTime {
  /** What was waited, in milliseconds. */
  readonly waits: number[] = []
  #now: Temporal.Instant

  /** @param start `YYYY-MM-DDTHH:MM:SSZ` */
  constructor(start: string) {
    this.#now = Temporal.Instant.from(start)
  }

  readonly now = (): Temporal.Instant => this.#now

  /** Waits that begin at the same moment pass side by side, as real ones do. */
  readonly wait = async (milliseconds: number): Promise<void> => {
    this.waits.push(Math.round(milliseconds))
    const end = this.#now.add({ milliseconds: Math.ceil(milliseconds) })
    await new Promise((resolve) => setImmediate(resolve))
    this.pass(end)
  }

  /** Lets the time pass up to a moment. */
  pass(end: Temporal.Instant): void {
    if (Temporal.Instant.compare(this.#now, end) < 0) this.#now = end
  }
}
