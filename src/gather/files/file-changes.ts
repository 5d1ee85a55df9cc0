import type { Temporal } from 'temporal-polyfill'
import { FileDocument, FileHistoryDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Problem } from '../../model/problem.ts'
import type { RepositoryName } from '../../model/repository.ts'
import type { Window } from '../../model/week.ts'
import { arrivalsIn, type Arrivals } from './file-history.ts'
import { problemOf } from '../source-report.ts'

/** One commit's change to one file of the default branch. */
export interface FileChange {
  readonly commit: string
  /** The pull request that brought the commit to the default branch, or null. */
  readonly merge: number | null
  /** When the commit came to the default branch. */
  readonly at: Temporal.Instant
  /** The text in the commit's first parent, or null if the file did not exist. */
  readonly before: string | null
  /** The text in the commit, or null if the file was deleted. */
  readonly after: string | null
}

/** The changes of a week to one file of the default branch. */
export interface FileOfWeek {
  readonly path: string
  /** The text at the week's end, or null if the file does not exist. */
  readonly text: string | null
  /** Oldest first. */
  readonly changes: readonly FileChange[]
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

/** Some files of one repository in a week. */
export interface FilesOfWeek {
  readonly repository: RepositoryName
  /** The name of the default branch. Empty if it could not be read. */
  readonly branch: string
  /** In the order of the requested paths. Empty if reading failed. */
  readonly files: readonly FileOfWeek[]
  /** Why reading failed, or null. */
  readonly failure: Problem | null
}

/** A commit can be older than its merge. Most pull requests are merged within this time. */
const OPEN_FOR = { hours: 24 * 30 }
/** Maximum number of texts per request. A list of feature gates has about 100 kB. */
const TEXTS = 40

/**
 * Returns the changes that the week's merges made to some files of the default branch, and the files at the week's end.
 * A change belongs to the week in which its pull request was merged, even if it was committed earlier.
 * Makes one request, and another if a file changed. Without paths it makes none.
 */
export async function readFileChanges(
  github: GitHub,
  {
    source,
    paths,
    week,
  }: { readonly source: RepositoryName; readonly paths: readonly string[]; readonly week: Window },
): Promise<FilesOfWeek> {
  try {
    const asked = paths.map((path) => ({ ...source, path }))
    const since = week.start.subtract(OPEN_FOR).toString()
    const until = week.end.toString()
    const asOf = week.end.subtract({ seconds: 1 }).toString()
    const histories = await github.askEach(
      FileHistoryDocument,
      asked.map((file) => ({ ...file, since, until, asOf })),
    )
    const arrivals = histories.map((history) => arrivalsIn(week, source, history))
    const texts = await readTexts(
      github,
      source,
      arrivals.flatMap(({ commits }, index) =>
        commits.flatMap(({ commit, parent }) =>
          [commit, parent].flatMap((oid) => (oid === null ? [] : [`${oid}:${paths[index] ?? ''}`])),
        ),
      ),
    )
    const files = paths.map((path, index) => fileOfWeek(path, arrivals[index], texts))
    return { repository: source, branch: arrivals[0]?.branch ?? '', files, failure: null }
  } catch (error) {
    return { repository: source, branch: '', files: [], failure: problemOf(error) }
  }
}

/** Texts by `COMMIT:PATH`. Null if the file does not exist. Without an entry if GitHub did not answer. */
type Texts = ReadonlyMap<string, string | null>

async function readTexts(github: GitHub, source: RepositoryName, expressions: readonly string[]): Promise<Texts> {
  const wanted = [...new Set(expressions)]
  const requests = Array.from({ length: Math.ceil(wanted.length / TEXTS) }, (_, index) =>
    wanted.slice(index * TEXTS, (index + 1) * TEXTS),
  )
  const answers = await Promise.all(
    requests.map((some) =>
      github.askEach(
        FileDocument,
        some.map((expression) => ({ ...source, expression })),
      ),
    ),
  )
  return new Map(
    answers.flat().flatMap(({ result, errors }, index) => {
      const object = result.repository?.object
      const text = object !== undefined && object !== null && 'text' in object ? object.text : null
      return errors.length > 0 ? [] : [[wanted[index] ?? '', text] as const]
    }),
  )
}

function fileOfWeek(path: string, arrivals: Arrivals | undefined, texts: Texts): FileOfWeek {
  const commits = arrivals?.commits ?? []
  const changes = commits.flatMap(({ commit, parent, merge, at }): FileChange[] => {
    const before = parent === null ? null : texts.get(`${parent}:${path}`)
    const after = texts.get(`${commit}:${path}`)
    return before === undefined || after === undefined ? [] : [{ commit, merge, at, before, after }]
  })
  const problems: Problem[] = []
  if (arrivals?.full === true) problems.push(manyCommits(path))
  if (changes.length < commits.length) problems.push(textsMissing(path, commits.length - changes.length))
  return { path, text: arrivals?.end ?? null, changes, problems }
}

const manyCommits = (path: string): Problem => ({
  message: `More than 50 commits changed ${path} since a month before the week; only the newest 50 were read.`,
  advice: "Check this week's changes to the file by hand.",
})

const textsMissing = (path: string, count: number): Problem => ({
  message: `GitHub did not return ${path} for ${String(count)} of the week's commits.`,
  advice: 'Run again; the next run adds the missing entries.',
})
