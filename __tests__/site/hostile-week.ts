import type { Sandbox } from '../../sandbox/server.ts'
import { merged, published, SITE, smallSandbox } from '../sandbox/small-world.ts'

/** Every place in which a run reads what strangers write. */
export const FIELDS = [
  'title of a pull request',
  'its release note',
  'its body',
  'login of its author',
  'label',
  'milestone of a pull request',
  'path of a file',
  'branch that was merged to',
  'title of a milestone',
  'tag of a release',
  'name of a release',
  'notes of a release',
  'title of a KEP in kep.yaml',
  'title of a KEP in its README',
  'summary of a KEP',
  'author of a KEP',
  'SIG, stage, status and milestone of a KEP',
  'feature gate of a KEP',
  'folder of a KEP',
  'title of a news issue',
  'body of a news issue',
  'title of a feed entry',
  'summary of a feed entry',
  'address of a feed entry',
  'title of a merge in the community',
  'name of a dependency',
  'version of a dependency',
  'name of a feature gate',
  'cell of a timeline',
  'message of a commit',
  'earlier edition',
] as const

/** A GitHub has so many texts in one week: it is asked for 20 KEPs and 20 releases of a repository. */
export const TEXTS_OF_A_WEEK = 20

const SOURCE = 'kubernetes/kubernetes'
const AT = '2024-07-24T12:00:00Z'
const BEFORE = { message: 'Before the week', date: '2024-07-01T12:00:00Z' }

/** What the newsletter of these weeks is configured to: every section, every source, each merge told. */
export const CONFIGURATION = `
preset: kubernetes
site: ${SITE}
catch-up: 0
sections:
${['developer-news', 'release-schedule', 'featured', 'proposal-of-the-week', 'merges', 'promotions', 'deprecated', 'versions', 'subprojects'].map((name) => `  - { name: ${name}, heading: The ${name} }`).join('\n')}
sources:
  subprojects: [etcd-io/etcd, coredns/coredns]
  prereleases: [etcd-io/etcd, coredns/coredns]
  feeds: [{ name: the feed, url: 'https://feed.example/feed.json' }]
rules:
  - { label: tell, then: always }
  - { label: feature, then: featured }
`

/** Numbers of the pull requests, issues and KEPs that carry the text at one place of the week. */
export const numbersOf = (index: number) => ({
  bullet: 1000 + index,
  noted: 2000 + index,
  featured: 3000 + index,
  promotion: 4000 + index,
  version: 5000 + index,
  news: 6000 + index,
  community: 7000 + index,
  proposal: 8000 + index,
})

const UPDATE_OF_LISTS = 9000
const note = (written: string): string => `What it does.\n\n\`\`\`\`\`\`release-note\n${written}\n\`\`\`\`\`\`\n`

function mergesOf(written: string, index: number): readonly object[] {
  const number = numbersOf(index)
  const told = { labels: ['tell'], author: { login: written, type: 'User' } }
  return [
    merged(number.bullet, AT, { ...told, title: written, body: written, milestone: written, files: [written] }),
    merged(number.noted, AT, { ...told, title: `Change thing ${String(index)} of the machine`, body: note(written) }),
    merged(number.featured, AT, {
      title: written,
      body: `${written}\n\n${note(written)}`,
      labels: ['tell', 'feature', `sig/${written}`, `kind/${written}`, written],
      author: { login: written, type: 'User' },
      files: [written, `pkg/${written}`],
      baseRefName: 'master',
    }),
    merged(number.promotion, AT, { ...told, title: `Promote ${written} to GA`, baseRefName: written }),
    merged(number.version, AT, { ...told, title: `Update ${written} to v1.2.3`, baseRefName: 'release-1.30' }),
  ]
}

