import { stemsOf } from '../text/english.ts'

/**
 * Whether two statements with the same link are about the same change: they share two meaningful words. Statements that
 * begin and end alike but differ in between are about two things.
 */
export function isSameStatement(one: string, other: string): boolean {
  const [a, b] = [new Set(stemsOf(one)), new Set(stemsOf(other))]
  const shared = [...a].filter((stem) => b.has(stem)).length
  const isParallel = [...a][0] === [...b][0] && [...a].at(-1) === [...b].at(-1) && shared < Math.min(a.size, b.size)
  return shared >= Math.max(1, Math.min(a.size, b.size, 2)) && !isParallel
}
