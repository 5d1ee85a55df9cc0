import * as v from 'valibot'
import type { DraftedPost, MergeLine } from '../model/outcome.ts'
import { type RepositoryName } from '../model/repository.ts'
import { fullName, repositoryName } from '../text/repository-name.ts'

/** Why a draft tells what it tells: the merges it told and those it left out, each with its reason. */
export interface Reasons {
  readonly told: readonly MergeLine[]
  readonly leftOut: readonly MergeLine[]
  /** The week in figures; null where the file has none. */
  readonly figures: ReasonsFigures | null
}

/** The figures as a file has them: the Sunday of a week as `2024-07-28`. */
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

// The file of `draft`, its JSON, or the action's left-out.json, which holds the merges that are left out alone.
const reasons = v.union([
  v.pipe(
    v.array(merge),
    v.transform((leftOut): Reasons => ({ told: [], leftOut, figures: null })),
  ),
  v.object({ told: v.array(merge), leftOut: v.array(merge), figures: v.optional(v.nullable(figures), null) }),
])

/** Reads what a draft wrote about its reasons; null where the text is nothing of that kind. */
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

/** The file of the reasons beside a post: `edition.md` has `edition.reasons.json`. */
export const reasonsBeside = (post: string): string => `${post.replace(/\.(?:md|markdown)$/i, '')}.reasons.json`

const asJson = ({ repository, number, line, reason }: MergeLine): unknown => ({
  repository: fullName(repository),
  number,
  line,
  reason,
})