const inSection = (index: number, written: string): object => ({
  number: numbersOf(index).news,
  title: written,
  body: `**What would you like to be added**\n\n${written}\n\n[words](https://feed.example/${String(index)} "${written}")\n`,
  state: 'OPEN',
  createdAt: AT,
  author: { login: written, type: 'User' },
  labels: ['lwkd', written],
})

/** A name that git takes for a file: one part, without NUL, of 60 bytes at most. */
const fileName = (written: string): string =>
  Buffer.from(written.replace(/[\0/\r\n]/g, '_'))
    .subarray(0, 60)
    .toString('utf8')
    .replaceAll('\uFFFD', '_')

function proposalFiles(written: string, index: number): Record<string, string> {
  const number = numbersOf(index).proposal
  const folder = `keps/sig-auth/${String(number)}-${fileName(written) || 'x'}`
  const quoted = JSON.stringify(written)
  const lines = [
    // Every third has its title in the README alone.
    ...(index % 3 === 0 ? [] : [`title: ${quoted}`]),
    `kep-number: ${String(number)}`,
    `authors: [${quoted}, "@${fileName(written).replace(/["\\]|\p{C}/gu, '')}"]`,
    `owning-sig: ${index % 2 === 0 ? 'sig-auth' : quoted}`,
    `status: ${index % 2 === 0 ? 'implementable' : quoted}`,
    `stage: ${index % 2 === 0 ? 'alpha' : quoted}`,
    `latest-milestone: ${index % 2 === 0 ? 'v1.31' : quoted}`,
    `milestone: { ${quoted}: ${quoted} }`,
    `feature-gates: [{ name: ${quoted} }, HostileGate${String(index)}]`,
  ]
  return {
    [`${folder}/kep.yaml`]: `${lines.join('\n')}\n`,
    [`${folder}/README.md`]: `# KEP-${String(number)}: ${written}\n\n## Summary\n\nIt says ${written}\n`,
  }
}

