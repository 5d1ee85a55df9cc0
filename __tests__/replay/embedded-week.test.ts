import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionResult } from '../../sandbox/run-action.ts'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE, WEEK } from './draft-week.ts'

let sandbox: Sandbox
let run: ActionResult
let post: string

beforeAll(async () => {
  sandbox = await startSandbox(WEEK)
  run = await draftWeek(sandbox)
  post = (await sandbox.file(SITE, BRANCH, POST)) ?? ''
})
afterAll(() => sandbox.close())

/** The lines of a section, without its heading. */
function section(heading: string): string {
  return (
    post
      .split(/^## /m)
      .find((part) => part.startsWith(`${heading}\n`))
      ?.slice(heading.length) ?? ''
  )
}

const link = (number: number): string => `https://github.com/kubernetes/kubernetes/pull/${String(number)})`

test('the run ends well and says where the edition is', () => {
  expect(run.exitCode).toBe(0)
  expect(run.log).not.toContain('::warning')
  expect(run.outputs).toEqual({
    'pull-request-number': expect.stringMatching(/^\d+$/),
    'pull-request-url': expect.stringMatching(/^https:\/\/github\.com\/kubernetes-sigs\/lwkd\/pull\/\d+$/),
    operation: 'created',
    branch: BRANCH,
    'post-path': POST,
    edition: '2024-07-28',
    'merges-considered': expect.stringMatching(/^\d+$/),
    'merges-told': expect.stringMatching(/^\d+$/),
    warnings: '0',
  })
})

test('the post has the names and dates of the newsletter', () => {
  expect(post).toMatch(
    /^---\nlayout: post\ntitle: Week Ending July 28, 2024\ndate: 2024-08-01 22:00:00 -0000\nslug: 2024-07-28-update\n---\n\n## Developer News\n/,
  )
})

test('every section of the newsletter is there, in its order', () => {
  expect([...post.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
    'Developer News',
    'Release Schedule',
    'Featured PRs',
    'KEP of the Week',
    'Other Merges',
    'Promotions',
    'Deprecated',
    'Version Updates',
    'Subprojects and Dependency Updates',
    'Shoutouts',
  ])
})

describe('the facts of the week stand where they belong', () => {
  test.each([
    ['Developer News', 'https://www.kubernetes.dev/events/2024/kcsna/registration/'],
    ['Release Schedule', '**Next Deadline: v1.31.0 release day, August 13**'],
    ['Release Schedule', 'week 12'],
    ['Featured PRs', `### [124012: `],
    ['KEP of the Week', '### [KEP-2644: Honor'],
    ['KEP of the Week', '/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-pv-reclaim-policy)'],
    ['KEP of the Week', 'beta in v1.31'],
    ['Other Merges', link(126188)],
    ['Other Merges', link(124061)],
    ['Promotions', `* [KubeletSeparateDiskGC to Beta](${link(126205)}`],
    ['Promotions', `* [VolumeAttributesClass to Beta](${link(126145)}`],
    ['Promotions', `* [JobSuccessPolicy to Beta](${link(126067)}`],
    ['Promotions', `to GA](${link(125257)}`],
    ['Deprecated', link(126293)],
    ['Version Updates', `* [go to 1.22.5](${link(126330)}, also in 1.30\n`],
    ['Subprojects and Dependency Updates', '[kops v1.29.2](https://github.com/kubernetes/kops/releases/tag/v1.29.2)'],
    ['Subprojects and Dependency Updates', 'https://github.com/containernetworking/cni/releases/tag/v1.2.3)'],
    ['Subprojects and Dependency Updates', 'https://github.com/kubernetes-sigs/kubebuilder/releases/tag/v4.1.1)'],
    ['Subprojects and Dependency Updates', 'https://github.com/grpc/grpc/releases/tag/v1.65.2)'],
    ['Shoutouts', '#shoutouts'],
  ])('%s: %s', (heading, words) => {
    expect(section(heading)).toContain(words)
  })
})

describe('what must not appear does not', () => {
  test.each([
    ['a cherry-pick', 126253],
    ['merged on the Monday after', 126038],
    ['merged after the clock', 126316],
    ['told the week before', 125660],
    ['a typo', 125944],
  ])('%s: #%i', (_, number) => {
    expect(post).not.toContain(link(number))
  })

  test('no merge is linked twice, save that the KEP of the Week names its merges', () => {
    const lists = post.replace(section('KEP of the Week'), '')
    const links = [...lists.matchAll(/\/kubernetes\/kubernetes\/pull\/(\d+)\)/g)].map(([, number]) => number)
    expect(links.filter((number, index) => links.indexOf(number) !== index)).toEqual([])
  })
})

test('each merge of the week is told or left out with a reason', () => {
  const leftOut = JSON.parse(run.files.leftOut ?? '[]') as { number: number; repository: string; reason: string }[]
  const told = Number(run.outputs['merges-told'])
  expect(told + leftOut.length).toBe(Number(run.outputs['merges-considered']))
  expect(leftOut.every(({ reason, repository }) => reason !== '' && repository === 'kubernetes/kubernetes')).toBe(true)
  expect(leftOut.find(({ number }) => number === 126253)?.reason).toMatch(/cherry-pick/)
})

test('one commit and a draft pull request, signed by the trailers, with no word of a stranger', async () => {
  const [pullRequest, ...more] = await sandbox.pullRequests(SITE)
  expect(more).toEqual([])
  expect(pullRequest).toMatchObject({
    title: 'Week Ending July 28, 2024',
    base: 'main',
    head: BRANCH,
    isDraft: true,
    state: 'OPEN',
    commits: [
      {
        message: expect.stringMatching(
          /^Draft Week Ending July 28, 2024\n\nEdition: 2024-07-28\nPost: [0-9a-f]{40}\nDrafted-by: last-week-in$/,
        ),
        files: [{ path: POST, change: 'ADDED', content: post }],
      },
    ],
  })
  expect(pullRequest?.body).toMatchSnapshot()
})

test('the job summary has the draft, the counts, the reasons and the cost', () => {
  expect(run.summary).toContain('| Promotions | 5 | 5 |')
  expect(run.summary).toContain(post.split('\n---\n\n')[1]?.trim())
  expect(run.summary).toMatch(/<summary>Left out: \d+ merges/)
  expect(run.summary).toMatch(/\| merges \| complete \| \d+ \|/)
  expect(run.summary).toMatch(/\| Total \| \d+ \| \d+ \|/)
})

test('the drafted post lies in the temporary folder of the runner too', () => {
  expect(run.files.post).toBe(post)
})

test('the token is masked and printed nowhere else', () => {
  expect(run.log.replaceAll('::add-mask::token-of-the-job', '')).not.toContain('token-of-the-job')
  expect(run.summary).not.toContain('token-of-the-job')
  expect(JSON.stringify(sandbox.requests)).not.toContain('token-of-the-job')
})
