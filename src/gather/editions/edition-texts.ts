import type { Temporal } from 'temporal-polyfill'
import { EditionTextDocument, FolderDocument, type EditionTextQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import { whole } from '../../github/whole.ts'
import type { Newsletter } from '../../model/newsletter.ts'
import type { Problem } from '../../model/problem.ts'
import type { RepositoryName } from '../../model/repository.ts'
import { listEditions } from '../archive/archive.ts'

/** An edition in a commit. */
export interface EditionText {
  readonly path: string
  /** Null if it cannot be read as text. `problem` says why. */
  readonly text: string | null
  readonly problem: Problem | null
}

/**
 * Reads files of one commit, in one request.
 * @returns in the order of the paths
 * @throws AdvisedError if GitHub answered for none
 */
export async function readEditionTexts(
  github: GitHub,
  {
    site,
    commit,
    paths,
  }: { readonly site: RepositoryName; readonly commit: string; readonly paths: readonly string[] },
): Promise<readonly EditionText[]> {
  const answers = await github.askEach(
    EditionTextDocument,
    paths.map((path) => ({ ...site, expression: `${commit}:${path}` })),
  )
  return paths.map((path, index) => readText(path, answers[index]))
}

function readText(path: string, answer: Answer<EditionTextQuery> | undefined): EditionText {
  const file = answer?.result.repository?.object
  const [error] = answer?.errors ?? []
  const unread = (message: string, advice: string): EditionText => ({
    path,
    text: null,
    problem: { message, advice, place: path },
  })
  if (error !== undefined || answer === undefined) {
    return unread(`GitHub did not give this file: ${error?.message ?? 'no answer'}`, 'Run again.')
  }
  if (file?.__typename !== 'Blob') return unread('This is not a file.', 'An edition is a Markdown file.')
  if (file.isTruncated) return unread('This file is too large to be checked.', 'GitHub gives texts of up to 512 kB.')
  // GitHub decodes files as UTF-8. Bytes that are not UTF-8 become the replacement character.
  if (file.text === null || file.isBinary === true || /[\0�]/.test(file.text)) {
    return unread('This file is not UTF-8 text.', 'Save it as a Markdown file in UTF-8.')
  }
  return { path, text: file.text.replace(/^\uFEFF/, ''), problem: null }
}

/** Maximum number of editions before a changed one that are read. */
const EDITIONS = 26

/**
 * Reads the newest editions of a commit that are dated before a day, in two requests.
 * @param without paths to leave out
 * @throws AdvisedError if GitHub answered for none
 */
export async function readEditionsBefore(
  github: GitHub,
  {
    site,
    newsletter: { edition },
    commit,
    day,
    without,
  }: {
    readonly site: RepositoryName
    readonly newsletter: Newsletter
    readonly commit: string
    readonly day: Temporal.PlainDate
    readonly without: readonly string[]
  },
): Promise<readonly EditionText[]> {
  const folder = edition.path.slice(0, edition.path.lastIndexOf('/'))
  const answer = await github.ask(FolderDocument, { ...site, expression: `${commit}:${folder}` })
  const tree = whole(answer, 'Folder').repository?.object
  const entries = tree != null && 'entries' in tree ? (tree.entries ?? []) : []
  const posts = listEditions(entries, edition.path, day).filter(({ path }) => !without.includes(path))
  const paths = posts.slice(0, EDITIONS).map(({ path }) => path)
  return readEditionTexts(github, { site, commit, paths })
}
