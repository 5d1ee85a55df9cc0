import { compareVersions } from '../../text/version.ts'

/** The parts of a release tag, in the forms that the followed repositories use. */
export interface ReleaseTag {
  /** The released part of the repository: `cluster-autoscaler`, `kyaml`; empty for the repository itself. */
  readonly component: string
  /** Whether a slash separates component and version, as in the tags of Go modules: `kyaml/v0.17.2`. */
  readonly isPath: boolean
  /** `v1.2.3`, `1.30.7`. */
  readonly version: string
  readonly prerelease: boolean
  readonly chart: boolean
}

const VERSION =
  /^(.*?)(v?)(\d+(?:\.\d+){1,3})((?:[-+.]?(?:alpha|beta|rc|pre|dev|a|b|snapshot)[.-]?\d*)?(?:[-+][0-9A-Za-z.-]+)?)$/i
const PRERELEASE = /(?:alpha|beta|rc|pre|dev|snapshot)|\d(?:a|b)\d+$/i
/** Charts of cloud-provider-openstack have tags without the word "chart". */
const CHART = /(?:^|-)(?:helm-)?charts?(?:-|$)|^openstack-/i

/**
 * @param tag `v1.2.3`, `cluster-autoscaler-1.30.7`, `helm-chart-4.14.0`, `kustomize/v5.4.3`, `go1.22.5`, ….
 * @returns null if the tag is not a version
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

/** Sorts newer versions first; a release comes before its own pre-releases. */
export function newerFirst(a: ReleaseTag, b: ReleaseTag): number {
  return compareVersions(b.version, a.version)
}
