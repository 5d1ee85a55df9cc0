import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { replay } from './replay-week.ts'

const USAGE = `Replays a recorded week: starts a GitHub server on this machine with the week, runs the bundled action against
it, and writes the results to a folder.

  npm run replay -- WORLD --out OUT [--latency MS] [--week-ending DATE] [--times N]

  WORLD                a directory with world.json and repos/, such as sandbox/weeks/2024-07-28
  --out OUT            the folder for post.md, pull-request.json, outputs.json, left-out.json, requests.json,
                       summary.md and log.txt
  --latency MS         minimum time of each answer in milliseconds; default: 0
  --week-ending DATE   the Sunday to draft; default: that of the recorded edition
  --times N            number of consecutive runs of the action; default: 1`

function fail(message: string): never {
  console.error(`${message}\n\n${USAGE}`)
  process.exit(2)
}

function readArguments(): {
  world: string
  out: string
  latency: number
  weekEnding: string | undefined
  times: number
} {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        latency: { type: 'string', default: '0' },
        'week-ending': { type: 'string' },
        times: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) {
      console.log(USAGE)
      process.exit(0)
    }
    const [world, ...more] = positionals
    if (world === undefined || more.length > 0) fail('Name one WORLD.')
    if (values.out === undefined) fail('Name the folder for the results with --out.')
    return {
      world,
      out: values.out,
      latency: wholeNumber('--latency', values.latency, 0),
      weekEnding: values['week-ending'],
      times: wholeNumber('--times', values.times, 1),
    }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < least)
    fail(`${option} takes a whole number from ${String(least)}, not "${value}".`)
  return number
}

const { world, out, ...options } = readArguments()
await access(join(world, 'world.json')).catch(() => fail(`${world} does not contain world.json.`))
const result = await replay(world, options)
await mkdir(out, { recursive: true })
const { isDraft: draft, ...opened } = result.pullRequest ?? { isDraft: null }
const pullRequest = draft === null ? null : { ...opened, draft }
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
const files = {
  'post.md': result.post,
  'pull-request.json': json(pullRequest),
  'outputs.json': json(result.outputs),
  'left-out.json': result.leftOut,
  'requests.json': json(result.requests),
  'summary.md': result.summary,
  'log.txt': result.log,
}
for (const [name, text] of Object.entries(files)) {
  // Remove the files of an earlier replay.
  await (text === null ? rm(join(out, name), { force: true }) : writeFile(join(out, name), text))
}
if (result.exitCode !== 0) {
  console.error(`${result.log}\nThe action failed; its log is above and in ${join(out, 'log.txt')}.`)
}
process.exitCode = result.exitCode
