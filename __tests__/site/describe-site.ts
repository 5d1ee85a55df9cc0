import { describe } from '@jest/globals'
import { jekyllAvailable } from './jekyll.ts'

/** A group of tests that need the real Jekyll; without it they are skipped, and the run says why. */
export function describeSite(name: string, tests: () => void): void {
  if (jekyllAvailable()) {
    describe(name, tests)
    return
  }
  const reason = 'skipped, jekyll is not installed (Debian, Ubuntu: apt-get install jekyll)'
  // Jest shows what a suite logs only where one of its tests ran.
  process.stderr.write(`${name}: ${reason}\n`)
  describe.skip(`${name} (${reason})`, tests)
}
