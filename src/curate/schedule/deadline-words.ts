import type { Deadline } from '../../model/release-cycle.ts'

/** What the rows of a timeline are called, as a reader says it; `$v` is the version that is made. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^docs? deadline\s+[–—-]\s+open placeholder PRs$/i, 'Docs placeholder PRs'],
  [/^docs? deadline\s+[–—-]\s+(PRs .+)$/i, 'Docs $1'],
  [/\bstart of (?:the )?(?:\S+ )?(?:release )?cycle\b|\bcycle (?:begins|starts?)\b/i, '$v cycle begins'],
  [/^v?(\d+\.\d+(?:\.0)?):? (?:is )?released?$/i, 'v$1 release day'],
  [/^v?(\d+\.\d+\.\d+-\S+) (?:is )?released$/i, 'v$1'],
  [/^feature blog freeze$/i, 'Feature Blog Freeze'],
]

/**
 * The name of a deadline for readers: `Docs PRs ready for review`, `v1.38 cycle begins`, `v1.37.0-rc.0`. Of any other
 * name what the timeline explains behind a dash or in parentheses is left out.
 * @param version of the cycle, such as `1.38`
 */
export function deadlineWords({ name }: Pick<Deadline, 'name'>, version: string): string {
  for (const [form, words] of SAID) {
    const match = form.exec(name)
    if (match !== null) return words.replace('$1', match[1] ?? '').replace('$v', `v${version}`)
  }
  return name.replace(/\s+(?:[–—-]\s|\().*$/u, '').trim() || name
}

/** `v1.31.0-rc.1 released`: told in the schedule, never counted down to. */
export const isPrereleaseDay = ({ name }: Pick<Deadline, 'name'>): boolean => /-\S+ (?:is )?released$/i.test(name)

/** `v1.31.0 released`. */
export const isReleaseDay = ({ name }: Pick<Deadline, 'name'>): boolean =>
  /^v?\d+\.\d+(?:\.0)?:? (?:is )?(?:released?|release day|ga)$/i.test(name)

export const isFreeze = ({ name }: Pick<Deadline, 'name'>): boolean => /freeze$/i.test(name)
