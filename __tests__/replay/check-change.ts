import { fileURLToPath } from 'node:url'
import { runAction, type ActionResult } from '../../sandbox/run-action.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { ask, mutate, part, text } from '../sandbox/ask.ts'
import { draftWeek, SITE, withSandbox } from './draft-week.ts'

/** The bundled edition check. */
const BUNDLE = fileURLToPath(new URL('../../dist/check.js', import.meta.url))

type CheckOptions = Readonly<Record<string, string>>

/** The draft of the week, as an editor might hand it in. */
export const draftOfWeek = (): Promise<string> =>
  withSandbox(async (sandbox) => {
    const { files } = await draftWeek(sandbox, { 'dry-run': 'true' })
    if (files.post === null) throw new Error('nothing was drafted')
    return files.post
  })

/** Runs the check once for an event. */
export function check(
  sandbox: Sandbox,
  event: { readonly name: string; readonly payload: unknown },
  inputs: CheckOptions = {},
  environment: CheckOptions = {},
): Promise<ActionResult> {
  return runAction({
    apiUrl: sandbox.url,
    repository: sandbox.world.site,
    bundle: BUNDLE,
    event,
    inputs: { token: 'token-of-the-job', ...inputs },
    environment,
  })
}

const HEAD = `query Head($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) {
  pullRequest(number: $number) { headRefOid headRefName headRepository { nameWithOwner } baseRefOid } } }`

/** Runs the check once, as a workflow on `pull_request` would; inputs and variables of the runner may be added. */
export async function checkPullRequest(
  sandbox: Sandbox,
  number: number,
  inputs: CheckOptions = {},
  environment: CheckOptions = {},
): Promise<ActionResult> {
  return check(sandbox, await pullRequestEvent(sandbox, number), inputs, environment)
}

/** The event of a pull request as GitHub sends it, as far as anybody reads it. */
async function pullRequestEvent(
  sandbox: Sandbox,
  number: number,
): Promise<{ readonly name: string; readonly payload: unknown }> {
  const [owner, name] = sandbox.world.site.split('/')
  const { data } = await ask(sandbox, HEAD, { owner, name, number })
  const of = (field: string): string => text(data, `repository.pullRequest.${field}`)
  const pullRequest = {
    number,
    head: { sha: of('headRefOid'), ref: of('headRefName'), repo: { full_name: of('headRepository.nameWithOwner') } },
    base: { sha: of('baseRefOid'), repo: { full_name: sandbox.world.site } },
  }
  return { name: 'pull_request', payload: { action: 'opened', number, pull_request: pullRequest } }
}

/** Runs the check once, as a workflow on `push` would. */
export function checkPush(
  sandbox: Sandbox,
  { before, after, branch = 'main' }: { before: string; after: string; branch?: string },
  inputs: CheckOptions = {},
): Promise<ActionResult> {
  const payload = { before, after, ref: `refs/heads/${branch}`, repository: { default_branch: 'main' } }
  return check(sandbox, { name: 'push', payload }, inputs)
}

/**
 * Commits files to a branch as a person would, made from the default branch of the repository, and opens the pull
 * request.
 * @param fork where the branch is; optional, by default in the site itself
 * @returns its number
 */
export async function proposeFiles(
  sandbox: Sandbox,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  fork: string = SITE,
): Promise<number> {
  if (fork !== SITE) await sandbox.fork(SITE, fork)
  const [owner, name] = fork.split('/')
  const home = await ask(
    sandbox,
    'query Home($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id defaultBranchRef { name target { oid } } } }',
    { owner, name },
  )
  const branched = {
    repositoryId: text(home.data, 'repository.id'),
    name: `refs/heads/${branch}`,
    oid: text(home.data, 'repository.defaultBranchRef.target.oid'),
  }
  const made = await mutate(sandbox, 'createRef', branched, 'ref { name }', EDITOR)
  if (made.errors.length > 0) throw new Error(JSON.stringify(made.errors))
  await sandbox.commit(fork, branch, files, { message: 'Finish the edition' })
  const site = await ask(
    sandbox,
    'query Parent($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
    { owner: SITE.split('/')[0], name: SITE.split('/')[1] },
  )
  const opened = await mutate(
    sandbox,
    'createPullRequest',
    {
      repositoryId: text(site.data, 'repository.id'),
      baseRefName: 'main',
      headRefName: fork === SITE ? branch : `${owner ?? ''}:${branch}`,
      title: 'The edition',
    },
    'pullRequest { number }',
    EDITOR,
  )
  if (opened.errors.length > 0) throw new Error(JSON.stringify(opened.errors))
  return Number(part(opened.data, 'createPullRequest.pullRequest.number'))
}

/**
 * Drafts the edition of a world and checks its pull request.
 * @returns the check's run, and the requests that it made
 */
export async function draftAndCheck(
  world: string,
): Promise<{ readonly run: ActionResult; readonly requests: Sandbox['requests'] }> {
  const sandbox = await startSandbox(world)
  try {
    const { site, clock, edition } = sandbox.world
    const configuration = '.github/last-week-in.yml'
    if ((await sandbox.file(site, 'HEAD', configuration)) === null) {
      await sandbox.commit(site, 'main', { [configuration]: 'preset: kubernetes\n' }, { message: 'Configure' })
    }
    const inputs = { token: 'token-of-the-job', 'as-of': clock, 'week-ending': edition }
    const drafted = await runAction({ apiUrl: sandbox.url, repository: site, inputs })
    const from = sandbox.requests.length
    const run = await checkPullRequest(sandbox, Number(drafted.outputs['pull-request-number']))
    // The first request asks for what the event of the run says.
    return { run, requests: sandbox.requests.slice(from + 1) }
  } finally {
    await sandbox.close()
  }
}

/** The token of a person who may write to the site and to a fork of it. */
const EDITOR = 'token-of-an-editor'
export const FORK = 'an-editor/lwkd'
/** The rights of that person, for a sandbox's options. */
export const RIGHTS = {
  [EDITOR]: { [SITE]: ['contents', 'pull-requests', 'propose'], [FORK]: ['contents', 'propose'] },
} as const
