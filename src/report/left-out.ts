import type { MergeLine } from '../model/outcome.ts'
import { fullName } from '../text/repository-name.ts'

/** The merges that are left out, as JSON: `[{number, repository, reason, line}]`; `line` is Markdown ready to copy. */
export function leftOutJson(leftOut: readonly MergeLine[]): string {
  const rows = leftOut.map(({ number, repository, reason, line }) => ({
    number,
    repository: fullName(repository),
    reason,
    line,
  }))
  return `${JSON.stringify(rows, null, 1)}\n`
}
