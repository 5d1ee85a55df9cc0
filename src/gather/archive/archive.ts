import { Temporal } from 'temporal-polyfill'
import { FileDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { EarlierEdition } from '../../model/archive.ts'
import { dateInName } from '../../text/templates.ts'
import type { Gathered } from '../../model/facts.ts'
import { AdvisedError, type Problem } from '../../model/problem.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import { readEdition } from './earlier-edition.ts'
import { read } from '../source-report.ts'

/** A post of the site that is an edition. */
export interface EditionPost {
  /** The path in the site's repository. */
  readonly path: string
  /** The date in its name: the Sunday that ends its week, or, in some old ones, the Monday after. */
  readonly sunday: Temporal.PlainDate
}

/**
 * Finds the editions in the folder of posts.
 * @param entries the files of the folder, as GitHub lists them
 * @param pathTemplate the path of an edition: `_posts/{yyyy}-{mm}-{dd}-update.md`; what follows the date may differ
 * @param before only editions dated before this day are returned
 * @returns newest first
 */
export function listEditions(
  entries: readonly { readonly name: string }[],
  pathTemplate: string,
  before: Temporal.PlainDate,
): readonly EditionPost[] {
  const folder = pathTemplate.slice(0, pathTemplate.lastIndexOf('/') + 1)
  return entries
    .flatMap(({ name }): EditionPost[] => {
      const sunday = dateInName(name, pathTemplate)
      return sunday === null ? [] : [{ path: `${folder}${name}`, sunday }]
    })
    .filter(({ sunday }) => Temporal.PlainDate.compare(sunday, before) < 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday) || (a.path < b.path ? -1 : 1))
}

/**
 * Reads earlier editions of the newsletter in one request.
 * @param posts the posts to read, a few dozen at most
 * @returns newest first
 * @throws AdvisedError if one cannot be read: its entries could be listed again
 */
export async function readArchive(
  github: GitHub,
  site: RepositoryName,
  posts: readonly EditionPost[],
): Promise<Gathered<readonly EarlierEdition[]>> {
  const newestFirst = posts.toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday))
  const answers = await github.askEach(
    FileDocument,
    newestFirst.map(({ path }) => ({ ...site, expression: `HEAD:${path}` })),
  )
  const editions = newestFirst.map(({ path, sunday }, index) => {
    const answer = answers[index]
    const object = answer?.result.repository?.object
    const text = object !== undefined && object !== null && 'text' in object ? object.text : null
    if (text === null) throw new AdvisedError(unreadPost(site, path, answer?.errors[0]?.message))
    return readEdition(sunday, path, text)
  })
  return read('archive', editions, { count: editions.length })
}

const unreadPost = (site: RepositoryName, path: string, said: string | undefined): Problem => ({
  message: `The earlier edition ${path} of ${fullName(site)} cannot be read${said === undefined ? '.' : `: ${said}`}`,
  advice: 'Without it, entries could be listed twice. Run again. If it happens again, check that the file is text.',
})
