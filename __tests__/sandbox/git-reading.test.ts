import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { ask, part, text } from './ask.ts'
import { merged, SITE, smallSandbox, writeWorld } from './small-world.ts'

let sandbox: Sandbox
let oids: string[]
const sandboxes: Sandbox[] = []

beforeAll(async () => {
  sandbox = await smallSandbox({
    [`repos/${SITE}/repository.json`]: { defaultBranch: 'main' },
    [`repos/${SITE}/pullRequests.json`]: [merged(7, '2024-07-24T00:00:00Z'), merged(8, '2024-07-25T00:00:00Z')],
  })
  const commit = (branch: string, files: Record<string, string | null>, message: string, date: string) =>
    sandbox.commit(SITE, branch, files, {
      message,
      date,
      author: { name: 'Ann Ö', email: '123+ann@users.noreply.github.com' },
    })
  oids = [
    await commit(
      'main',
      { 'keps/a.md': 'A', 'keps/deep/b.md': 'B', 'README.md': 'Grüße\n' },
      'First',
      '2024-07-01T00:00:00Z',
    ),
    await commit(
      'main',
      { 'keps/a.md': 'A2' },
      'Merge pull request #7 from ann/topic\n\nTopic',
      '2024-07-10T00:00:00Z',
    ),
    await commit(
      'main',
      { 'keps/deep/b.md': null, 'a "b"\\c.bin': 'x\0y' },
      `${'Long '.repeat(20)}(#8)`,
      '2024-07-20T00:00:00Z',
    ),
  ]
  execFileSync('git', ['update-ref', 'refs/heads/topic/one', oids[1] ?? ''], { cwd: sandbox.git(SITE) })
  const person = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org']
  execFileSync('git', [...person, 'tag', '-a', 'v1', '-m', 'One', oids[0] ?? ''], { cwd: sandbox.git(SITE) })
})
afterAll(() => Promise.all([sandbox, ...sandboxes].map((each) => each.close())))

const newest = (): string => oids.at(-1) ?? ''
const inSite = async (fields: string): Promise<unknown> => {
  const { data, errors } = await ask(sandbox, `{ repository(owner: "kubernetes-sigs", name: "lwkd") { ${fields} } }`)
  expect(errors).toEqual([])
  return part(data, 'repository')
}

describe('objects', () => {
  const fields = `{ __typename ... on Blob { text byteSize isBinary isTruncated } ... on Tree { entries { name path type mode size extension object { __typename } } } ... on Commit { messageHeadline } ... on Tag { name message target { oid } tagger { name } } }`
  const blob = (content: string) => ({
    __typename: 'Blob',
    text: content,
    byteSize: Buffer.byteLength(content),
    isBinary: false,
    isTruncated: false,
  })
  const entry = (path: string, type: 'blob' | 'tree', size: number, extension: string) => ({
    name: path.split('/').at(-1),
    path,
    type,
    mode: type === 'tree' ? 0o40000 : 0o100644,
    size,
    extension,
    object: { __typename: type === 'tree' ? 'Tree' : 'Blob' },
  })
  test.each([
    ['HEAD:README.md', blob('Grüße\n')],
    ['main:keps/a.md', blob('A2')],
    ['refs/heads/topic/one:keps/deep/b.md', blob('B')],
    ['main:keps/deep/b.md', null],
    ['main:keps', { __typename: 'Tree', entries: [entry('keps/a.md', 'blob', 2, '.md')] }],
    [
      'topic/one:keps/',
      { __typename: 'Tree', entries: [entry('keps/a.md', 'blob', 2, '.md'), entry('keps/deep', 'tree', 0, '')] },
    ],
    ['main:a "b"\\c.bin', { __typename: 'Blob', text: null, byteSize: 3, isBinary: true, isTruncated: false }],
    ['topic/one', { __typename: 'Commit', messageHeadline: 'Merge pull request #7 from ann/topic' }],
    ['nowhere:README.md', null],
    ['HEAD:../README.md', null],
    ['HEAD:./README.md', null],
    ['HEAD\nHEAD', null],
    ['--help', null],
    ['HEAD:none blob', null],
  ])('%j', async (expression, expected) => {
    expect(await inSite(`object(expression: ${JSON.stringify(expression)}) ${fields}`)).toEqual({ object: expected })
  })

  test('a tag object and what it points to', async () => {
    expect(
      await inSite(
        `object(expression: "v1") ${fields} ref(qualifiedName: "refs/tags/v1") { name prefix target { __typename } }`,
      ),
    ).toEqual({
      object: { __typename: 'Tag', name: 'v1', message: 'One', target: { oid: oids[0] }, tagger: { name: 'Ann' } },
      ref: { name: 'v1', prefix: 'refs/tags/', target: { __typename: 'Tag' } },
    })
  })

  test('many at once, asked by aliases', async () => {
    const aliases = Array.from(
      { length: 100 },
      (_, n) => `a${String(n)}: object(expression: "HEAD:${n % 2 ? 'README.md' : 'none'}") { ... on Blob { text } }`,
    )
    const found = await inSite(aliases.join('\n'))
    expect(part(found, 'a98')).toBeNull()
    expect(part(found, 'a99')).toEqual({ text: 'Grüße\n' })
  })
})

