import { compareVersions } from '../../text/version.ts'

/** What a release's tag says, read in every form that the followed repositories push. */
export interface ReleaseTag {
  /** The part of the repository that is released: `cluster-autoscaler`, `kyaml`; empty for the repository itself. */
  readonly component: string
  /** Whether the component stands as a path before the version, as Go's modules need it: `kyaml/v0.17.2`. */
  readonly isPath: boolean
  /** As readers write it: `v1.2.3`, `1.30.7`. */
  readonly version: string
  readonly prerelease: boolean
  readonly chart: boolean
}

const VERSION =
  /^(.*?)(v?)(\d+(?:\.\d+){1,3})((?:[-+.]?(?:alpha|beta|rc|pre|dev|a|b|snapshot)[.-]?\d*)?(?:[-+][0-9A-Za-z.-]+)?)$/i
const PRERELEASE = /(?:alpha|beta|rc|pre|dev|snapshot)|\d(?:a|b)\d+$/i
/** Charts of cloud-provider-openstack are tagged by what they install, without the word. */
const CHART = /(?:^|-)(?:helm-)?charts?(?:-|$)|^openstack-/i

/**
 * @param tag `v1.2.3`, `cluster-autoscaler-1.30.7`, `helm-chart-4.14.0`, `kustomize/v5.4.3`, `go1.22.5`, ….
 * @returns what it says, or null where it is no version.
 */
export function releaseTag(tag: string): ReleaseTag | null {
  const [, prefix, v, digits, rest] = VERSION.exec(tag) ?? []
  if (prefix === undefined || v === undefined || digits === undefined || rest === undefined) return null
  const isPath = prefix.endsWith('/')
  if (prefix !== '' && !/[-_/@]$/.test(prefix) && prefix.toLowerCase() !== 'go') return null
  const component = prefix.replace(/[-_/@]+$/, '')
  return {
    component: component.toLowerCase() === 'go' || /^(?:release|version)$/i.test(component) ? '' : component,
    isPath,
    version: `${v}${digits}${rest}`,
    prerelease: PRERELEASE.test(`${digits.slice(-1)}${rest}`),
    chart: CHART.test(component),
  }
}

/** Newer versions first; a pre-release is after the release it leads to. */
export function newerFirst(a: ReleaseTag, b: ReleaseTag): number {
  return compareVersions(b.version, a.version)
}
