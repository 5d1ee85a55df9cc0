import { Temporal } from 'temporal-polyfill'
import { gatherFeatureGates, type FeatureGates } from '../../src/gather/gates/feature-gates.ts'
import type { FileChange, FileOfWeek } from '../../src/gather/files/file-changes.ts'
import type { Gathered } from '../../src/model/facts.ts'

export const repository = { owner: 'owner', name: 'name' }
/** A change by a merge, at the hour of its number. */
export const change = (
  merge: number | null,
  before: string | null,
  after: string | null,
  hour = merge ?? 0,
): FileChange => {
  const at = Temporal.Instant.from('2024-07-22T00:00:00Z').add({ hours: hour })
  return { commit: `c${String(hour)}${String(merge)}`, merge, at, before, after }
}
export const file = (path: string, text: string | null, ...changes: readonly FileChange[]): FileOfWeek => {
  return { path, text, changes, problems: [] }
}
/** @param files the lists, the newest path first */
export const gathered = (...files: readonly FileOfWeek[]): Gathered<FeatureGates> =>
  gatherFeatureGates(
    { repository, branch: 'master', files, failure: null },
    files.map(({ path }) => path),
  )
