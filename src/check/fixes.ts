import type { Fix } from '../model/finding.ts'

/**
 * Mends a text. Of fixes that touch the same piece the first one is made; a check of the mended text finds what is left.
 * @param fixes pieces of the text, in any order
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let mended = ''
  let done = 0
  let last: Fix | null = null
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done || (fix.start === last?.start && fix.end === last.end)) continue
    mended += text.slice(done, fix.start) + fix.text
    done = fix.end
    last = fix
  }
  return mended + text.slice(done)
}
