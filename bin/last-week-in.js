#!/usr/bin/env node
// Starts the command line: in a clone its sources, in an installed package the bundle that was built for it. Node can
// run the TypeScript sources from 22.18; with an older one, the Node that `npm ci` installed in the clone runs them.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath, URL } from 'node:url'

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const platform = process.platform === 'win32' ? 'win' : process.platform
const installedNode = file(`node_modules/node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`)

if (!existsSync(file('src'))) {
  await import('../build/cli.js')
} else if (!existsSync(file('node_modules'))) {
  fail('The packages of this clone are not installed. Run "npm ci" in its folder.')
} else if (process.features.typescript) {
  await import('../scripts/yaml-text.js')
  await import('../src/entries/cli.ts')
} else if (existsSync(installedNode)) {
  const child = spawn(installedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // On a terminal the child gets Ctrl-C too; this process waits for it and passes on what it alone receives.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
} else {
  fail(`A clone of last-week-in needs Node 22.18 or newer; this is Node ${process.versions.node}.`)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}
