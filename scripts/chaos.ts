import { parseArgs } from 'node:util'
import { chaos } from './chaos/chaos.ts'
import { historyOf } from './chaos/history.ts'
import { openStage } from './chaos/play.ts'

const USAGE = `Plays histories in which GitHub fails: runs of the action against the sandbox with faults, edits by people between them,
and a last run without faults. Prints figures as JSON. Exits with 1 if a run did not end as docs/faults.md describes.

  npm run chaos -- [--runs N] [--seed S] [--told]

  --runs N   number of histories; default 100
  --seed S   seed of the first history, increased by one for each further history; default 1
  --told     print the log of each run of the first failed history`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    told: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
if (values.help || !Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error(USAGE)
  process.exit(values.help ? 0 : 2)
}
const started = performance.now()
const figures = await chaos(runs, seed)
console.log(JSON.stringify({ ...figures, seconds: Math.round((performance.now() - started) / 1000) }, null, 1))
if (values.told) {
  const stage = await openStage()
  const failed = figures.failures[0]?.history ?? historyOf(seed)
  console.log((await stage.play(failed)).told.map((lines) => lines.join('\n')).join('\n\n'))
  await stage.close()
}
process.exitCode = figures.failures.length > 0 ? 1 : 0
