import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { ask, part } from './ask.ts'
import { describeShared, recordedWeeks } from '../recorded-weeks.ts'

describeShared('the recorded weeks', 'worlds', () => {
  describe.each(recordedWeeks())('%s', (world) => {
    let sandbox: Sandbox

    beforeAll(async () => {
      sandbox = await startSandbox(world)
    })
    afterAll(async () => {
      await sandbox.close()
    })

    const recorded = (file: string): unknown => JSON.parse(readFileSync(join(world, file), 'utf8'))
    const list = (file: string): unknown[] => {
      const items = recorded(file)
      return Array.isArray(items) ? items : []
    }

    test('is answered whole, without provenance, and without what came after its clock', async () => {
      const file = 'repos/kubernetes/kubernetes/pullRequests.json'
      const { clock } = sandbox.world
      const before = list(file).filter((item) => String(part(item, 'mergedAt')) <= clock)
      const nodes: unknown[] = []
      let after: unknown = null
      do {
        const { data, errors, text } = await ask(
          sandbox,
          `query ($merged: String!, $after: String) {
          all: search(query: "repo:kubernetes/kubernetes is:pr", type: ISSUE, first: 100) { issueCount }
          merged: search(query: $merged, type: ISSUE, first: 100, after: $after) {
            issueCount pageInfo { hasNextPage endCursor } nodes { ... on PullRequest {
            number title body mergedAt baseRefName state labels(first: 100) { nodes { name } } author { __typename login } milestone { title }
            files(first: 100) { nodes { path } } mergeCommit { oid } additions deletions changedFiles } } } }`,
          { merged: `repo:kubernetes/kubernetes is:pr is:merged merged:<=${clock}`, after },
        )
        expect(errors).toEqual([])
        expect(text).not.toMatch(/"(provenance|afterClock)":/)
        expect(part(data, 'all.issueCount')).toBe(list(file).length)
        expect(part(data, 'merged.issueCount')).toBe(before.length)
        const page = part(data, 'merged.nodes')
        if (Array.isArray(page)) nodes.push(...(page as unknown[]))
        after = part(data, 'merged.pageInfo.hasNextPage') === true ? part(data, 'merged.pageInfo.endCursor') : null
      } while (after !== null)
      const numbers = (items: readonly unknown[]): unknown[] => items.map((item) => part(item, 'number'))
      expect(numbers(nodes)).toEqual(numbers(before).sort((a, b) => Number(b) - Number(a)))
    })

    test('has its releases, bundles and milestones', async () => {
      const repositories = sandbox.world.repositories.map(({ nameWithOwner }) => nameWithOwner)
      const asked = repositories.map((nameWithOwner, index) => {
        const [owner = '', name = ''] = nameWithOwner.split('/')
        return `r${String(index)}: repository(owner: "${owner}", name: "${name}") { nameWithOwner
        releases(first: 100) { totalCount nodes { tagName name url publishedAt isPrerelease description } }
        milestones(first: 10) { nodes { title dueOn state } }
        defaultBranchRef { name target { ... on Commit { oid history(first: 5) { totalCount nodes { oid committedDate } } } } } }`
      })
      const { data, errors, text } = await ask(sandbox, `{ ${asked.join('\n')} }`)
      expect(errors).toEqual([])
      expect(text).not.toMatch(/"(provenance|afterClock)":/)
      for (const [index, { nameWithOwner, bundle, releases, defaultBranch }] of sandbox.world.repositories.entries()) {
        const found = part(data, `r${String(index)}`)
        expect(part(found, 'nameWithOwner')).toBe(nameWithOwner)
        const published = releases.filter(({ publishedAt }) => publishedAt <= sandbox.world.clock)
        expect(part(found, 'releases.totalCount')).toBe(published.length)
        if (bundle === null) expect(part(found, 'defaultBranchRef')).toBeNull()
        else
          expect(part(found, 'defaultBranchRef')).toMatchObject({
            name: defaultBranch,
            target: { oid: expect.any(String) },
          })
      }
      expect(data).toMatchObject({
        [`r${String(repositories.indexOf('kubernetes/kubernetes'))}`]: {
          milestones: {
            nodes: list('repos/kubernetes/kubernetes/milestones.json').map((item) => ({
              title: part(item, 'title'),
              dueOn: part(item, 'dueOn'),
            })),
          },
        },
      })
    })
  })
})
