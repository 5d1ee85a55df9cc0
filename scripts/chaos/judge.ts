import { createHash } from 'node:crypto'
import type { Sandbox } from '../../sandbox/server.ts'
import { AdvisedError } from '../../src/model/problem.ts'
import { TOKEN, type InProcessRun } from './draft-in-process.ts'
import { BRANCH, LABEL, POST, REVIEWER, SITE } from './invented-world.ts'
import { pullRequestsOfEdition, type People } from './people.ts'

/** The posts of runs without faults: one with the first facts, one with the new facts. */
export interface FaultFree {
  readonly first: string
  readonly withNewFacts: string
}

/** The sections that each source fills. They may be incomplete if a warning names the source. */
const SECTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  'news items': ['News'],
  community: ['News'],
  releases: ['News', 'Releases'],
  'subproject releases': ['Releases of Related Projects'],
  milestones: ['Milestones'],
}

/** The faults after a run, each beginning with its kind; empty if there are none. */
export async function judge(
  sandbox: Sandbox,
  run: InProcessRun,
  people: People,
  faultFree: FaultFree,
  before: string | null,
): Promise<readonly string[]> {
  const post = await sandbox.file(SITE, BRANCH, POST).catch(() => null)
  const wrong = [...(await always(sandbox, run, people, post))]
  const said = [String(run.error), ...(run.outcome?.warnings ?? []).map(({ message }) => message)].join('\n')
  if (/without its (labels|reviewers)|There is no (label|user)/.test(said)) people.wereToldToDress = true
  const open = (await pullRequestsOfEdition(sandbox)).find(({ state }) => state === 'OPEN')
  if (run.outcome === null) {
    if (!(run.error instanceof AdvisedError)) wrong.push(`no advice: ${String(run.error)}`)
    else if (run.error.problem.advice === '') wrong.push(`no advice: ${run.error.message}`)
    if (post !== before && open === undefined && !String(run.error).includes('next run'))
      wrong.push(`half-published: a post without pull request, of which nothing is said: ${String(run.error)}`)
    return wrong
  }
  const { revision, draftedPost, reason } = run.outcome
  if (revision === null || draftedPost === null || reason !== null)
    return [...wrong, `not right: ${reason?.message ?? ''}`]
  if (post === null || open === undefined) return [...wrong, 'half-published: no post, or no pull request']
  // A person may have been faster than the end of the run.
  if (post !== revision.post && people.words.every((words) => revision.post.includes(words)))
    wrong.push('half-published: the branch has another post than the run says')
  if (!open.body.includes('<!-- last-week-in: end -->')) wrong.push('half-published: the body is not whole')
  if (open.isDraft === people.markedReady) wrong.push('not right: draft or ready')
  if (!people.wereToldToDress) {
    if (!people.tookLabelAway && !open.labels.includes(LABEL)) wrong.push('undressed: no label')
    if (!open.reviewers.some(({ name }) => name === REVIEWER)) wrong.push('undressed: no reviewer')
  }
  const expected = people.expected(people.newFacts ? faultFree.withNewFacts : faultFree.first)
  const drafted = people.withoutParagraphs(post)
  const lacking = new Set(
    draftedPost.sources.flatMap(({ source, state }) => (state === 'complete' ? [] : (SECTIONS_OF[source] ?? ['*']))),
  )
  if (lacking.size === 0) {
    if (drafted !== expected) wrong.push(`not right: ${firstDifference(drafted, expected)}`)
  } else if (!lacking.has('*')) {
    const [here, there] = [sectionsOf(drafted), sectionsOf(expected)]
    for (const heading of new Set([...here.keys(), ...there.keys()]))
      if (!lacking.has(heading) && here.get(heading) !== there.get(heading)) wrong.push(`not right: section ${heading}`)
  }
  return wrong
}

/** The faults that must not occur after any run, even a failed one. */
async function always(
  sandbox: Sandbox,
  { told, error, requests }: InProcessRun,
  people: People,
  post: string | null,
): Promise<readonly string[]> {
  const wrong: string[] = []
  const pullRequests = await pullRequestsOfEdition(sandbox)
  if (pullRequests.length > 1) wrong.push(`second pull request: ${String(pullRequests.length)}`)
  for (const words of people.words) if (post?.includes(words) !== true) wrong.push(`lost words: ${words}`)
  for (const path of people.files) {
    if ((await sandbox.file(SITE, BRANCH, path)) === null) wrong.push(`lost words: ${path}`)
  }
  const commits = pullRequests[0]?.commits ?? []
  for (const { message, files } of commits.filter(({ message }) => message.includes('Drafted-by:'))) {
    const [file] = files
    if (file === undefined) wrong.push(`second commit: ${message.split('\n')[0] ?? ''}`)
    else if (!message.includes(`Post: ${blobId(file.content ?? '')}`)) wrong.push('half-published: not the whole post')
  }
  if ([...told, String(error), JSON.stringify(requests)].some((line) => line.includes(TOKEN))) wrong.push('token told')
  return wrong
}

const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${String(Buffer.byteLength(text))}\0${text}`)
    .digest('hex')

function sectionsOf(post: string): ReadonlyMap<string, string> {
  return new Map(post.split(/^## /m).map((part) => [part.split('\n')[0] ?? '', part.trim()]))
}

function firstDifference(post: string, expected: string): string {
  const [lines, others] = [post.split('\n'), expected.split('\n')]
  const index = lines.findIndex((line, each) => line !== others[each])
  return `line ${String(index + 1)} is "${lines[index] ?? ''}" and not "${others[index] ?? ''}"`
}
