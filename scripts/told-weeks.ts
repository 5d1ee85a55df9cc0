import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Merge } from '../src/model/merge.ts'
import { recordedMerges } from './recorded-merges.ts'

/** A recorded week with the numbers of the merges that editors listed. */
export interface ToldWeek {
  /** Its Sunday, `2024-07-28`. */
  readonly sunday: string
  readonly merges: readonly Merge[]
  readonly told: ReadonlySet<number>
}

const TOLD = v.array(v.object({ number: v.number() }))

/** The weeks of a folder: `SUNDAY/pullRequests.json` and `SUNDAY/human.json`, in order. */
export function toldWeeks(folder: string): readonly ToldWeek[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
    .sort()
    .map((sunday) => {
      const told: unknown = JSON.parse(readFileSync(join(folder, sunday, 'human.json'), 'utf8'))
      return {
        sunday,
        merges: recordedMerges(join(folder, sunday, 'pullRequests.json')),
        told: new Set(v.parse(TOLD, told).map(({ number }) => number)),
      }
    })
}
