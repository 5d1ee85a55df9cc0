import { Temporal } from 'temporal-polyfill'

/** Virtual time: a wait ends as soon as no other work can continue. */
export class VirtualTime {
  /** The waited time in milliseconds. */
  readonly waits: number[] = []
  #now: Temporal.Instant

  /** @param start `YYYY-MM-DDTHH:MM:SSZ` */
  constructor(start: string) {
    this.#now = Temporal.Instant.from(start)
  }

  readonly now = (): Temporal.Instant => this.#now

  /** Waits that begin at the same moment pass in parallel, like real ones. */
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
