import type { CheckedEdition, CheckMessage } from '../model/checked.ts'
import { sentence } from '../model/problem.ts'
import { logLine } from './log-line.ts'

/** An annotation on a line of a file, or on the run if `place` is null. */
export interface Annotation {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly place: (Pick<CheckMessage, 'line' | 'column' | 'endLine' | 'endColumn'> & { readonly path: string }) | null
  /** The rule. */
  readonly title: string
}

/** Maximum number of errors, and of warnings. GitHub shows ten of each per step and drops the others. */
const SHOWN = 10

/** The annotations of editions, errors first: at most ten of each severity. A tenth says how many more there are. */
export function checkAnnotations(editions: readonly CheckedEdition[]): readonly Annotation[] {
  const all = editions.flatMap(annotationsOf)
  return (['error', 'warning'] as const).flatMap((severity) => {
    const some = all.filter((annotation) => annotation.severity === severity)
    if (some.length <= SHOWN) return some
    const more = `${String(some.length - SHOWN + 1)} more ${severity}s are in the job summary.`
    return [...some.slice(0, SHOWN - 1), { severity, message: more, place: null, title: 'Edition check' }]
  })
}

function annotationsOf({ path, messages, unread }: CheckedEdition): readonly Annotation[] {
  if (unread !== null) {
    const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
    const { message, advice } = unread
    return [{ severity: 'error', message: sentence({ message, advice }), place, title: 'Edition check' }]
  }
  return messages.map(({ severity, message, advice, rule, line, column, endLine, endColumn }) => ({
    severity,
    message: logLine(`${message} ${advice}`),
    place: { path, line, column, endLine, endColumn },
    title: rule,
  }))
}
