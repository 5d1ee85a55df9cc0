import { describe, expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { gatherProposals } from '../../../src/gather/proposals/proposals.ts'
import { weekEnding } from '../../../src/text/week.ts'
import { cannedGitHub, commit, type CannedCommit, type CannedRepository } from '../canned-files.ts'

const PLACE = { repository: { owner: 'example', name: 'proposals' }, folder: 'keps' }
/** From Monday 10 June to Sunday 16 June 2030. */
const WEEK = weekEnding(Temporal.PlainDate.from('2030-06-16'), 'UTC')
const NOW = Temporal.Instant.from('2030-06-18T06:00:00Z')
const BEFORE = '2030-06-09T23:59:59Z'
const AFTER = '2030-06-10T00:00:00Z'

const kep = (number: number, title: string): string => `kep-number: ${String(number)}\ntitle: ${title}\nstage: beta\n`
const folder = (name: string, title: string, summary = 'What it does.'): Readonly<Record<string, string>> => {
  const number = Number(/(\d+)-/.exec(name)?.[1])
  return {
    [`keps/${name}/kep.yaml`]: kep(number, title),
    [`keps/${name}/README.md`]: `# A\n\n## Summary\n\n${summary}\n`,
  }
}
const repository = (...commits: readonly CannedCommit[]): Readonly<Record<string, CannedRepository>> => ({
  'example/proposals': { branch: 'main', commits },
})
const gather = (repositories: Readonly<Record<string, CannedRepository>>, named: readonly number[] = []) =>
  gatherProposals(cannedGitHub(repositories), { place: PLACE, covers: WEEK, asOf: NOW, named })

const AT_START = {
  ...folder('sig-node/100-still', 'Still'),
  ...folder('sig-node/200-worked-on', 'Worked on'),
  ...folder('sig-apps/300-moved', 'Moved'),
  'keps/NNNN-kep-template/kep.yaml': kep(1, 'Template'),
  'keps/prod-readiness/sig-node/200.yaml': 'kep-number: 200',
  'keps/README.md': 'All of them.',
}
const MOVED = Object.fromEntries(
  Object.entries(AT_START).map(([path, text]) => [path.replace('sig-apps/300-moved', 'sig-node/300-moved'), text]),
)
const AT_END = {
  ...MOVED,
  ...folder('sig-node/200-worked-on', 'Worked on', 'What it does *now*.'),
  ...folder('sig-auth/400-begun', 'Begun'),
  'keps/prod-readiness/sig-node/100.yaml': 'kep-number: 100',
}

test('folders that changed since the window began, and new ones', async () => {
  const { facts, report } = await gather(repository(commit(BEFORE, AT_START), commit(AFTER, AT_END)))
  const told = facts.map(({ number, title, summary, changed, isNew }) => ({ number, title, summary, changed, isNew }))
  expect(told).toEqual([
    { number: 400, title: 'Begun', summary: 'What it does.', changed: true, isNew: true },
    { number: 200, title: 'Worked on', summary: 'What it does now.', changed: true, isNew: false },
  ])
  expect(report).toEqual({ source: 'proposals', state: 'complete', facts: 2, problems: [] })
})

test('those named by merges come first, in their order, whether they changed or not', async () => {
  const repositories = repository(commit(BEFORE, AT_START), commit(AFTER, AT_END))
  const { facts } = await gather(repositories, [300, 999, 200, 100])
  expect(facts.map(({ number, changed, folder: path }) => [number, changed, path])).toEqual([
    [300, false, 'keps/sig-node/300-moved'],
    [200, true, 'keps/sig-node/200-worked-on'],
    [100, false, 'keps/sig-node/100-still'],
    [400, true, 'keps/sig-auth/400-begun'],
  ])
})

test('the trees are one request, the files are another; without activity there is no other', async () => {
  const github = cannedGitHub(repository(commit(BEFORE, AT_START), commit(AFTER, AT_END)))
  await gatherProposals(github, { place: PLACE, covers: WEEK, asOf: NOW, named: [] })
  expect(github.requests).toEqual([1, 2])
  const quiet = cannedGitHub(repository(commit(BEFORE, AT_START)))
  expect((await gatherProposals(quiet, { place: PLACE, covers: WEEK, asOf: NOW, named: [] })).report.state).toBe(
    'complete',
  )
  expect(quiet.requests).toEqual([1])
})

test('a change after the moment of the draft is not seen', async () => {
  const { facts } = await gather(repository(commit(BEFORE, AT_START), commit('2030-06-18T06:00:01Z', AT_END)))
  expect(facts).toEqual([])
})

test('what kep.yaml leaves out comes from the folder and the README', async () => {
  const files = {
    'keps/sig-node/0500-a-thing/kep.yaml': 'status: provisional\n',
    'keps/sig-node/0500-a-thing/README.md': '# KEP-500: The Thing\n',
    'keps/sig-apps/600-another-thing/kep.yaml': 'owning-sig: sig-node\n',
  }
  const { facts } = await gather(repository(commit(BEFORE, { 'keps/README.md': '' }), commit(AFTER, files)))
  const told = facts.map(({ number, title, owningSig, summary }) => ({ number, title, owningSig, summary }))
  expect(told).toEqual([
    { number: 600, title: 'another thing', owningSig: 'sig-node', summary: null },
    { number: 500, title: 'The Thing', owningSig: 'sig-node', summary: null },
  ])
})

test('proposals deeper down', async () => {
  const deep = (title: string) => folder('sig-cluster-lifecycle/kubeadm/700-deep', title)
  const commits = [commit(BEFORE, deep('One')), commit(AFTER, deep('Two'))]
  const { facts, report } = await gather(repository(...commits))
  expect(facts.map(({ number, owningSig, changed, isNew }) => [number, owningSig, changed, isNew])).toEqual([
    [700, 'sig-cluster-lifecycle', true, false],
  ])
  expect(report.state).toBe('complete')
  expect((await gather(repository(commit(BEFORE, deep('One'))), [700])).facts.map(({ folder: path }) => path)).toEqual([
    'keps/sig-cluster-lifecycle/kubeadm/700-deep',
  ])
})

describe('what is not read is said', () => {
  const numbers = Array.from({ length: 23 }, (_, n) => 100 + n)
  const many = Object.fromEntries(
    numbers.flatMap((number) => Object.entries(folder(`sig-node/${String(number)}-a`, 'A'))),
  )
  const start = commit(BEFORE, { 'keps/README.md': '' })

  test('at most 20 are read: those named, then the newest', async () => {
    const { facts, report } = await gather(repository(start, commit(AFTER, many)), [101])
    expect(facts.map(({ number }) => number)).toEqual([101, ...Array.from({ length: 19 }, (_, n) => 122 - n)])
    expect([report.state, report.problems[0]?.message]).toEqual([
      'partial',
      '3 more proposals of example/proposals changed or were mentioned, and were not read.',
    ])
  })

  test('a kep.yaml that is broken or missing', async () => {
    const files = {
      ...folder('sig-node/100-whole', 'Whole'),
      'keps/sig-node/101-broken/kep.yaml': 'stage: beta\ntitle: "open\n',
      'keps/sig-node/102-missing/README.md': '# A\n',
    }
    const { facts, report } = await gather(repository(start, commit(AFTER, files)))
    expect(facts.map(({ number }) => number)).toEqual([100])
    expect([report.state, report.problems.map(({ place }) => place)]).toEqual([
      'partial',
      ['keps/sig-node/102-missing/kep.yaml', expect.stringMatching(/^keps\/sig-node\/101-broken\/kep\.yaml:\d$/)],
    ])
  })

  test('no folder at the start: only those named are read', async () => {
    const { facts, report } = await gather(repository(commit(AFTER, AT_END)), [400])
    expect(facts.map(({ number, changed, isNew }) => [number, changed, isNew])).toEqual([[400, false, false]])
    expect(report.state).toBe('partial')
  })

  test.each<[string, Readonly<Record<string, CannedRepository>>, RegExp]>([
    ['no repository', {}, /example\/proposals does not exist/],
    ['no commits', repository(), /has no folder keps/],
    ['no folder', repository(commit(BEFORE, { 'a.md': '' })), /has no folder keps/],
    ['a file in its place', repository(commit(BEFORE, { keps: '' })), /has no folder keps/],
  ])('%s', async (_, repositories, message) => {
    const { facts, report } = await gather(repositories, [100])
    expect([facts, report.state]).toEqual([[], 'failed'])
    expect(report.problems[0]?.message).toMatch(message)
  })
})
