/** Reasons that a reason includes: they are dropped next to it. */
const SAYS_TOO: Readonly<Record<string, readonly string[]>> = {
  'a feature that changes the API': ['a feature', 'changes the API'],
  'a very large change': ['a large change', 'over 300 lines changed', 'over 100 lines changed'],
  'a large change': ['over 300 lines changed', 'over 100 lines changed'],
  'over 300 lines changed': ['over 100 lines changed'],
}

/** The reasons in their order, each once, without those that another one includes. */
export function withoutRepetition(reasons: readonly string[]): readonly string[] {
  const said = new Set(reasons.flatMap((reason) => SAYS_TOO[reason] ?? []))
  return [...new Set(reasons)].filter((reason) => !said.has(reason))
}
