import { describe } from '@jest/globals'
import { commandOnPath } from './on-the-path.ts'

/** Each tool with the names that its command has. */
const COMMANDS = {
  jekyll: ['jekyll'],
  hugo: ['hugo'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
} as const
type Tool = keyof typeof COMMANDS

/** The tool's command as a path; null where it is not installed. */
export const commandOf = (tool: Tool): string | null => commandOnPath(...COMMANDS[tool])

/** A group of tests that need a real generator of sites, or a browser; without it they are skipped, and the run says why. */
export function describeSite(tool: Tool, name: string, tests: () => void): void {
  describeWith([tool], name, tests)
}

/** The same for tests that look at Jekyll's pages in a browser too. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWith(['jekyll', 'chromium'], name, tests)
}

function describeWith(tools: readonly Tool[], name: string, tests: () => void): void {
  const missing = tools.filter((tool) => commandOf(tool) === null)
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
