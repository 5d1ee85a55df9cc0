import * as v from 'valibot'

const side = v.object({ repo: v.nullable(v.object({ full_name: v.string() })) })
const sides = v.object({ head: side, base: side })

/**
 * Whether the run tests a pull request, possibly from a fork. Such a run writes nothing, whatever its inputs are.
 *
 * @param reference the value of `GITHUB_REF`; `refs/pull/N/merge` for a pull request
 * @param pullRequest the key `pull_request` of the event payload, or undefined
 */
export function isPullRequestRun(reference: string, pullRequest: unknown): boolean {
  const { success, output } = v.safeParse(sides, pullRequest)
  // The head repository is null if the fork was deleted.
  const fromFork = success && output.head.repo?.full_name !== output.base.repo?.full_name
  return /^refs\/pull\/[^/]+\/merge$/.test(reference) || fromFork
}
