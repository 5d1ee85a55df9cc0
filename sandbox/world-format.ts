import * as v from 'valibot'

/** A time in the format of the worlds, `YYYY-MM-DDTHH:MM:SSZ`. Times compare as texts. */
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'not a time like 2024-07-30T06:00:00Z'))
const date = v.pipe(v.string(), v.isoDate('not a date like 2024-07-28'))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const account = v.object({ login: v.string(), type: v.picklist(['User', 'Bot']) })

/** `world.json`. Keys that a schema here does not name are dropped, such as `provenance`. */
export const worldFile = v.object({
  clock: time,
  viewer: account,
  site: v.pipe(v.string(), v.regex(/^[^/\s]+\/[^/\s]+$/, 'not owner/name')),
  edition: date,
  weekStart: date,
  weekEnd: date,
})

/** `repository.json` */
export const repositoryFile = v.object({
  defaultBranch: v.string(),
  description: v.optional(v.string()),
  labels: v.optional(v.array(v.string()), []),
})

/** `pullRequests.json` */
export const pullRequestsFile = v.array(
  v.object({
    number: count,
    title: v.string(),
    body: v.string(),
    state: v.literal('MERGED'),
    createdAt: v.optional(time),
    mergedAt: time,
    baseRefName: v.string(),
    author: account,
    labels: v.array(v.string()),
    milestone: v.optional(v.string()),
    additions: v.optional(count),
    deletions: v.optional(count),
    changedFiles: v.optional(count),
    files: v.optional(v.array(v.string())),
    mergeCommit: v.optional(v.string()),
  }),
)

/** `releases.json` */
export const releasesFile = v.array(
  v.object({
    tagName: v.string(),
    name: v.string(),
    url: v.string(),
    description: v.string(),
    publishedAt: time,
    isPrerelease: v.boolean(),
    isDraft: v.boolean(),
  }),
)

/** `milestones.json` */
export const milestonesFile = v.array(
  v.object({
    title: v.string(),
    number: v.nullable(count),
    dueOn: v.nullable(time),
    state: v.picklist(['OPEN', 'CLOSED']),
    openIssueCount: v.nullable(count),
    closedIssueCount: v.nullable(count),
  }),
)

/** `issues.json`: the issues of a repository, among them news items. */
export const issuesFile = v.array(
  v.object({
    number: count,
    title: v.string(),
    body: v.string(),
    state: v.picklist(['OPEN', 'CLOSED']),
    createdAt: time,
    author: account,
    labels: v.array(v.string()),
  }),
)

export type WorldFile = v.InferOutput<typeof worldFile>
export type RepositoryFile = v.InferOutput<typeof repositoryFile>
export type RecordedPullRequest = v.InferOutput<typeof pullRequestsFile>[number]
export type Release = Readonly<v.InferOutput<typeof releasesFile>[number]>
export type Milestone = Readonly<v.InferOutput<typeof milestonesFile>[number]>
export type RecordedIssue = v.InferOutput<typeof issuesFile>[number]
