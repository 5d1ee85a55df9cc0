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
 * Reads the change to check from the event that started the run.
 * @param name the name of the event (`GITHUB_EVENT_NAME`)
 * @param payload the payload of the event
 * @returns null if a branch was deleted
 * @throws AdvisedError if the event is not a pull request or a push, or its payload is invalid
 */
export function readChange(name: string, payload: unknown): Change | null {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { number, head, base } = parsed(pullRequestEvent, name, payload).pull_request
    return {
      kind: 'pull request',
      number,
      head: head.sha,
      headBranch: head.ref,
      // The head repository is null if the fork was deleted.
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
    message: `The edition check does not support the event "${name}".`,
    advice: 'Run it on pull_request, push, or both. See the workflow in docs/checking.md.',
  })
}

/** GitHub sends zeros as the commit before the first push to a branch, and after its deletion. */
const isZeroId = (id: string): boolean => /^0+$/.test(id)

function parsed<Schema extends v.GenericSchema>(schema: Schema, name: string, payload: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, payload)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new AdvisedError({
    message: `The payload of the event "${name}" is invalid: ${v.getDotPath(issue) ?? 'all of it'} is missing or has the wrong type.`,
    advice: 'Run the check as a step of a workflow. It reads the event from the file in GITHUB_EVENT_PATH.',
  })
}
