import { describe, expect, test } from '@jest/globals'
import type { GateChange, GateStage } from '../../../src/model/feature-gate.ts'
import { placementOf } from '../../../src/curate/merges/placement.ts'
import { candidate, merge, VOCABULARY } from '../invented.ts'

const state = (stage: GateStage) => ({ stage, enabled: stage !== 'Alpha', locked: false, version: '1.31' })
const moved = (gate: string, before: GateStage, now: GateStage, number: number | null): GateChange => ({
  gate,
  merge: number,
  kind: 'stage',
  before: state(before),
  now: state(now),
})
const NO_GATES = { changes: [], listed: new Set<string>() }
const place = (title: string, more: Parameters<typeof merge>[2] = {}) =>
  placementOf(candidate(merge(1, title, more)), { gates: NO_GATES, dependencies: [] }, VOCABULARY)

describe('promotions', () => {
  test.each([
    ['Promote StatefulSetStartOrdinal to stable in 1.31', 'StatefulSetStartOrdinal', 'GA'],
    ['Graduate the JobSuccessPolicy to Beta', 'JobSuccessPolicy', 'Beta'],
    ['[KEP-3751] Promote VolumeAttributesClass to beta', 'VolumeAttributesClass', 'Beta'],
    ['[KEP-4419]: promote KubeletConfigDropInDir feature to beta', 'KubeletConfigDropInDir', 'Beta'],
    ['KEP-24: Update AppArmor feature gates to GA stage.', 'AppArmor', 'GA'],
    ['KEP-4191: Split Image Filesystem promotion to Beta', 'Split Image Filesystem', 'Beta'],
    ['Graduate `SeccompDefault` feature to stable / GA', 'SeccompDefault', 'GA'],
    ['ServerSideFieldValidation Beta Graduation', 'ServerSideFieldValidation', 'Beta'],
    ['GRPCContainerProbe is GA', 'GRPCContainerProbe', 'GA'],
    ['ClusterTrustBundles - GA', 'ClusterTrustBundles', 'GA'],
  ])('by its title: %s', (title, what, stage) => {
    expect(place(title)).toMatchObject({
      section: 'promotions',
      promotions: [{ what, stage, known: 'words' }],
      reason: `promoted to ${stage} by its title or note; the list of gates does not name it`,
    })
  })

  test('by its note', () => {
    const found = place('Enable quotas in user namespace', { note: 'Promote LocalStorageCapacityIsolation to beta' })
    expect(found).toMatchObject({
      section: 'promotions',
      promotions: [{ what: 'LocalStorageCapacityIsolation', stage: 'Beta' }],
    })
  })

  test.each([
    'Promote the Endpoints test to conformance',
    'make listChunk revision optional and assert it is stable across chunks',
    'Revert "Graduate API Server tracing to beta"',
    'Remove APIPriorityAndFairness, which was promoted to GA',
    'Fix the panic when a pod is stable',
  ])('none in: %s', (title) => {
    expect(place(title).section).not.toBe('promotions')
  })

  test('the list of gates comes before words', () => {
    const gates = {
      changes: [moved('Zed', 'Beta', 'GA', 1), moved('Alef', 'Beta', 'GA', 1)],
      listed: new Set(['Zed', 'Alef']),
    }
    expect(
      placementOf(candidate(merge(1, 'Promote letters to beta')), { gates, dependencies: [] }, VOCABULARY),
    ).toMatchObject({
      promotions: [
        { what: 'Alef', stage: 'GA', known: 'list' },
        { what: 'Zed', stage: 'GA', known: 'list' },
      ],
      reason: 'the list of gates moves Alef to GA',
    })
  })

  test('a gate that the list names, and does not move, is not promoted', () => {
    expect(
      placementOf(
        candidate(merge(1, 'Promote Zed to beta')),
        { gates: { changes: [], listed: new Set(['Zed']) }, dependencies: [] },
        VOCABULARY,
      ).section,
    ).toBe('merges')
  })

  test('a change without a merge is tied by the title that names its gate', () => {
    const gates = { changes: [moved('Zed', 'Alpha', 'Beta', null)], listed: new Set(['Zed']) }
    expect(
      placementOf(candidate(merge(1, 'Zed is on by default')), { gates, dependencies: [] }, VOCABULARY).section,
    ).toBe('promotions')
    expect(placementOf(candidate(merge(1, 'Zedekiah')), { gates, dependencies: [] }, VOCABULARY).section).toBe('merges')
  })
})

