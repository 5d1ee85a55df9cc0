import { describe } from '@jest/globals'
import { BROWSER } from './browser.ts'
import { JEKYLL } from './jekyll.ts'

/** A group of tests that need the real Jekyll; without it they are skipped, and the run says why. */
export function describeSite(name: string, tests: () => void): void {
  describeWith(name, JEKYLL === null ? ['jekyll'] : [], tests)
}

/** The same for tests that look at the pages in a browser too. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWith(name, [...(JEKYLL === null ? ['jekyll'] : []), ...(BROWSER === null ? ['chromium'] : [])], tests)
}

function describeWith(name: string, missing: readonly string[], tests: () => void): void {
  if (missing.length === 0) {
    describe(name, tests)
    return
  }
  const what = missing.join(' and ')
  const reason = `skipped, not installed: ${what} (Debian, Ubuntu: apt-get install ${missing.join(' ')})`
  // Jest shows what a suite logs only where one of its tests ran.
  process.stderr.write(`${name}: ${reason}\n`)
  describe.skip(`${name} (${reason})`, tests)
}
