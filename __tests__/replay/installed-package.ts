import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Packs the npm package and installs it without a network, as `npm install` of a released package does.
 * @param folder an empty folder for the installation
 * @returns the path of the command
 */
export function installPackage(folder: string): string {
  const environment = { PATH: process.env['PATH'] ?? '', HOME: folder, npm_config_offline: 'true' }
  const npm = (words: readonly string[]): void => {
    execFileSync('npm', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const installation = join(folder, 'installation')
  mkdirSync(installation)
  npm(['run', '--silent', 'package', '--', '--silent', '--pack-destination', folder])
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  npm(['install', '--silent', '--prefix', installation, join(folder, tarball)])
  return join(installation, 'node_modules/.bin/last-week-in')
}
