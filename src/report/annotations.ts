import { sentence, type Problem } from '../model/problem.ts'
import { logLine } from './log-line.ts'

/** GitHub shows ten warnings of a step beside the run, and drops the others without a word. */
const SHOWN = 10

/** The runner cuts a longer message after 4,096 characters. */
const LONGEST = 4_000

/** The lines to annotate the run with: each warning where there are few, else the first ones and how many follow. */
export function annotations(warnings: readonly Problem[]): readonly string[] {
  if (warnings.length <= SHOWN) return warnings.map(annotation)
  const shown = warnings.slice(0, SHOWN - 1)
  const more = warnings.length - shown.length
  return [...shown.map(annotation), `${String(more)} more warnings are in the job summary.`]
}

function annotation(warning: Problem): string {
  const line = logLine(sentence(warning))
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} …`
}
