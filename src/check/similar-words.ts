/** Words that say nothing of what a statement is about. */
const SMALL =
  /^(?:a|an|and|are|as|at|be|been|by|can|do|for|from|get|gets|has|have|in|into|is|it|its|not|now|of|on|or|so|that|the|their|this|to|up|via|was|when|with|you|your)$/

/**
 * Whether two statements with one link are about the same change: they share two words that say something. Two that
 * begin and end alike but have words of their own in between tell the same of two things.
 */
export function isSameStatement(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  const isParallel =
    [...a][0] === [...b][0] && [...a].at(-1) === [...b].at(-1) && shared >= 2 && shared < Math.min(a.size, b.size)
  return shared >= Math.max(1, Math.min(a.size, b.size, 2)) && !isParallel
}

function wordsOf(statement: string): ReadonlySet<string> {
  const words = statement.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu) ?? []
  return new Set(words.filter((word) => !SMALL.test(word)).map((word) => word.replace(/(?:s|ed|ing|\.)$/, '')))
}
