import { describe, expect, test } from '@jest/globals'
import { highlightsOf } from '../../../src/curate/subprojects/highlights.ts'
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

describe('highlightsOf', () => {
  test.each([
    [
      'features by their mark',
      '* [FEATURE] Promtool: Add `analyze` histograms command. #12331',
      ['`analyze` histograms command'],
    ],
    [
      'features under their heading',
      '## New Features\n- Support VLAN sub-interface configuration for machines (#3956)',
      ['VLAN sub-interface configuration'],
    ],
    [
      'security first',
      '## Features\n- Add automatic memory limit\n## Notes\n- Update libraries to fix CVE-2026-53606',
      ['fix for CVE-2026-53606', 'automatic memory limit'],
    ],
    [
      'bold heads',
      '## Highlights\n* **Karpenter refresh**: Karpenter v1.13.0\n* **Removed**: support for 1.30',
      ['Karpenter refresh'],
    ],
    [
      'breaking changes with their verb',
      '## Breaking Changes\n- Remove the v1alpha1 API (#12)\n- The default is different',
      ['Remove the v1alpha1 API'],
    ],
    [
      'advisories of GitHub as they write them',
      '* fix: GHSA-xr7q-jx4m-x55m by @k8s-ci-robot',
      ['fix for GHSA-xr7q-jx4m-x55m'],
    ],
    [
      'lists without marks',
      '## Noteworthy Changes\n\nplugin/forward: Add source_address directive (https://example.org)\nA sentence: no.',
      ['source_address directive'],
    ],
    ['no half of a thing', '## Features\n- Add image minimum and maximum age', []],
    ['nothing that only says new', '## Features\n- Implement new code structure', []],
    ['no dependency bumps', '## Features\n- Bump go to 1.22\n- Add support for go.mod toolchain', []],
    ['no changelog', '## What is new\nSee the changelog.\n* see CHANGELOG', []],
    ['nothing of people and commits', '### Contributors\n* New Person Here\n<details>\n* Add fine new thing', []],
    ['no hole that does not concern it', '- This project is not affected by CVE-2026-1', []],
    ['nothing', '', []],
  ])('%s', (_, notes, highlights) => {
    expect(highlightsOf(notes)).toEqual(highlights)
  })

  test('four at most', () => {
    expect(
      highlightsOf(['# Features', ...[1, 2, 3, 4, 5].map((n) => `- Add fine thing ${String(n)}`)].join('\n')),
    ).toHaveLength(4)
  })
})

const PRERELEASES = [
  { owner: 'kubernetes-sigs', name: 'cluster-api' },
  { owner: 'containerd', name: 'containerd' },
]

describe('subprojects', () => {
  const bullets = (releases: readonly Release[], told: readonly string[] = []): string[] => {
    const archive = [
      {
        sunday: day('2024-07-21'),
        path: 'p',
        pullRequests: new Set<string>(),
        releases: new Set(told),
        proposals: new Set<number>(),
      },
    ]
    return subprojects(releases, archive, { prereleases: PRERELEASES, glossary: VOCABULARY.glossary }).flatMap(
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
    ['charts alone', [release('kubernetes/ingress-nginx', 'helm-chart-4.14.0')], ['helm-chart 4.14.0']],
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

  test('what an earlier edition told is not told again', () => {
    expect(
      bullets([release('etcd-io/etcd', 'v3.5.15'), release('etcd-io/etcd', 'v3.4.33')], ['etcd-io/etcd@v3.5.15']),
    ).toEqual(['etcd v3.4.33'])
  })
})
