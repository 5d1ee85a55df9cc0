import { expect } from '@jest/globals'

const TRIES = 5
/** Work in proportion to the input grows by the factor itself; work with its square by the factor times the factor. */
const FACTOR = 16
const MARGIN = 5
/** Below this, in milliseconds, a measurement says more about the machine than about the code. */
const SHORTEST = 2

/**
 * Expects that an input 16 times as long takes less than 80 times as long, in the best of five tries. It compares two
 * measurements on the same machine, so a busy or slow machine does not fail it.
 */
export function expectLinearGrowth(run: (share: number) => void): void {
  const times = (share: number): number =>
    Math.min(
      ...Array.from({ length: TRIES }, () => {
        const started = performance.now()
        run(share)
        return performance.now() - started
      }),
    )
  const small = Math.max(times(1 / FACTOR), SHORTEST)
  expect(times(1) / small).toBeLessThan(FACTOR * MARGIN)
}
