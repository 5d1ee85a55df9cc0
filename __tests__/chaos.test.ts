import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { historyOf, type History } from '../scripts/chaos/history.ts'
import { openStage, type Stage } from '../scripts/chaos/play.ts'

// Fifty fixed seeds of `npm run chaos`, and the histories that once went wrong.
jest.setTimeout(300_000)

const SEEDS = 50
const kept = JSON.parse(readFileSync(new URL('./kept-histories.json', import.meta.url), 'utf8')) as readonly {
  readonly found: string
  readonly history: History
}[]

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test(`${String(SEEDS)} histories: each run publishes what is right or fails with advice, and the next one heals`, async () => {
  const wrong: string[] = []
  let faults = 0
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const played = await stage.play(historyOf(seed))
    faults += played.faults.length
    wrong.push(...played.wrong.map((each) => `seed ${String(seed)}: ${each}`))
  }
  expect(wrong).toEqual([])
  // Histories in which nothing happens would prove nothing.
  expect(faults).toBeGreaterThan(2 * SEEDS)
})

test.each(kept.map(({ found, history }) => [found, history] as const))('%s', async (_, history) => {
  expect((await stage.play(history)).wrong).toEqual([])
})
