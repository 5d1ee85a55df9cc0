import type { Deadline } from '../../model/release-cycle.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { pathUrl } from '../../text/url.ts'
import { headings } from '../headings.ts'
import { sameName } from './deadline-name.ts'

/** The page that describes the phases of every cycle, beside the cycles' folders. */
export const PHASES = 'release_phases.md'

/**
 * Ties deadlines without a link to the description of their phase, where the page of phases has a heading for it: of the
 * same name, or `Docs` for what docs have due before their freeze.
 * @param markdown the page's text; null where there is none
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
    return { ...deadline, phase: pathUrl(repository, 'blob', branch, path, anchorOf(heading)) }
  })
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-')
