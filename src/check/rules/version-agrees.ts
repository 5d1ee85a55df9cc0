import type { GitHubLink } from '../../model/github-link.ts'
import type { Rule } from '../rule.ts'

const release = (words: string, tag: string): string =>
  `* [${words}](https://github.com/kubernetes-client/python/releases/tag/${tag})`
const changelog = (words: string, minor: string): string =>
  `[${words}](https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-${minor}.md) is out.`

export const versionAgrees: Rule = {
  id: 'version-agrees',
  severity: 'error',
  asks: 'The version in the words of a link is that of the release or CHANGELOG it leads to.',
  mend: 'See which of the two is meant, and write it in both places.',
  examples: {
    good: [
      { post: release('python-client to v29.0.0', 'v29.0.0b1') },
      { post: release('autoscaler to 1.30', 'cluster-autoscaler-1.30.7') },
      { post: release('kustomize to v5.4.3', 'kustomize%2Fv5.4.3') },
      { post: changelog('1.26.1', '1.26') },
    ],
    bad: [
      { post: release('python-client to v0.29.0', 'v29.0.0b1'), finds: ['python-client to v0.29.0'] },
      { post: changelog('1.26.1', '1.25'), finds: ['1.26.1'] },
    ],
  },
  *check({ links }) {
    for (const { target, words, label } of links) {
      const linked = target === null ? null : versionOf(target)
      const said = [...words.matchAll(/(?<![\w.])v?(\d+(?:\.\d+)+)/g)].map(([, version]) => version ?? '')
      const [first] = said
      if (linked === null || first === undefined || said.some((each) => agree(each, linked))) continue
      yield { message: `The words say ${first}, but the link leads to ${linked}.`, place: label }
    }
  },
}

/** The numbers of a release's tag (`cluster-autoscaler-1.30.7`), or the minor version of a CHANGELOG. */
function versionOf(target: GitHubLink): string | null {
  if (target.kind === 'release') return /\d+(?:\.\d+)+/.exec(target.tag)?.[0] ?? null
  return target.kind === 'path' ? (/CHANGELOG-(\d+\.\d+)\.md$/.exec(target.path)?.[1] ?? null) : null
}

/** `1.30` and `1.30.7` agree: the shorter one is the beginning of the longer. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)]
  return a.slice(0, b.length).every((part, index) => part === b[index])
}