describe('history', () => {
  const history = async (args: string): Promise<unknown> => {
    const found = await inSite(
      `object(expression: "main") { ... on Commit { history(first: 10${args}) { totalCount nodes { oid } } } }`,
    )
    const nodes = part(found, 'object.history.nodes')
    expect(part(found, 'object.history.totalCount')).toBe(Array.isArray(nodes) ? nodes.length : -1)
    return Array.isArray(nodes) ? nodes.map((node) => oids.indexOf(text(node, 'oid'))) : null
  }
  test.each([
    ['', [2, 1, 0]],
    [', path: "keps/a.md"', [1, 0]],
    [', path: "keps"', [2, 1, 0]],
    [', path: "keps/deep"', [2, 0]],
    [', path: "*.md"', []],
    [', since: "2024-07-10T00:00:00Z"', [2, 1]],
    [', since: "2024-07-10T00:00:01Z"', [2]],
    [', since: "2024-07-10T02:00:00+02:00"', [2, 1]],
    [', until: "2024-07-10T00:00:00Z"', [1, 0]],
    [', until: "2024-07-09T23:59:59Z"', [0]],
    [', since: "2024-07-02T00:00:00Z", until: "2024-07-19T00:00:00Z", path: "keps/a.md"', [1]],
    [', author: { emails: ["123+ann@users.noreply.github.com"] }', [2, 1, 0]],
    [', author: { emails: ["nobody@example.org"] }', []],
  ])('history(%s)', async (args, expected) => {
    expect(await history(args)).toEqual(expected)
  })

  test('pages', async () => {
    const page = `history(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { message } }`
    const first = await inSite(`defaultBranchRef { target { ... on Commit { ${page} } } }`)
    const cursor = text(first, 'defaultBranchRef.target.history.pageInfo.endCursor')
    const second = await inSite(
      `defaultBranchRef { target { ... on Commit { ${page.replace('2', `2, after: "${cursor}"`)} } } }`,
    )
    expect(part(second, 'defaultBranchRef.target.history')).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: false },
      nodes: [{ message: 'First' }],
    })
  })
})

