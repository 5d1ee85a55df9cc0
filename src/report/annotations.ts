import { sentence, type Problem } from '../model/problem.ts'
import { logLine } from './log-line.ts'

/** Maximum number of warnings. GitHub shows ten per step and drops the others. */
const SHOWN = 10

/** Maximum length of a message, in characters. The runner cuts messages at 4,096. */
const LONGEST = 4_000

/** The annotations of a run, one line each: its warnings, or the first nine and how many more there are. */
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
