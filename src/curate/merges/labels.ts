import type { SectionPlan } from '../../model/newsletter.ts'
import type { Candidate } from './candidate.ts'

/** The section that a merge's labels ask for, with the reason for editors. */
export interface PlacementByLabel {
  readonly plan: SectionPlan
  readonly reason: string
}

/**
 * Finds the first section of the page that takes one of the merge's labels. Many projects use the prefixes of
 * Conventional Commits instead of labels (`fix: …`, `feat(ui)!: …`), so the type counts as a label, the scope `deps` as
 * `dependencies`, and `!` as `breaking change`.
 * @returns null if no section takes it
 */
export function placementByLabel(
  { merge, conventional }: Candidate,
  sections: readonly SectionPlan[],
): PlacementByLabel | null {
  const labels = new Set(merge.labels.flatMap(namesOf))
  const title = new Set(namesOfPrefix(conventional))
  for (const plan of sections) {
    for (const wanted of plan.labels) {
      const name = wanted.toLowerCase()
      if (labels.has(name)) return { plan, reason: `labelled ${wanted}` }
      if (title.has(name)) return { plan, reason: `${wanted} by its title` }
    }
  }
  return null
}

/**
 * The names a label goes by, in lower case: `Type: Bug` is `type: bug` and `bug`, `kind/bug` is `kind/bug` and `bug`,
 * `C-bug` is `c-bug` and `bug`; emoji and their codes (`:bug:`) do not count. The last is the shortest.
 */
export function namesOf(label: string): string[] {
  const plain = label
    .toLowerCase()
    .replace(/:[a-z0-9_+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const last = plain.replace(/^.*[/:]\s*(?=\S)/, '').replace(/^[a-z]-(?=[a-z])/, '')
  return [label.toLowerCase(), plain, last]
}

function namesOfPrefix(prefix: Candidate['conventional']): string[] {
  if (prefix === null) return []
  const isDependency = /^(?:deps?|deps-dev|dependencies)$/i.test(prefix.scope)
  return [...(prefix.breaking ? ['breaking change'] : []), isDependency ? 'dependencies' : prefix.type]
}
