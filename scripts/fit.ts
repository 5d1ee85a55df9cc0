import { writeFile } from 'node:fs/promises'
import { crossValidate, fitWeights } from './cross-validation.ts'
import { toldWeeks } from './told-weeks.ts'

// `npm run fit -- DIR`: fits the weights of the score to the recorded weeks of a folder, writes them, and prints how
// weights made without a year agree with the editors in that year.
const WEIGHTS = new URL('../src/curate/merges/weights.json', import.meta.url)

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run fit -- DIR   with DIR/SUNDAY/pullRequests.json and DIR/SUNDAY/human.json')
  process.exitCode = 2
} else {
  const weeks = toldWeeks(folder)
  const weights = fitWeights(weeks)
  await writeFile(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`)
  console.log(JSON.stringify({ ...weights, leftOutYear: crossValidate(weeks) }, null, 1))
}
