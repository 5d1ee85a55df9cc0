import { readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import type { Merge } from '../src/model/merge.ts'

/** The repository of recorded pull requests, which their file does not name. */
const SOURCE = { owner: 'kubernetes', name: 'kubernetes' }

const PULL_REQUESTS = v.array(
  v.object({
    number: v.number(),
    title: v.string(),
    body: v.nullish(v.string(), ''),
    mergedAt: v.nullish(v.string()),
    baseRefName: v.string(),
    author: v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) })),
    labels: v.array(v.string()),
    milestone: v.optional(v.unknown()),
    additions: v.number(),
    deletions: v.number(),
    changedFiles: v.optional(v.number()),
    files: v.optional(v.array(v.string()), []),
  }),
)

/**
 * The merges of a recorded week: a JSON file of pull requests as GitHub's GraphQL names their fields, labels and files
 * by name. Pull requests that were not merged are left out.
 * @throws if the file is missing, is not JSON or has another shape
 */
export function recordedMerges(file: string): readonly Merge[] {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return v.parse(PULL_REQUESTS, read).flatMap((pull): Merge[] =>
    pull.mergedAt == null
      ? []
      : [
          {
            repository: SOURCE,
            number: pull.number,
            title: pull.title,
            body: pull.body,
            mergedAt: Temporal.Instant.from(pull.mergedAt),
            base: pull.baseRefName,
            author:
              pull.author == null
                ? null
                : { login: pull.author.login, kind: pull.author.type === 'Bot' ? 'bot' : 'person' },
            labels: pull.labels,
            milestone: typeof pull.milestone === 'string' ? pull.milestone : null,
            additions: pull.additions,
            deletions: pull.deletions,
            changedFiles: pull.changedFiles ?? pull.files.length,
            files: pull.files,
          },
        ],
  )
}
