import { describe } from '@jest/globals'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A group of tests that need a real generator of sites; without it they are skipped, and the run says why. */
export function describeSite(generator: 'jekyll' | 'hugo', name: string, tests: () => void): void {
  if (isInstalled(generator)) {
    describe(name, tests)
    return
  }
  const reason = `skipped, ${generator} is not installed (Debian, Ubuntu: apt-get install ${generator})`
  // Jest shows what a suite logs only where one of its tests ran.
  process.stderr.write(`${name}: ${reason}\n`)
  describe.skip(`${name} (${reason})`, tests)
}

function isInstalled(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
