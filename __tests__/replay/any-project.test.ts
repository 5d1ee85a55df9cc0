import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildHistory } from '../../sandbox/bundle-history.ts'
import { longestChain } from '../../sandbox/longest-chain.ts'
import { replay, type Replay } from '../../sandbox/replay-week.ts'
import { readWorld } from '../../sandbox/world.ts'
import { FORMATS } from '../../src/model/newsletter.ts'

jest.setTimeout(30_000)

const WEEK = 'sandbox/weeks/lamplight-2026-03-15'
const LAMPLIGHT = `${WEEK}/repos/example-harbour/lamplight`

describe('the week of an invented project, drafted with the default preset', () => {
  let drafted: Replay
  const post = (): string => drafted.post ?? ''
  /** The section's lines without link addresses. */
  const section = (heading: string): readonly string[] =>
    (new RegExp(`\\n## ${heading}\\n\\n([\\s\\S]*?)(?=\\n## |$)`).exec(post())?.[1] ?? '')
      .replace(/\]\([^)]*\)/g, ']')
      .split('\n')
      .filter((line) => line !== '')

  beforeAll(async () => {
    drafted = await replay(WEEK, { latency: 0, times: 1 })
  })

  test('is a pull request on the project itself, without a warning', () => {
    expect(drafted.exitCode).toBe(0)
    expect(drafted.outputs).toMatchObject({
      operation: 'created',
      branch: 'update-2026-03-15',
      'post-path': 'website/content/news/2026-03-15.md',
      'merges-considered': '16',
      'merges-told': '12',
      warnings: '0',
    })
    expect(drafted.log).not.toMatch(/warning|feature gates|dependencies|release cycle|patch|proposals|community|feeds:/)
  })

  test('has the sections in the order of the preset', () => {
    expect([...post().matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'News',
      'Releases',
      'Breaking Changes and Deprecations',
      'Features',
      'Fixes',
      'Documentation',
      'Dependencies',
      'Other Changes',
      'Milestones',
      'Releases of Related Projects',
      'New Contributors',
      'Thanks',
    ])
  })

  test.each([
    ['Releases', ['lamplight v2.4.0']],
    ['Breaking Changes and Deprecations', ['--wick']],
    ['Features', ['night schedule', 'JSON', 'map of lamps']],
    ['Fixes', ['sunrise', 'fog signal', String.raw`\{\{< lamp >}}`]],
    ['Documentation', ['add a lamp']],
    ['Dependencies', ['tide-tables to 3.2.0], [harbour-clock to 1.9.0], [lens-optics to 0.12.2']],
    ['Other Changes', ['one file a year']],
    ['Milestones', ['[v2.5]: 7 open, 12 closed, due April 15', '[v3.0]: 14 open, 2 closed']],
    ['Releases of Related Projects', ['foghorn v1.1.0']],
    ['New Contributors', ['example-newt', 'example-puffin']],
    ['Thanks', ['example-heron], [example-newt], [example-otter], [example-puffin] and [example-wren]']],
  ])('%s tells what is expected, and no more', (heading, words) => {
    const lines = section(heading.replace(/[()]/g, '\\$&'))
    expect(lines).toHaveLength(words.length)
    lines.forEach((line, index) => {
      expect(line).toContain(words[index])
    })
  })

  test('leaves out tidying, typos, bots without a label, other branches, and what the edition before told', () => {
    const leftOut = JSON.parse(drafted.leftOut ?? '[]') as readonly { number: number; reason: string }[]
    expect(leftOut.map(({ number }) => number)).toEqual([422, 423, 427, 429])
    expect(post()).not.toContain('/pull/412')
    expect(post()).not.toContain('/pull/431')
  })

  test('is the example of docs/presets.md, as is its configuration', async () => {
    const documentation = await readFile('docs/presets.md', 'utf8')
    const configuration = await readFile(`${LAMPLIGHT}/history/01-project/tree/.github/last-week-in.yml`, 'utf8')
    expect(documentation).toContain(`\`\`\`text\n${post()}\`\`\`\n`)
    expect(documentation).toContain(`\`\`\`yaml\n${configuration}\`\`\`\n`)
  })

  test('shows the week beside the twelve before in the job summary, and not in the post', () => {
    expect(drafted.summary).toContain(
      '  bar [6, 3, 2, 7, 8, 6, 9, 7, 5, 8, 10, 10, 16]\n  line [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12]',
    )
    expect(drafted.summary).toContain('| 2026-03-08 | 10 | 1 |\n| 2026-03-15 | 16 | 12 |')
    expect(drafted.summary).toContain('| dependencies | 3 | 3 |')
    expect(post()).not.toContain('mermaid')
  })

  test('asks little', () => {
    expect(drafted.requests.length).toBeLessThanOrEqual(20)
    expect(drafted.requests.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(30)
  })
})

test('the longest chain is no longer than that of Kubernetes', async () => {
  const { requests } = await replay(WEEK, { latency: 300, times: 1 })
  expect(longestChain(requests)).toBeLessThanOrEqual(7)
})

test('a section of figures stands in the post where the configuration asks for one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'figures-'))
  try {
    const config = join(folder, 'weekly.yml')
    await writeFile(config, 'sections: [{ name: merges, heading: Merges }, { name: figures, heading: In Figures }]\n')
    const { post } = await replay(WEEK, { latency: 0, times: 1, inputs: { config } })
    expect(post).toMatch(
      /## In Figures\n\n16 pull requests were merged, of which \d+ are told here; a week of the 12 before had 7 on average\.\n\n\* bug: 4\n/,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test.each(FORMATS)('the same week for %s', async (format) => {
  const folder = await mkdtemp(join(tmpdir(), 'format-'))
  try {
    const config = join(folder, 'weekly.yml')
    await writeFile(config, `edition: { format: ${format} }\n`)
    const { post, outputs, exitCode } = await replay(WEEK, { latency: 0, times: 1, inputs: { config } })
    expect(exitCode).toBe(0)
    const expected = {
      jekyll: [
        '_posts/2026-03-15-update.md',
        'layout: post\ntitle: Week Ending March 15, 2026\ndate: 2026-03-16 22:00:00 -0000\nslug: 2026-03-15-update\n',
      ],
      hugo: [
        'content/posts/2026-03-15-update.md',
        'title: Week Ending March 15, 2026\ndate: 2026-03-16T22:00:00Z\nslug: 2026-03-15-update\n',
      ],
      markdown: ['updates/2026-03-15.md', 'title: Week Ending March 15, 2026\ndate: 2026-03-16\n'],
    }[format]
    expect([outputs['post-path'], /^---\n([\s\S]*?)---\n/.exec(post ?? '')?.[1]]).toEqual(expected)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the bundle of the invented project is what its folders give', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'history-'))
  try {
    const head = await buildHistory(join(LAMPLIGHT, 'history'), 'main', join(folder, 'bare.git'))
    expect((await readFile(join(LAMPLIGHT, 'git.bundle'))).toString('latin1')).toContain(`${head} refs/heads/main`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('nobody in it is real', async () => {
  const { repositories } = await readWorld(WEEK)
  const logins = repositories.flatMap(({ pullRequests }) => pullRequests.map(({ author }) => author.login))
  expect([...new Set(logins)].filter((login) => !login.startsWith('example-'))).toEqual([])
})
