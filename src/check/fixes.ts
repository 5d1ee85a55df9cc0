import type { Fix } from '../model/finding.ts'

/**
 * Applies fixes to a text. If fixes overlap, only the first one is applied; check the result again for the others.
 * @param fixes in any order
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let fixed = ''
  let done = 0
  let last: Fix | null = null
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done || (fix.start === last?.start && fix.end === last.end)) continue
    fixed += text.slice(done, fix.start) + fix.text
    done = fix.end
    last = fix
  }
  return fixed + text.slice(done)
}
