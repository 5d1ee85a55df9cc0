import type { RepositoryName } from '../model/repository.ts'
import type { Url } from '../model/url.ts'
import { isLogin } from './github-names.ts'
import { fullName } from './repository-name.ts'

const built = (text: string): Url => text as Url
const GITHUB = 'https://github.com'

export const pullRequestUrl = (repository: RepositoryName, number: number): Url =>
  built(`${GITHUB}/${fullName(repository)}/pull/${String(number)}`)

export const issueUrl = (repository: RepositoryName, number: number): Url =>
  built(`${GITHUB}/${fullName(repository)}/issues/${String(number)}`)

export const milestoneUrl = (repository: RepositoryName, number: number): Url =>
  built(`${GITHUB}/${fullName(repository)}/milestone/${String(number)}`)

/** The page of a release; a tag such as `kustomize/v5.4.3` is encoded as GitHub encodes it. */
export const releaseUrl = (repository: RepositoryName, tag: string): Url =>
  built(`${GITHUB}/${fullName(repository)}/releases/tag/${encodePart(tag)}`)

/** A file or folder on a branch. The parts of the path are encoded, the slashes between them are kept. */
export function pathUrl(
  repository: RepositoryName,
  kind: 'blob' | 'tree',
  branch: string,
  path: string,
  anchor?: string,
): Url {
  // A browser goes up at `..`, also where it is encoded; git knows no such part.
  const named = [...branch.split('/'), ...path.split('/')].filter((part) => part !== '.' && part !== '..')
  const parts = named.map(encodePart).join('/')
  const fragment = anchor === undefined ? '' : `#${encodePart(anchor)}`
  return built(`${GITHUB}/${fullName(repository)}/${kind}/${parts}${fragment}`)
}

/** Browsers and mail programs take addresses up to about so many characters. */
const LONGEST = 2_000

/**
 * A link that a person wrote, for the places where their link is what is told (a news item).
 * @returns the address normalised by the URL parser, or null where it is too long or not plain `https` without
 * credentials.
 */
export function externalUrl(text: string): Url | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null
  const address = url.href.replace(/[()'*!{}|\\^`]/g, (character) => percent(character))
  return address.length > LONGEST ? null : built(address)
}

/** The profile of a person; `null` where the text is no login that GitHub gives out, or that of a bot, which has none. */
export function profileUrl(login: string): Url | null {
  return isLogin(login) && !login.endsWith('[bot]') ? built(`${GITHUB}/${login}`) : null
}

/** Percent-encodes more than `encodeURIComponent`: what Markdown or Liquid could act on inside a link. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[()'*!]/g, (character) => percent(character))
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Up to what ends an address in Markdown. */
const IN_TEXT = /https?:\/\/[^\s()<>[\]"'`]+/gi

/** The web addresses in a piece of Markdown, in their order, without the punctuation after them. */
export function addressesIn(markdown: string): readonly string[] {
  return (markdown.match(IN_TEXT) ?? []).map((address) => address.replace(/[.,;:!?*_]+$/, ''))
}
