#!/usr/bin/env node
// The entry of the command line. Its syntax is old, so that an old version of Node can run it and print an error.
const OLDEST = 20
const [major = '0'] = process.versions.node.split('.')

if (Number(major) < OLDEST) {
  console.error(`last-week-in needs Node ${String(OLDEST)} or newer; this is Node ${process.versions.node}.`)
  console.error('Get a newer one from https://nodejs.org, or with your version manager.')
  process.exitCode = 2
} else {
  const { run } = await import('../command-line/run.ts')
  await run(process.argv.slice(2))
}
