import { describe, expect, test } from '@jest/globals'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { fileAt, human, inWeek, pullRequests, repository, week, world } from './embedded-week.ts'

test('is the week of the seed edition, seen on the Tuesday after it', () => {
  expect(world).toMatchObject({
    clock: '2024-07-30T06:00:00Z',
    viewer: { login: 'newsletter-bot', type: 'Bot' },
    site: 'kubernetes-sigs/lwkd',
    edition: '2024-07-28',
    weekStart: '2024-07-22',
    weekEnd: '2024-07-28',
  })
  expect(world.repositories).toHaveLength(40)
})

const provenance = v.array(v.object({ provenance: v.object({ afterClock: v.optional(v.literal(true)) }) }))
const dated = v.array(v.union([v.object({ mergedAt: v.string() }), v.object({ publishedAt: v.string() })]))

test.each(globSync('**/{pullRequests,releases}.json', { cwd: week }))(
  '%s marks what is dated after the clock, and nothing else',
  async (path) => {
    const json: unknown = JSON.parse(await readFile(join(week, path), 'utf8'))
    const marks = v.parse(provenance, json).map((one) => one.provenance.afterClock === true)
    const times = v.parse(dated, json).map((one) => ('mergedAt' in one ? one.mergedAt : one.publishedAt))
    expect(marks).toEqual(times.map((time) => time > world.clock))
  },
)

describe('the facts of the seed edition', () => {
  test.each([
    [125663, 'Featured PRs', 'ImageVolumeSource'],
    [124012, 'Featured PRs', 'Coordinated leader election'],
    [126441, 'Other Merges', 'AllowInsecureKubeletCertificateSigningRequests'],
    [126429, 'Other Merges', 'cadvisor'],
    [126428, 'Other Merges', 'coordinated leader election'],
    [126355, 'Other Merges', 'LocalStorageCapacityIsolationFSQuotaMonitoring'],
    [126330, 'Other Merges', '1.22.5'],
    [126291, 'Other Merges', 'ProcMountType'],
    [126243, 'Other Merges', 'health'],
    [126188, 'Other Merges', 'CEL reserved keywords'],
    [126125, 'Other Merges', 'RetryWatcher.Stop'],
    [126013, 'Other Merges', 'nftables'],
    [125935, 'Other Merges', 'sidecar'],
    [124430, 'Other Merges', 'kubelet'],
    [124101, 'Other Merges', 'processes of pods'],
    [124061, 'Other Merges', 'CABundle'],
    [122628, 'Other Merges', 'UpdatePodScaleDown'],
    [120611, 'Other Merges', 'resource quotas'],
    [126205, 'Promotions', 'KubeletSeparateDiskGC'],
    [126145, 'Promotions', 'VolumeAttributesClass'],
    [126067, 'Promotions', 'JobSuccessPolicy'],
    [125257, 'Promotions', 'AppArmor'],
    [126014, 'Promotions', 'LocalStorageCapacityIsolation'],
    [126293, 'Deprecated', '--proxy-port-range'],
  ])('#%i: %s, %s', (number, section, keyword) => {
    const merge = pullRequests.get(number)
    expect(merge).toMatchObject({ baseRefName: 'master', milestone: 'v1.31' })
    expect(inWeek(merge?.mergedAt ?? '')).toBe(true)
    expect(merge?.title.toLowerCase()).toContain(keyword.toLowerCase())
    const told = human.split(/^## /m).find((text) => text.includes(`/kubernetes/pull/${String(number)})`))
    expect(told?.startsWith(section)).toBe(true)
    expect(told?.toLowerCase()).toContain(keyword.toLowerCase())
  })
})

describe('merges that an edition of this week must not tell', () => {
  test.each([
    [
      'a cherry-pick',
      126253,
      { baseRefName: 'release-1.30', title: expect.stringMatching(/^Automated cherry pick of #126231/) },
    ],
    [
      'a merge on the Monday after',
      126038,
      { mergedAt: '2024-07-29T14:12:33Z', labels: expect.arrayContaining(['release-note']) },
    ],
    ['a merge on the Sunday before', 126149, { mergedAt: '2024-07-21T16:54:46Z' }],
    ['one that is still open at the clock', 126316, { mergedAt: '2024-08-14T04:03:31Z' }],
    [
      'a test alone',
      126344,
      { files: [expect.stringMatching(/_test\.go$/)], labels: expect.arrayContaining(['release-note-none']) },
    ],
    ['a typo alone', 125944, { title: expect.stringMatching(/typo/), additions: 1, deletions: 1 }],
    ['a comment alone', 126281, { labels: expect.arrayContaining(['kind/documentation', 'release-note-none']) }],
  ])('%s: #%i', (_, number, fields) => {
    expect(pullRequests.get(number)).toMatchObject(fields)
    expect(human).not.toContain(`/pull/${String(number)}`)
  })

  test.each([126237, 126277])('told by the edition before: #%i', async (number) => {
    expect(inWeek(pullRequests.get(number)?.mergedAt ?? '')).toBe(true)
    expect(await fileAt(world.site, '_posts/2024-07-21-update.md', world.clock)).toContain(`/pull/${String(number)})`)
  })

  test('Go on a release branch may be told, under Version Updates alone', () => {
    expect(pullRequests.get(125895)).toMatchObject({
      baseRefName: 'release-1.30',
      title: expect.stringContaining('Go 1.22.5'),
    })
  })
})

test.each([
  ['kubernetes/kops', ['v1.29.2', 'v1.30.0-beta.1']],
  ['containernetworking/cni', ['v1.2.3']],
  ['kubernetes-sigs/kubebuilder', ['v4.1.1']],
  ['grpc/grpc', ['v1.65.2']],
  ['kubernetes-sigs/kustomize', []],
  ['kubernetes/kubernetes', []],
])('%s released %j in the week, and more outside it', (name, tags) => {
  const { releases } = repository(name)
  expect(releases.filter(({ publishedAt }) => inWeek(publishedAt)).map(({ tagName }) => tagName)).toEqual(tags)
})
