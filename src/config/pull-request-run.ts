import * as v from 'valibot'

const side = v.object({ repo: v.nullable(v.object({ full_name: v.string() })) })
const sides = v.object({ head: side, base: side })

/**
 * Whether the run tries out a pull request, perhaps of a fork: such a run writes nothing, whatever its input says.
 *
 * @param reference `GITHUB_REF`; the merge of a pull request is `refs/pull/N/merge`
 * @param pullRequest that of the event, as GitHub sent it; undefined for an event of another kind
 */
export function isPullRequestRun(reference: string, pullRequest: unknown): boolean {
  const { success, output } = v.safeParse(sides, pullRequest)
  // A fork that was deleted has no repository any more; it is not the base.
  const fromFork = success && output.head.repo?.full_name !== output.base.repo?.full_name
  return /^refs\/pull\/[^/]+\/merge$/.test(reference) || fromFork
}
