import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { replay } from '../../sandbox/replay-week.ts'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { describeWeeks } from '../recorded-weeks.ts'
import { checkPost, errorsIn, shown } from '../check/check-post.ts'

const SITE = { owner: 'kubernetes-sigs', name: 'lwkd' }

const folder = mkdtempSync(join(tmpdir(), 'checked-drafts-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The newest posts that the site has in a recorded week, by their path. */
function publishedPosts(world: string): ReadonlyMap<string, string> {
  const site = mkdtempSync(join(folder, 'site-'))
  execFileSync('git', ['clone', '--quiet', join(world, 'repos', SITE.owner, SITE.name, 'git.bundle'), site])
  const names = readdirSync(join(site, '_posts')).toSorted().slice(-60)
  return new Map(names.map((name) => [`_posts/${name}`, readFileSync(join(site, '_posts', name), 'utf8')]))
}

const CONFIGURATIONS = [
  'preset: kubernetes\n',
  // Another newsletter of the same merges: other names, other sections, nothing but merges read.
  'preset: default\nsource: kubernetes/kubernetes\nedition:\n  title: What happened until {yyyy}-{mm}-{dd}\n',
]

describeWeeks('the draft', (world) => {
  const published = publishedPosts(world)

  test.each(CONFIGURATIONS)(
    'has no error by %j',
    async (configuration) => {
      const config = join(folder, 'last-week-in.yml')
      writeFileSync(config, configuration)
      const { post, outputs } = await replay(world, { latency: 0, times: 1, inputs: { config } })
      const newsletter = readConfiguration(configuration, config, SITE)
      const messages = checkPost(outputs['post-path'] ?? '', post ?? '', newsletter, published)
      expect(post).toMatch(/^---\n/)
      expect(errorsIn(messages)).toEqual([])
      // What is left is how authors wrote of their own changes.
      expect(messages.filter(({ ruleId }) => ruleId !== 'item-voice').map(shown)).toEqual([])
    },
    30_000,
  )
})
