import * as v from 'valibot'
import type { DraftedPost, MergeLine } from '../model/outcome.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName, repositoryName } from '../text/repository-name.ts'

/** The merges that a draft lists and leaves out, each with its reason. */
export interface Reasons {
  readonly told: readonly MergeLine[]
  readonly leftOut: readonly MergeLine[]
  /** The week in figures; null if the file has none. */
  readonly figures: ReasonsFigures | null
}

/** The figures in a file: the Sunday of a week is `2024-07-28`. */
export type ReasonsFigures = v.InferOutput<typeof figures>

const merge = v.object({
  repository: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): RepositoryName => {
      const name = repositoryName(dataset.value)
      if (name !== null) return name
      addIssue({ message: 'must be owner/name' })
      return NEVER
    }),
  ),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  line: v.string(),
  reason: v.string(),
})

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const shares = v.array(v.object({ name: v.string(), merges: count, told: count }))
const figures = v.object({
  told: count,
  leftOut: count,
  weeks: v.array(v.object({ sunday: v.string(), merges: count, told: v.nullable(count) })),
  areasBy: v.optional(v.picklist(['area', 'label']), 'area'),
  areas: shares,
  kinds: shares,
})

// The file of the command `draft`, or the action's left-out.json, which only has the merges that are left out.
const reasons = v.union([
  v.pipe(
    v.array(merge),
    v.transform((leftOut): Reasons => ({ told: [], leftOut, figures: null })),
  ),
  v.object({ told: v.array(merge), leftOut: v.array(merge), figures: v.optional(v.nullable(figures), null) }),
])

/** Reads a file of reasons; null if the text is not such a file. */
export function readReasons(text: string): Reasons | null {
  try {
    const parsed = v.safeParse(reasons, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** The reasons of a draft as JSON, for `readReasons`. */
export const reasonsJson = ({ listed, leftOut, draft }: Pick<DraftedPost, 'listed' | 'leftOut' | 'draft'>): string =>
  `${JSON.stringify({ told: listed.map(asJson), leftOut: leftOut.map(asJson), figures: draft.figures }, null, 1)}\n`

/** The path of the reasons of a post: `edition.md` has `edition.reasons.json`. */
export const reasonsBeside = (post: string): string => `${post.replace(/\.(?:md|markdown)$/i, '')}.reasons.json`

const asJson = ({ repository, number, line, reason }: MergeLine): unknown => ({
  repository: fullName(repository),
  number,
  line,
  reason,
})
