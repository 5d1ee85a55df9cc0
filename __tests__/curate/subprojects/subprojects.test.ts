import { describe, expect, test } from '@jest/globals'
import { releaseTag } from '../../../src/curate/subprojects/release-tag.ts'
import { subprojects } from '../../../src/curate/subprojects/subprojects.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import type { Release } from '../../../src/model/release.ts'
import { day, release, VOCABULARY } from '../invented.ts'

describe('releaseTag', () => {
  test.each([
    ['v1.2.3', '', 'v1.2.3', false, false],
    ['1.2.3', '', '1.2.3', false, false],
    ['cluster-autoscaler-1.30.7', 'cluster-autoscaler', '1.30.7', false, false],
    ['cluster-autoscaler-chart-9.59.0', 'cluster-autoscaler-chart', '9.59.0', false, true],
    ['helm-chart-4.14.0', 'helm-chart', '4.14.0', false, true],
    ['openstack-manila-csi-2.30.0', 'openstack-manila-csi', '2.30.0', false, true],
    ['kustomize/v5.4.3', 'kustomize', 'v5.4.3', false, false],
    ['kyaml/v0.17.2', 'kyaml', 'v0.17.2', false, false],
    ['cmd/config/v0.14.2', 'cmd/config', 'v0.14.2', false, false],
    ['api/v1.12.0-beta.0', 'api', 'v1.12.0-beta.0', true, false],
    ['v1.66.0-pre2', '', 'v1.66.0-pre2', true, false],
    ['v1.31.0-rc.0', '', 'v1.31.0-rc.0', true, false],
    ['v31.0.0b1', '', 'v31.0.0b1', true, false],
    ['go1.22.5', '', '1.22.5', false, false],
    ['go1.23rc1', '', '1.23rc1', true, false],
    ['v1.2', '', 'v1.2', false, false],
    ['v1.2.3+build.5', '', 'v1.2.3+build.5', false, false],
  ])('%s', (tag, component, version, prerelease, chart) => {
    expect(releaseTag(tag)).toMatchObject({ component, version, prerelease, chart })
  })

  test.each(['nightly', 'latest', 'weekly-2024', ''])('%j is no version', (tag) => {
    expect(releaseTag(tag)).toBeNull()
  })
})

const PRERELEASES = [
  { owner: 'kubernetes-sigs', name: 'cluster-api' },
  { owner: 'containerd', name: 'containerd' },
]

const EARLIER = {
  sunday: day('2024-07-21'),
  path: 'p',
  pullRequests: new Set<string>(),
  releases: new Set<string>(),
  proposals: new Set<number>(),
}

