import { type RepositoryName } from '../model/repository.ts'
import { citedAs, fullName, repositoryName } from './repository-name.ts'
import { addressesIn, percentDecoded } from './url.ts'

/** The target of an address on github.com. `rest` follows the part that names it: `/files`, `#issuecomment-1`. */
export type GitHubLink =
  | {
      readonly kind: 'pull request' | 'issue'
      readonly repository: RepositoryName
      readonly number: number
      readonly rest: string
    }
  | { readonly kind: 'release'; readonly repository: RepositoryName; readonly tag: string; readonly rest: string }
  /** A file or folder of a branch, as `tree/master/keps/sig-node/1287-in-place-update/README.md`. */
  | { readonly kind: 'path'; readonly repository: RepositoryName; readonly path: string; readonly rest: string }

const ADDRESS =
  /^https?:\/\/(?:(?:www|redirect)\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(pull|issues|releases\/tag|releases|blob|tree)\/([^?#]*)(.*)$/is

/** @returns what the address leads to, or null if it is none of these. Dependabot writes `redirect.github.com`. */
export function readGitHubLink(address: string): GitHubLink | null {
  const [, name = '', kind = '', path = '', after = ''] = ADDRESS.exec(address) ?? []
  const repository = repositoryName(name)
  if (repository === null) return null
  switch (kind.toLowerCase()) {
    case 'pull':
    case 'issues': {
      const [, digits, rest = ''] = /^(\d+)(?!\d)(.*)$/s.exec(path) ?? []
      if (digits === undefined) return null
      return {
        kind: kind.toLowerCase() === 'pull' ? 'pull request' : 'issue',
        repository,
        number: Number(digits),
        rest: rest + after,
      }
    }
    case 'blob':
    case 'tree':
      return { kind: 'path', repository, path, rest: after }
    case 'releases':
      // Some people leave out `tag/`. Then a digit shows that this is a version.
      return /\d/.test(path) && !path.startsWith('download/')
        ? { kind: 'release', repository, tag: percentDecoded(path) ?? path, rest: after }
        : null
    default:
      return path === '' ? null : { kind: 'release', repository, tag: percentDecoded(path) ?? path, rest: after }
  }
}

/** The targets of the addresses on github.com in a piece of Markdown, in their order. */
export function gitHubLinksIn(markdown: string): readonly GitHubLink[] {
  return addressesIn(markdown).flatMap((address) => readGitHubLink(address) ?? [])
}

/**
 * A name for the target of a link that is equal for two links to the same thing: `owner/name#number` for a pull request or
 * an issue, `owner/name@tag` for a release, with owner and name in lower case.
 * @returns null for a file or folder
 */
export function thingLinked(link: GitHubLink): string | null {
  switch (link.kind) {
    case 'pull request':
    case 'issue':
      return citedAs(link)
    case 'release':
      return `${fullName(link.repository).toLowerCase()}@${link.tag}`
    case 'path':
      return null
  }
}