describe('deprecations', () => {
  test.each([
    ['Anything', { labels: ['kind/deprecation'] }, 'labelled as a deprecation'],
    ['Deprecate Service.Spec.LoadBalancerIP', {}, 'its title names a deprecation'],
    ['remove feature gate GRPCContainerProbe', {}, 'its title says that something is removed'],
    ['Drop the v1alpha1 API', {}, 'its title says that something is removed'],
    [
      'Kube proxy refactor internal config',
      { note: 'The flag `--proxy-port-range` has now been removed.' },
      'its note says that something is removed',
    ],
  ])('%s, %j', (title, more, reason) => {
    expect(place(title, more)).toEqual({ section: 'deprecated', reason })
  })

  test.each([
    ['Remove unused imports'],
    ['Remove flaky test'],
    ['core/v1: remove note about hostAliases'],
    ['Fix the panic in the removed path'],
  ])('none in: %s', (title) => {
    expect(place(title).section).toBe('merges')
  })

  test('a gate that the list lost', () => {
    const gates = {
      changes: [{ gate: 'Zed', merge: 1, kind: 'removed', before: state('GA') } as const],
      listed: new Set(['Zed']),
    }
    expect(placementOf(candidate(merge(1, 'Tidy')), { gates, dependencies: [] }, VOCABULARY)).toEqual({
      section: 'deprecated',
      reason: 'the list of gates says Zed is removed',
    })
  })
})

describe('versions', () => {
  test.each([
    ['Bump dependency: etcd to 3.5.15.', 'etcd', '3.5.15'],
    ['bump etcd newest version: v3.5.10', 'etcd', 'v3.5.10'],
    ['[go] Update to 1.22.5', 'go', '1.22.5'],
    ['[release-1.30] Build with Go 1.22.5', 'go', '1.22.5'],
    ['[release-1.29] [go] Bump images, versions and deps to use Go 1.21.8 and distroless iptables', 'go', '1.21.8'],
    ['etcd: Update to v3.5.3', 'etcd', 'v3.5.3'],
    ['Revert to go1.22.5', 'go', '1.22.5'],
    ['golang: Update to go1.18rc1', 'go', '1.18rc1'],
    ['Update google.golang.org/grpc to v1.82.1', 'google.golang.org/grpc', 'v1.82.1'],
    ['bump knftables to v0.0.17', 'knftables', 'v0.0.17'],
    ['bump github.com/google/cadvisor/lib from v0.60.3 to v0.60.4', 'github.com/google/cadvisor/lib', 'v0.60.4'],
    ['vendor: bump github.com/onsi/ginkgo/v2 to v2.32.0', 'github.com/onsi/ginkgo/v2', 'v2.32.0'],
    ['klog v2.110.1 update', 'klog', 'v2.110.1'],
    ['Update kubectl kustomize to v4.5.4', 'kubectl kustomize', 'v4.5.4'],
  ])('by its title: %s', (title, what, version) => {
    expect(place(title)).toMatchObject({ section: 'versions', update: { what, version, known: 'words' } })
  })

  test('several in one title', () => {
    expect(place('Bump github.com/golang/protobuf v1.5.4, google.golang.org/protobuf v1.33.0')).toMatchObject({
      update: {
        what: 'github.com/golang/protobuf',
        version: 'v1.5.4',
        others: [{ what: 'google.golang.org/protobuf', version: 'v1.33.0' }],
      },
    })
  })

  test.each([
    ['Update the storage version of leases to v1beta1'],
    ['Use new distroless-iptables v0.9.4 with nft 1.0.6.1'],
    ['Update documentation for 1.31'],
    ['Move the timeout from 10 to 1.5 seconds'],
  ])('none in: %s', (title) => {
    expect(place(title).section).toBe('merges')
  })

  test('the list of dependencies comes before words, its most important entry first', () => {
    const change = (dependency: string, now: string) => ({ dependency, before: null, now, branch: 'master', merge: 1 })
    const changes = [
      change('distroless-iptables', '0.5.6'),
      change('golang: upstream version', '1.22.5'),
      change('unheard', '9.9.9'),
    ]
    expect(
      placementOf(candidate(merge(1, 'Bump images')), { gates: NO_GATES, dependencies: changes }, VOCABULARY),
    ).toEqual({
      section: 'versions',
      update: { what: 'go', version: '1.22.5', known: 'list', others: [] },
      reason: 'by the list of dependencies',
    })
  })
})

test('everything else is another merge', () => {
  expect(place('Allow direct CEL reserved keyword usage in CRD')).toEqual({ section: 'merges', reason: null })
})
