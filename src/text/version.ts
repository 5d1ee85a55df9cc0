/**
 * Compares two versions number by number, for sorting: 1.9 comes before 1.31, and a pre-release before its release
 * (`v1.31.0-rc.1` before `v1.31.0`). A leading `v` and everything before the first number are ignored.
 * @returns below 0 if `a` is older, above 0 if it is newer
 */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [parts(a), parts(b)]
  for (let at = 0; at < Math.max(first.numbers.length, second.numbers.length); at++) {
    const difference = (first.numbers[at] ?? 0) - (second.numbers[at] ?? 0)
    if (difference !== 0) return difference
  }
  if ((first.prerelease === '') !== (second.prerelease === '')) return first.prerelease === '' ? 1 : -1
  return first.prerelease.localeCompare(second.prerelease, 'en', { numeric: true })
}

/** The minor version of a version, without `v`: `1.31` of `v1.31.0-rc.1`; null if the text has no `number.number`. */
export function minorOf(version: string): string | null {
  return /\d+\.\d+/.exec(version)?.[0] ?? null
}

/** The next minor version: `1.32` of `1.31`. */
export function minorAfter(minor: string): string {
  return minor.replace(/\d+$/, (number) => String(Number(number) + 1))
}

/** How many minor versions the second version is after the first: 8 from `v1.23` to `v1.31`; negative if it is before. */
export function minorsBetween(first: string, second: string): number {
  return minorNumber(second) - minorNumber(first)
}

/** Majors are far apart, so that no difference of minors reaches from one to the next. */
function minorNumber(version: string): number {
  const [major = 0, minor = 0] = parts(version).numbers
  return major * 10_000 + minor
}

interface Parts {
  readonly numbers: readonly number[]
  /** `rc.1`; empty for a release. */
  readonly prerelease: string
}

function parts(version: string): Parts {
  const [, numbers = '', rest = ''] = /(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? []
  return { numbers: numbers.split('.').map(Number), prerelease: rest.replace(/^[-+._]/, '') }
}

/** A version in a text. */
export interface WrittenVersion {
  /** `['1', '31', '0']` */
  readonly numbers: readonly string[]
  /** `alpha.1`, `beta.2` or `rc.0`, whatever form the text has (`b1`, `-beta.2`); null for a release. */
  readonly prerelease: string | null
}

const WRITTEN = /(?<![\w.])v?(\d+(?:\.\d+)+)(?:[-. ]?(a|b|alpha|beta|rc)[-. ]?(\d+))?/gi

/** The versions in a text, in order: `v29.0.0b1`, `1.35`, `2.0 Beta 1`. */
export function versionsIn(text: string): readonly WrittenVersion[] {
  return Array.from(text.matchAll(WRITTEN), ([, numbers = '', kind, count = '']) => {
    const whole = ['alpha', 'beta', 'rc'].find((each) => each.startsWith(kind?.toLowerCase() ?? '-'))
    return { numbers: numbers.split('.'), prerelease: whole === undefined ? null : `${whole}.${count}` }
  })
}

/** The text with a space instead of each version. */
export const withoutVersions = (text: string): string => text.replace(WRITTEN, ' ')

/** `1.31.0-rc.1` */
export const versionText = ({ numbers, prerelease }: WrittenVersion): string =>
  numbers.join('.') + (prerelease === null ? '' : `-${prerelease}`)

/** Whether the second version begins with the first (`1.30` and `1.30.7`); a missing pre-release matches any. */
export function versionsAgree(one: WrittenVersion, other: WrittenVersion): boolean {
  const isSamePrerelease = one.prerelease === null || other.prerelease === null || one.prerelease === other.prerelease
  return (
    isSamePrerelease && one.numbers.slice(0, other.numbers.length).every((part, index) => part === other.numbers[index])
  )
}
