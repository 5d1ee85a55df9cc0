import type { GitHubLink } from '../../text/github-link.ts'
import { versionsAgree, versionsIn, versionText, withoutVersions, type WrittenVersion } from '../../text/version.ts'
import type { Rule } from '../rule.ts'

const release = (words: string, tag: string): string =>
  `* [${words}](https://github.com/kubernetes-client/python/releases/tag/${tag})`
const changelog = (words: string, file: string): string =>
  `[${words}](https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-${file}) is out.`

export const versionAgrees: Rule = {
  id: 'version-agrees',
  severity: 'error',
  requires:
    'If the words of a link name a release, their version is that of the release or CHANGELOG that it leads to.',
  advice: 'Check which version is correct, and write it in both places.',
  examples: {
    good: [
      { post: release('python-client to v29.0.0', 'v29.0.0b1') },
      { post: release('supports Kubernetes 1.35', 'v35.0.0') },
      { post: release('Python: 3.9', 'v35.0.0') },
      { post: release('Kubernetes 1.35', 'v35.0.0') },
      { post: release('Python client v35.0.0 Beta 1', 'v35.0.0b1') },
      { post: release('autoscaler to 1.30', 'cluster-autoscaler-1.30.7') },
      { post: release('kustomize to v5.4.3', 'kustomize%2Fv5.4.3') },
      { post: changelog('1.26.1', '1.26.md#v1261') },
    ],
    bad: [
      { post: release('python-client to v0.29.0', 'v29.0.0b1'), finds: ['python-client to v0.29.0'] },
      { post: release('Python client 36.0 is out', 'v35.0.0'), finds: ['Python client 36.0 is out'] },
      { post: release('v35.0.0-beta.2', 'v35.0.0b1'), finds: ['v35.0.0-beta.2'] },
      { post: changelog('1.26.1', '1.25.md'), finds: ['1.26.1'] },
      { post: changelog('1.26.1', '1.26.md#v1262'), finds: ['1.26.1'] },
    ],
  },
  *check({ links, newsletter }) {
    for (const { target, words, label } of links) {
      const linked = target === null ? null : versionOf(target)
      if (target === null || linked === null || !isOfItself(words, target, newsletter.source.name)) continue
      const said = versionsIn(words)
      const [first] = said
      if (first === undefined || said.some((each) => versionsAgree(each, linked))) continue
      yield {
        message: `The words say ${versionText(first)}, but the link leads to ${versionText(linked)}.`,
        place: label,
      }
    }
  },
}

/** Words next to a version that do not name a project. */
const SMALL =
  /^(?:to|is|are|at|in|now|also|and|the|our|new|out|here|patch|updates?|updated|releases?|released|versions?|final|stable|available|alpha|beta|rc|candidate|changelog|notes|v|\d+)$/

/**
 * Whether the words only name the linked release. In "supports Kubernetes 1.35" the version belongs to something else.
 * @param source the name of the source repository. Many owners begin with it, but it only names the source itself
 */
function isOfItself(words: string, { repository, ...target }: GitHubLink, source: string): boolean {
  const parts = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const own = [...parts(repository.name), ...parts(target.kind === 'release' ? target.tag : '')]
  own.push(parts(repository.name).join(''))
  const named = parts(withoutVersions(words)).filter((word) => !SMALL.test(word))
  const nearest = named.at(-1)
  if (nearest === undefined) return true
  const isAllKnown = named.every((word) => own.includes(word) || parts(repository.owner).includes(word))
  const isNearestKnown = own.includes(nearest) || nearest !== source.toLowerCase()
  // After a colon, the version belongs to something else: `nerdctl: containerd 2.3`.
  return isAllKnown && isNearestKnown && named.some((word) => own.includes(word)) && !words.includes(':')
}

/**
 * The version in the tag of a release (`cluster-autoscaler-1.30.7`), or of a CHANGELOG: the minor version, or the patch
 * release of the anchor (`CHANGELOG-1.35.md#v1353`).
 */
function versionOf(target: GitHubLink): WrittenVersion | null {
  if (target.kind === 'release') return versionsIn(target.tag.replace(/^.*?(?=v?\d+\.\d)/, ''))[0] ?? null
  const minor = target.kind === 'path' ? /CHANGELOG-(\d+\.\d+)\.md$/.exec(target.path)?.[1] : undefined
  if (minor === undefined) return null
  const [, patch, kind, count] =
    new RegExp(`^#v${minor.replace('.', '')}(\\d+)(?:-(alpha|beta|rc)(\\d+))?$`).exec(target.rest) ?? []
  const written =
    patch === undefined ? minor : `${minor}.${patch}${kind === undefined ? '' : `-${kind}.${count ?? ''}`}`
  return versionsIn(written)[0] ?? null
}
