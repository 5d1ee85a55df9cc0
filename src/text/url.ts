import type { RepositoryName } from '../model/repository.ts'
import type { Url } from '../model/url.ts'
import { isLogin } from './github-names.ts'
import { fullName } from './repository-name.ts'

const built = (text: string): Url => text as Url
const GITHUB = 'https://github.com'

/** The page of a pull request on GitHub. */
export const pullRequestUrl = (repository: RepositoryName, number: number): Url =>
  built(`${GITHUB}/${fullName(repository)}/pull/${String(number)}`)

/** The page of an issue; GitHub redirects it if the number is that of a pull request. */
export const issueUrl = (repository: RepositoryName, number: number): Url =>
  built(`${GITHUB}/${fullName(repository)}/issues/${String(number)}`)

/** The page of a milestone; `number` is its number in the repository. */
export const milestoneUrl = (repository: RepositoryName, number: number): Url =>
  built(`${GITHUB}/${fullName(repository)}/milestone/${String(number)}`)

/** The page of a release; a tag such as `kustomize/v5.4.3` is encoded as GitHub encodes it. */
export const releaseUrl = (repository: RepositoryName, tag: string): Url =>
  built(`${GITHUB}/${fullName(repository)}/releases/tag/${encodePart(tag)}`)

interface FileOrFolder {
  /** `blob` for a file, `tree` for a folder. */
  readonly kind: 'blob' | 'tree'
  readonly branch: string
  readonly path: string
  /** A heading on the page, without `#`. */
  readonly anchor?: string
}

/** A file or folder on a branch. The parts of the path are encoded, the slashes between them are kept. */
export function pathUrl(repository: RepositoryName, { kind, branch, path, anchor }: FileOrFolder): Url {
  // A browser goes up at `..`, even if it is encoded; git does not allow such a part.
  const named = [...branch.split('/'), ...path.split('/')].filter((part) => part !== '.' && part !== '..')
  const parts = named.map(encodePart).join('/')
  const fragment = anchor === undefined ? '' : `#${encodePart(anchor)}`
  return built(`${GITHUB}/${fullName(repository)}/${kind}/${parts}${fragment}`)
}

/** Maximum length of an address, in characters: browsers and mail programs take about as many. */
const LONGEST = 2_000

/**
 * Checks a link that a person wrote, such as that of a news item.
 * @returns the address, normalised by the URL parser; null if it has over 2,000 characters, is not `https`, or has
 *   credentials or a port
 */
export function externalUrl(text: string): Url | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null
  const address = url.href.replace(/[()'*!{}|\\^`]/g, percentEncoded)
  return address.length > LONGEST ? null : built(address)
}

/** The profile page of a person; null if the text is not a login, or is the login of a bot, which has no profile. */
export function profileUrl(login: string): Url | null {
  return isLogin(login) && !login.endsWith('[bot]') ? built(`${GITHUB}/${login}`) : null
}

/** Percent-encodes more than `encodeURIComponent`: what Markdown or Liquid could act on inside a link. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[()'*!]/g, percentEncoded)
}

/** A character as the percent-encoded bytes of its UTF-8: `%20` for a space. */
export function percentEncoded(character: string): string {
  const bytes = [...new TextEncoder().encode(character)]
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** `kustomize/v5.4.3` of `kustomize%2Fv5.4.3`; null if the text is not percent-encoded UTF-8. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** An address ends before a space, a bracket or a quotation mark. */
const IN_TEXT = /https?:\/\/[^\s()<>[\]"'`]+/gi

/** The web addresses in a piece of Markdown, in their order, without the punctuation after them. */
export function addressesIn(markdown: string): readonly string[] {
  return (markdown.match(IN_TEXT) ?? []).map((address) => address.replace(/[.,;:!?*_]+$/, ''))
}