test('a commit', async () => {
  const found = await inSite(`object(oid: "${newest()}") { ... on Commit {
    abbreviatedOid messageHeadline messageBody committedDate authoredDate url author { name email date user { login } } committer { name }
    parents(first: 2) { totalCount nodes { oid associatedPullRequests(first: 5) { nodes { number } } } } tree { entries { name } }
    file(path: "keps/a.md") { name path object { ... on Blob { text } } } none: file(path: "keps/none") { name }
    additions deletions changedFiles associatedPullRequests(first: 5) { nodes { number } } signature { isValid } } }`)
  expect(part(found, 'object')).toEqual({
    abbreviatedOid: oids[2]?.slice(0, 7),
    messageHeadline: `${'Long '.repeat(20).slice(0, 71)}…`,
    messageBody: `…${`${'Long '.repeat(20)}(#8)`.slice(71)}`,
    committedDate: '2024-07-20T00:00:00Z',
    authoredDate: '2024-07-20T00:00:00Z',
    url: `https://github.com/${SITE}/commit/${newest()}`,
    author: {
      name: 'Ann Ö',
      email: '123+ann@users.noreply.github.com',
      date: '2024-07-20T00:00:00Z',
      user: { login: 'ann' },
    },
    committer: { name: 'Ann Ö' },
    parents: { totalCount: 1, nodes: [{ oid: oids[1], associatedPullRequests: { nodes: [{ number: 7 }] } }] },
    tree: { entries: [{ name: 'README.md' }, { name: 'a "b"\\c.bin' }, { name: 'keps' }] },
    file: { name: 'a.md', path: 'keps/a.md', object: { text: 'A2' } },
    none: null,
    additions: 0,
    deletions: 1,
    changedFiles: 2,
    associatedPullRequests: { nodes: [{ number: 8 }] },
    signature: null,
  })
})

test('references and what lies between them', async () => {
  const found = await inSite(`
    refs(refPrefix: "refs/heads/", first: 10) { totalCount nodes { name prefix target { oid } } }
    some: refs(refPrefix: "refs/", first: 10, query: "topic") { nodes { name } }
    down: refs(refPrefix: "refs/heads/", first: 1, orderBy: { field: ALPHABETICAL, direction: DESC }) { nodes { name } }
    ref(qualifiedName: "topic/one") { compare(headRef: "main") { status aheadBy behindBy commits(first: 5) { totalCount nodes { oid } } } none: compare(headRef: "nowhere") { aheadBy } }
    back: ref(qualifiedName: "refs/heads/main") { compare(headRef: "topic/one") { status aheadBy behindBy } same: compare(headRef: "main") { status } }
    none: ref(qualifiedName: "refs/heads/nowhere") { name }`)
  expect(found).toEqual({
    refs: {
      totalCount: 2,
      nodes: [
        { name: 'main', prefix: 'refs/heads/', target: { oid: oids[2] } },
        { name: 'topic/one', prefix: 'refs/heads/', target: { oid: oids[1] } },
      ],
    },
    some: { nodes: [{ name: 'heads/topic/one' }] },
    down: { nodes: [{ name: 'topic/one' }] },
    ref: {
      compare: { status: 'AHEAD', aheadBy: 1, behindBy: 0, commits: { totalCount: 1, nodes: [{ oid: oids[2] }] } },
      none: null,
    },
    back: { compare: { status: 'BEHIND', aheadBy: 0, behindBy: 1 }, same: { status: 'IDENTICAL' } },
    none: null,
  })
})

test('a bundle is cloned, its default branch is the recorded one', async () => {
  const world = await writeWorld({ [`repos/${SITE}/repository.json`]: { defaultBranch: 'main' } })
  const bundle = join(world, 'repos', SITE, 'git.bundle')
  execFileSync('git', ['bundle', 'create', '--quiet', bundle, 'main', 'topic/one'], { cwd: sandbox.git(SITE) })
  const cloned = await startSandbox(world)
  sandboxes.push(cloned)
  const { data } = await ask(
    cloned,
    '{ repository(owner: "kubernetes-sigs", name: "lwkd") { defaultBranchRef { name target { oid } } object(expression: "HEAD:README.md") { ... on Blob { text } } refs(refPrefix: "refs/heads/", first: 1) { totalCount } } }',
  )
  expect(data).toEqual({
    repository: {
      defaultBranchRef: { name: 'main', target: { oid: oids[2] } },
      object: { text: 'Grüße\n' },
      refs: { totalCount: 2 },
    },
  })
})