/** A GitHub on which strangers wrote each text into each field, in the week of July 28, 2024. */
export async function hostileWeek(texts: readonly string[]): Promise<Sandbox> {
  const repository = (defaultBranch = 'master') => ({ defaultBranch })
  const sandbox = await smallSandbox({
    [`repos/${SITE}/repository.json`]: { defaultBranch: 'main', labels: ['lwkd'] },
    [`repos/${SITE}/issues.json`]: texts.map((written, index) => inSection(index, written)),
    [`repos/${SOURCE}/repository.json`]: repository(),
    [`repos/${SOURCE}/pullRequests.json`]: [
      ...texts.flatMap(mergesOf),
      merged(UPDATE_OF_LISTS, AT, { title: 'Update the lists', labels: ['tell'] }),
    ],
    [`repos/${SOURCE}/milestones.json`]: ['v1.31', ...texts].map((title, index) => ({
      title,
      number: index + 1,
      dueOn: AT,
      state: 'OPEN',
      openIssueCount: 1,
      closedIssueCount: 2,
    })),
    [`repos/${SOURCE}/releases.json`]: texts.map((written) => published(`v1.30.4${written}`, AT, { name: written })),
    'repos/kubernetes/community/repository.json': repository(),
    'repos/kubernetes/community/pullRequests.json': texts.map((written, index) =>
      merged(numbersOf(index).community, AT, { title: written, files: ['elections/x', written] }),
    ),
    'repos/kubernetes/enhancements/repository.json': repository(),
    'repos/kubernetes/sig-release/repository.json': repository(),
    'repos/kubernetes/website/repository.json': repository('main'),
    'repos/etcd-io/etcd/repository.json': repository('main'),
    'repos/etcd-io/etcd/releases.json': texts.map((written) =>
      published(written, AT, { name: written, description: written }),
    ),
    'repos/coredns/coredns/repository.json': repository('main'),
    'repos/coredns/coredns/releases.json': texts.map((written, index) =>
      published(`part-${String(index)}-1.0.0`, AT, {
        name: written,
        description: `# ${written}\n\n## Features\n\n- Add ${written}\n- Support \`${written}\`\n- **${written}**: x\n`,
      }),
    ),
  })
  try {
    await commitFiles(sandbox, texts)
    return sandbox
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

async function commitFiles(sandbox: Sandbox, texts: readonly string[]): Promise<void> {
  const lists = (from: string, to: string) => ({
    'build/dependencies.yaml': listOf(
      'dependencies:\n',
      texts.flatMap((written, index) => [
        `  - { name: ${JSON.stringify(written)}, version: ${JSON.stringify(`1.0.${from}`)} }`,
        `  - { name: "etcd ${String(index)}", version: ${JSON.stringify(to === '2' ? written : '1.0.0')} }`,
      ]),
    ),
    'test/compatibility_lifecycle/reference/versioned_feature_list.yaml': listOf(
      '',
      [...texts, ...texts.map((_, index) => `HostileGate${String(index)}`)].map(
        (name) =>
          `- name: ${JSON.stringify(name)}\n  versionedSpecs:\n  - { default: false, preRelease: ${to === '2' ? 'Beta' : 'Alpha'}, version: "1.${to}" }`,
      ),
    ),
  })
  const message = texts.join('\n').replaceAll('\0', '')
  const week = { message, date: AT }
  await sandbox.commit(SOURCE, 'master', lists('0', '1'), BEFORE)
  const commit = await sandbox.commit(SOURCE, 'master', lists('1', '2'), week)
  Object.assign(sandbox.store.pullRequest(SOURCE, UPDATE_OF_LISTS), { mergeCommit: commit })
  await sandbox.commit('kubernetes/enhancements', 'master', { 'keps/README.md': 'KEPs' }, BEFORE)
  const proposals = Object.assign({}, ...texts.map(proposalFiles)) as Record<string, string>
  await sandbox.commit('kubernetes/enhancements', 'master', proposals, week)
  const rows = texts.map((written) => `| **${oneCell(written)}** | Tuesday 6th August 2024 |`)
  const page = ['| What | When |', '|---|---|', '| v1.31.0 released | Tuesday 13th August 2024 |', ...rows].join('\n')
  await sandbox.commit('kubernetes/sig-release', 'master', { 'releases/release-1.31/README.md': page }, BEFORE)
  const schedule = `schedules:\n- release: "1.30"\n  next: { release: 1.30.4, targetDate: 2024-08-13 }\n${texts.map((written) => `- release: ${JSON.stringify(written)}\n  endOfLifeDate: ${JSON.stringify(written)}`).join('\n')}\n`
  await sandbox.commit('kubernetes/website', 'main', { 'data/releases/schedule.yaml': schedule }, BEFORE)
  const editions = Object.fromEntries(
    texts.map((written, index) => [
      `_posts/2024-07-${String(1 + (index % 21)).padStart(2, '0')}-${fileName(written)}.md`,
      `---\ntitle: ${written}\n---\n\n## KEP of the Week\n\n${written}\n`,
    ]),
  )
  await sandbox.commit(SITE, 'main', { ...editions, '.github/last-week-in.yml': CONFIGURATION }, week)
}

const listOf = (head: string, entries: readonly string[]): string => `${head}${entries.join('\n')}\n`

/** What stands between the bars of a table; the rest of the text is as a stranger wrote it. */
const oneCell = (written: string): string => written.replace(/[\r\n\0]+/g, ' ').replaceAll('|', '\\|')

/** The week's entries of the feed that the newsletter follows. */
export function feedOf(texts: readonly string[]): string {
  const entries = texts.flatMap((written, index) => [
    { id: `a${String(index)}`, title: written, summary: written, url: `https://feed.example/${String(index)}` },
    { id: `b${String(index)}`, summary: written, url: `https://feed.example/${written}` },
    { id: `c${String(index)}`, title: 'An address', url: written },
  ])
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    items: entries.map((entry) => ({ ...entry, date_published: AT })),
  })
}
