import type { Machine } from './machine.ts'
import { isSteered, paintFor } from './paint.ts'

export interface Progress {
  /** Prints a step that is done, with the time since the program began. */
  readonly step: (what: string) => void
  /** Removes the waiting line. Prints nothing afterwards. */
  readonly end: () => void
}

/**
 * Reports progress on standard error. On a terminal, the last line counts the seconds between steps; elsewhere only the
 * steps are printed.
 */
export function progressOn({ err, environment, elapsed, every }: Machine): Progress {
  const paint = paintFor(err, environment)
  const isRedrawn = isSteered(err, environment)
  const clear = isRedrawn ? '\r\u001B[K' : ''
  const seconds = (): string => `${(elapsed() / 1000).toFixed(1).padStart(5)} s`
  const wait = (): void => {
    if (isRedrawn) err.write(`${clear}${paint.dim(`${seconds()}  reading GitHub …`)}`)
  }
  const stop = every(200, wait)
  return {
    step: (what) => {
      err.write(`${clear}${paint.dim(seconds())}  ${what}\n`)
    },
    end: () => {
      stop()
      err.write(clear)
    },
  }
}
