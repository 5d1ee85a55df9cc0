import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import { startSandbox } from '../../sandbox/server.ts'
import { listEditions, readArchive } from '../../src/gather/archive/archive.ts'
import { gatherFeatureGates } from '../../src/gather/gates/feature-gates.ts'
import { readFileChanges } from '../../src/gather/files/file-changes.ts'
import { gatherMerges } from '../../src/gather/merges/merges.ts'
import { gatherReleases, readReleases } from '../../src/gather/releases/releases.ts'
import { connect } from '../../src/github/client.ts'
import { type Window } from '../../src/model/week.ts'
import { weekEnding, within } from '../../src/text/week.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import { readEditionState } from '../../src/publish/edition-state.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { describeShared, sharedPath } from '../recorded-weeks.ts'
import { virtualPatience } from '../github/patience.ts'

const source = { owner: 'kubernetes', name: 'kubernetes' }
const site = { owner: 'kubernetes-sigs', name: 'lwkd' }
const LISTS = [
  'test/compatibility_lifecycle/reference/versioned_feature_list.yaml',
  'test/featuregates_linter/test_data/versioned_feature_list.yaml',
  'test/featuregates_linter/test_data/unversioned_feature_list.yaml',
]
const FOLLOWED = ['grpc/grpc', 'kubernetes/kops', 'kubernetes-sigs/cluster-api'].map((each) => {
  const [owner = '', name = ''] = each.split('/')
  return { owner, name }
})

/** Written down by hand from the world's files. */
const RECORDED = [
  {
    edition: '2024-03-10',
    gates: null,
    releases: ['grpc/grpc v1.62.1'],
    newest: '_posts/2024-03-03-update.md',
    proposals: [1610],
  },
  {
    edition: '2024-07-28',
    gates: ['added CoordinatedLeaderElection 124012'],
    releases: ['grpc/grpc v1.65.2', 'kubernetes/kops v1.29.2'],
    newest: '_posts/2024-07-21-update.md',
    proposals: [4033],
  },
  {
    edition: '2026-07-19',
    gates: [
      'default EtcdRangeStream 140085',
      'added ExcludeAdmissionWebhookVirtualResources 140019',
      'stage ManifestBasedAdmissionControlConfig 140559',
    ],
    releases: [
      'kubernetes/kops v1.35.2',
      'kubernetes/kops v1.36.0',
      'kubernetes/kops v1.37.0-alpha.1',
      'kubernetes-sigs/cluster-api v1.12.10',
      'kubernetes-sigs/cluster-api v1.13.4',
      'kubernetes-sigs/cluster-api v1.14.0-beta.0',
    ],
    newest: '_posts/2026-07-12-update.md',
    proposals: [5963],
  },
] as const

describeShared('a recorded week gives its facts', 'worlds', () => {
  test.each(RECORDED)('$edition', async ({ edition, gates, releases, newest, proposals }) => {
    const world = sharedPath(`worlds/${edition}`)
    const sandbox = await startSandbox(world)
    try {
      const github = connect({ url: sandbox.graphqlUrl, token: 'token', fetch, patience: virtualPatience().patience })
      const week = weekEnding(Temporal.PlainDate.from(edition), 'UTC')
      const planned = planEdition(kubernetes(), week.sunday)
      const [merges, files, published, { posts }] = await Promise.all([
        gatherMerges(github, { source, covers: week, asOf: Temporal.Instant.from(sandbox.world.clock) }),
        readFileChanges(github, { source, paths: LISTS, week }),
        readReleases(github, FOLLOWED).then((read) => gatherReleases(read, { repositories: FOLLOWED, covers: week })),
        readEditionState(github, { ...site, headRepository: site, defaultBranch: 'main' }, planned),
      ])
      expect(merges.facts.map(({ number }) => number).toSorted()).toEqual(mergedIn(world, week))

      const gathered = gatherFeatureGates(files, LISTS)
      expect(gathered.report.state).toBe(gates === null ? 'failed' : 'complete')
      const changes = gathered.facts.changes.map(({ kind, gate, merge }) => `${kind} ${gate} ${String(merge)}`)
      expect(changes).toEqual(gates ?? [])

      expect(published.facts.map(({ repository, tag }) => `${repository.owner}/${repository.name} ${tag}`)).toEqual(
        releases,
      )

      const listed = listEditions(posts, '_posts/{yyyy}-{mm}-{dd}-update.md', week.sunday)
      const archive = await readArchive(github, site, listed.slice(0, 26))
      expect(archive.facts).toHaveLength(26)
      expect([archive.facts[0]?.path, [...(archive.facts[0]?.proposals ?? [])]]).toEqual([newest, proposals])
    } finally {
      await sandbox.close()
    }
  })
})

const Recorded = v.array(v.object({ number: v.number(), mergedAt: v.string() }))

/** The numbers of the pull requests that the world says were merged in a week. */
function mergedIn(world: string, week: Window): readonly number[] {
  const text = readFileSync(join(world, 'repos/kubernetes/kubernetes/pullRequests.json'), 'utf8')
  return v
    .parse(Recorded, JSON.parse(text))
    .filter(({ mergedAt }) => within(week, Temporal.Instant.from(mergedAt)))
    .map(({ number }) => number)
    .toSorted()
}
