import type { Deadline } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { pathUrl } from '../../text/url.ts'
import { headings } from '../headings.ts'
import { sameName } from './deadline-name.ts'

/** The page that describes the phases of every cycle, next to the folders of the cycles. */
export const PHASES = 'release_phases.md'

/**
 * Links deadlines that have no link to the description of their phase: the heading with the same name, or `Docs` for
 * deadlines of the docs before their freeze.
 * @param markdown the text of the page of phases, or null if there is none
 */
export function withPhases(
  deadlines: readonly Deadline[],
  markdown: string | null,
  { repository, branch, path }: { readonly repository: RepositoryName; readonly branch: string; readonly path: string },
): readonly Deadline[] {
  const phases = headings(markdown ?? '', 2)
  return deadlines.map((deadline) => {
    if (deadline.phase !== null || !deadline.major) return deadline
    const wanted = /^docs? (?:deadline|complete)\b/i.test(deadline.name) ? 'Docs' : deadline.name
    const heading = phases.find((each) => sameName(each, wanted))
    if (heading === undefined) return deadline
    return { ...deadline, phase: pathUrl(repository, { kind: 'blob', branch, path, anchor: anchorOf(heading) }) }
  })
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-')
