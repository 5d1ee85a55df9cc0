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
  /** The pull request that brought the commit to the default branch; null for a commit without one. */
  readonly merge: number | null
  /** When the commit came to the default branch. */
  readonly at: Temporal.Instant
  /** The text in the commit's first parent; null where the file was not there. */
  readonly before: string | null
  /** The text in the commit; null where the file was gone. */
  readonly after: string | null
}

/** What became of one file of the default branch in a week. */
export interface FileOfWeek {
  readonly path: string
  /** The text at the week's end; null where there is no such file. */
  readonly text: string | null
  /** Oldest first. */
  readonly changes: readonly FileChange[]
  /** What of it could not be read. */
  readonly problems: readonly Problem[]
}

/** Some files of one repository in a week. */
export interface FilesOfWeek {
  readonly repository: RepositoryName
  /** The default branch's name; empty where it could not be read. */
  readonly branch: string
  /** In the order in which the paths were asked for; empty where nothing could be read. */
  readonly files: readonly FileOfWeek[]
  /** Why nothing could be read; null where it could. */
  readonly failure: Problem | null
}

/** A commit may be older than its merge by as long as its pull request was open; most are merged within this. */
const OPEN_FOR = { hours: 24 * 30 }
/** Texts asked for in one request; a list of feature gates has about 100 kB. */
const TEXTS = 40

/**
 * The changes that merges of the week made to some files of the default branch, and the files at the week's end.
 * A change belongs to the week in which its pull request was merged, whenever it was committed.
 * Makes one request, and another where something changed; none without paths.
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

/** The texts by `COMMIT:PATH`; null where there is no such file, missing where GitHub did not answer. */
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
