import { sentence, type Problem } from '../model/problem.ts'

/** GitHub shows ten warnings of a step beside the run, and drops the others without a word. */
const SHOWN = 10

/** The lines to annotate the run with: each warning where there are few, else the first ones and how many follow. */
export function annotations(warnings: readonly Problem[]): readonly string[] {
  if (warnings.length <= SHOWN) return warnings.map(sentence)
  const shown = warnings.slice(0, SHOWN - 1)
  const more = warnings.length - shown.length
  return [...shown.map(sentence), `${String(more)} more warnings are in the job summary.`]
}
