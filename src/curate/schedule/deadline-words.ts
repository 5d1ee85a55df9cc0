import type { Deadline } from '../../model/release-cycle.ts'
import { isCycleStart } from '../../text/deadline-kind.ts'

/** The readers' names for the rows of a timeline. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^docs? deadline\s+[–—-]\s+open placeholder PRs$/i, 'Docs placeholder PRs'],
  [/^docs? deadline\s+[–—-]\s+(PRs .+)$/i, 'Docs $1'],
  [/^v?(\d+\.\d+(?:\.0)?):? (?:is )?released?$/i, 'v$1 release day'],
  [/^v?(\d+\.\d+\.\d+-\S+) (?:is )?released$/i, 'v$1'],
  [/^feature blog freeze$/i, 'Feature Blog Freeze'],
  [/^production readiness freeze$/i, 'PRR Freeze'],
  [/^(feature blogs?) ready (?:to|for) review$/i, 'Feature blogs ready for review'],
]

/**
 * The name of a deadline for readers: `Docs PRs ready for review`, `v1.38 cycle begins`, `v1.37.0-rc.0`. Removes
 * explanations after a dash or in parentheses from other names.
 * @param version of the cycle, such as `1.38`
 */
export function deadlineWords({ name }: Pick<Deadline, 'name'>, version: string): string {
  if (isCycleStart(name)) return `v${version} cycle begins`
  for (const [form, words] of NAMES) if (form.test(name)) return name.replace(form, words)
  return name.replace(/\s+(?:[–—-]\s|\().*$/u, '').trim() || name
}
