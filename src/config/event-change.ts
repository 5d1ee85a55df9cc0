import * as v from 'valibot'
import type { Change } from '../model/change.ts'
import { AdvisedError } from '../model/problem.ts'

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))
const repository = v.nullable(v.object({ full_name: v.string() }))
const pullRequestEvent = v.object({
  pull_request: v.object({
    number: v.number(),
    head: v.object({ sha: oid, ref: v.string(), repo: repository }),
    base: v.object({ sha: oid, repo: repository }),
  }),
})
const pushEvent = v.object({
  before: oid,
  after: oid,
  ref: v.string(),
  repository: v.object({ default_branch: v.string() }),
})

/**
 * What the event that started the run is about.
 * @param name of the event (`GITHUB_EVENT_NAME`)
 * @param payload as GitHub sent it
 * @returns null where a branch was deleted: there is nothing to check
 * @throws AdvisedError for an event of another kind, or one that is not as GitHub sends it
 */
export function readChange(name: string, payload: unknown): Change | null {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { number, head, base } = parsed(pullRequestEvent, name, payload).pull_request
    return {
      kind: 'pull request',
      number,
      head: head.sha,
      headBranch: head.ref,
      // A fork that was deleted has no repository any more; it is not the base.
      fromFork: head.repo === null || head.repo.full_name !== base.repo?.full_name,
      base: base.sha,
    }
  }
  if (name === 'push') {
    const { before, after, ref, repository: site } = parsed(pushEvent, name, payload)
    if (isZeroId(after)) return null
    const toDefaultBranch = ref === `refs/heads/${site.default_branch}`
    return { kind: 'push', before: isZeroId(before) ? null : before, head: after, toDefaultBranch }
  }
  throw new AdvisedError({
    message: `The edition check cannot tell from the event "${name}" which editions changed.`,
    advice: 'Run it on pull_request, on push, or on both (docs/checking.md has the workflow).',
  })
}

/** The id that stands for no commit: before the first push to a branch, after its deletion. */
const isZeroId = (id: string): boolean => /^0+$/.test(id)

function parsed<Schema extends v.GenericSchema>(schema: Schema, name: string, payload: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, payload)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new AdvisedError({
    message: `The event "${name}" is not as GitHub sends it: ${v.getDotPath(issue) ?? 'the whole'} is missing or of another form.`,
    advice: 'Run the check as a step of a workflow; its event is read from the file that GITHUB_EVENT_PATH names.',
  })
}
