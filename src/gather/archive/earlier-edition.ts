import type { Temporal } from 'temporal-polyfill'
import type { EarlierEdition } from '../../model/archive.ts'
import { fullName, repositoryName } from '../../model/repository.ts'
import { proposalsFeatured } from './featured-proposals.ts'

/**
 * What an earlier edition told, from the links in its text: people write the words around them in every way. What
 * stands in an HTML comment was not told.
 * @param sunday the date in its file's name
 * @param text the post with its front matter
 */
export function readEdition(sunday: Temporal.PlainDate, path: string, text: string): EarlierEdition {
  const told = text.replace(/<!--[\s\S]*?-->/g, '')
  return {
    sunday,
    path,
    pullRequests: pullRequestsIn(told),
    releases: releasesIn(told),
    proposals: proposalsFeatured(told),
  }
}

const REPOSITORY = String.raw`github\.com/([\w.-]+/[\w.-]+)`
const PULL_REQUEST = new RegExp(String.raw`${REPOSITORY}/(?:pull|issues)/(\d+)`, 'gi')
/** Some leave out `tag/`; then only what holds a digit is taken for a version. */
const RELEASE = new RegExp(
  String.raw`${REPOSITORY}/releases/(?:tag/|(?!download/|tag/)(?=[^\s/)]*\d))([^\s)\]"'<>#?]+)`,
  'gi',
)

function pullRequestsIn(text: string): ReadonlySet<string> {
  const links = [...text.matchAll(PULL_REQUEST)].flatMap(([, name = '', number = '']) => {
    const repository = lowerCase(name)
    return repository === null ? [] : [`${repository}#${String(Number(number))}`]
  })
  return new Set(links)
}

function releasesIn(text: string): ReadonlySet<string> {
  const links = [...text.matchAll(RELEASE)].flatMap(([, name = '', tag = '']) => {
    const repository = lowerCase(name)
    return repository === null ? [] : [`${repository}@${decoded(tag.replace(/[.,;:!]+$/, ''))}`]
  })
  return new Set(links)
}

function lowerCase(name: string): string | null {
  const repository = repositoryName(name)
  return repository === null ? null : fullName(repository).toLowerCase()
}

/** `kustomize%2Fv5.4.3` is the tag `kustomize/v5.4.3`. */
function decoded(tag: string): string {
  try {
    return decodeURIComponent(tag)
  } catch {
    return tag
  }
}