describe('subprojects', () => {
  const bullets = (releases: readonly Release[], told: readonly string[] = []): string[] => {
    const archive = [{ ...EARLIER, releases: new Set(told) }]
    return subprojects(releases, archive, { prereleases: PRERELEASES, glossary: VOCABULARY.glossary }).blocks.flatMap(
      (block) => (block.kind === 'list' ? block.items.map(plainWords) : []),
    )
  }

  test.each<[string, readonly Release[], readonly string[]]>([
    [
      'newest first, other lines behind it',
      [
        release('containerd/containerd', 'v1.7.20'),
        release('containerd/containerd', 'v2.0.11'),
        release('containerd/containerd', 'v1.6.34'),
      ],
      ['containerd v2.0.11; also v1.7.20 and v1.6.34'],
    ],
    [
      'with highlights',
      [release('prometheus/prometheus', 'v2.50.0', { notes: '* [FEATURE] Add automatic memory limit #1' })],
      ['prometheus v2.50.0: automatic memory limit'],
    ],
    ['no pre-releases', [release('kubernetes/kops', 'v1.37.0-alpha.1', { prerelease: true })], []],
    [
      'but those of some, behind what is stable',
      [
        release('kubernetes-sigs/cluster-api', 'v1.14.0-beta.0', { prerelease: true }),
        release('kubernetes-sigs/cluster-api', 'v1.13.4'),
      ],
      ['cluster-api v1.13.4; also v1.14.0-beta.0'],
    ],
    [
      'products of one repository',
      [
        release('kubernetes/autoscaler', 'cluster-autoscaler-1.30.7'),
        release('kubernetes/autoscaler', 'cluster-autoscaler-1.29.9'),
        release('kubernetes/autoscaler', 'vertical-pod-autoscaler-1.2.0'),
      ],
      ['cluster-autoscaler 1.30.7; also 1.29.9', 'vertical-pod-autoscaler 1.2.0'],
    ],
    [
      'no libraries beside their product',
      [release('kubernetes-sigs/kustomize', 'kyaml/v0.17.2'), release('kubernetes-sigs/kustomize', 'kustomize/v5.4.3')],
      ['kustomize v5.4.3'],
    ],
    ['libraries alone', [release('kubernetes-sigs/kustomize', 'kyaml/v0.17.2')], ['kustomize kyaml v0.17.2']],
    [
      'no charts beside a release',
      [
        release('kubernetes/cloud-provider-openstack', 'openstack-cinder-csi-2.28.2'),
        release('kubernetes/cloud-provider-openstack', 'v1.28.2'),
      ],
      ['cloud-provider-openstack v1.28.2'],
    ],
    ['charts alone', [release('kubernetes/ingress-nginx', 'helm-chart-4.14.0')], ['ingress-nginx helm-chart 4.14.0']],
    [
      'a component without a name of its own',
      [release('kubernetes/ingress-nginx', 'controller-v1.14.0')],
      ['ingress-nginx v1.14.0'],
    ],
    [
      'a name that says too little',
      [release('kubernetes-client/python', 'v30.1.0')],
      ['kubernetes-client/python v30.1.0'],
    ],
    ['once', [release('etcd-io/etcd', 'v3.5.15'), release('etcd-io/etcd', 'v3.5.15')], ['etcd v3.5.15']],
  ])('%s', (_, releases, expected) => {
    expect(bullets(releases)).toEqual(expected)
    expect(bullets([...releases].reverse())).toEqual(expected)
  })

  test('a pre-release of the next version has its own bullet if its notes say something', () => {
    const notes = '## Features\n- Add fog horn'
    expect(
      bullets([
        release('kubernetes-sigs/cluster-api', 'v1.14.0-beta.0', { prerelease: true, notes }),
        release('kubernetes-sigs/cluster-api', 'v1.13.4'),
        release('kubernetes-sigs/cluster-api', 'v1.12.9'),
      ]),
    ).toEqual(['cluster-api v1.13.4; also v1.12.9', 'cluster-api v1.14.0-beta.0: fog horn'])
  })

  test('each release that is not listed has a reason', () => {
    const releases = [
      release('etcd-io/etcd', 'v3.5.15'),
      release('kubernetes/kops', 'v1.37.0-alpha.1', { prerelease: true }),
      release('kubernetes/ingress-nginx', 'controller-v1.14.0'),
      release('kubernetes/ingress-nginx', 'helm-chart-4.14.0'),
      release('kubernetes-sigs/kustomize', 'kyaml/v0.17.2'),
      release('kubernetes-sigs/kustomize', 'kustomize/v5.4.3'),
      release('kubernetes-sigs/kind', 'nightly'),
    ]
    const archive = [{ ...EARLIER, releases: new Set(['etcd-io/etcd@v3.5.15']) }]
    const { leftOut } = subprojects(releases, archive, { prereleases: PRERELEASES, glossary: VOCABULARY.glossary })
    expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'etcd-io/etcd v3.5.15: listed in the edition of 2024-07-21',
      'kubernetes/ingress-nginx helm-chart-4.14.0: a chart of a product that is released too',
      'kubernetes/kops v1.37.0-alpha.1: a pre-release',
      'kubernetes-sigs/kustomize kyaml/v0.17.2: a library of a product that is released too',
      'kubernetes-sigs/kind nightly: its tag is not a version',
    ])
  })

  test('what an earlier edition told is not told again', () => {
    expect(
      bullets([release('etcd-io/etcd', 'v3.5.15'), release('etcd-io/etcd', 'v3.4.33')], ['etcd-io/etcd@v3.5.15']),
    ).toEqual(['etcd v3.4.33'])
  })
})
