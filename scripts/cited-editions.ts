import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import { checkEdition } from '../src/check/check.ts'
import { CITED_RULES } from '../src/check/cited-rules.ts'
import { readEditionUnderCheck } from '../src/check/edition-under-check.ts'
import { NOTHING_KNOWN } from '../src/check/example-facts.ts'
import { allCitations } from '../src/check/merge-mentions.ts'
import { readConfiguration } from '../src/config/read-configuration.ts'
import { type Cited } from '../src/model/citation.ts'
import { citedAs } from '../src/text/repository-name.ts'

const pullRequests = v.array(
  v.object({
    number: v.number(),
    title: v.string(),
    body: v.string(),
    mergedAt: v.string(),
    baseRefName: v.string(),
    author: v.nullable(v.object({ login: v.string() })),
  }),
)
type PullRequest = v.InferOutput<typeof pullRequests>[number]
const errors = v.array(v.object({ file: v.string(), line: v.number(), rule: v.string() }))

/** The problems that rules which ask GitHub find in published editions, by rule. */
export interface CitedFindings {
  readonly editions: number
  /** Pull requests and issues that are linked, and how many of them the recorded weeks hold. */
  readonly cited: number
  readonly known: number
  readonly found: Readonly<Record<string, number>>
  /** How many of the findings on a link stand on a line with a known wrong link. */
  readonly wrongLinks: number
}

/**
 * Checks published editions with the rules that ask GitHub, using the facts of recorded weeks. Other pull requests are not
 * known, so a rule can miss problems but not report too many.
 * @param editions a folder with `_posts` and `errors.json`
 * @param weeks a folder of recorded weeks, each with `pullRequests.json`
 */
export function checkCitedEditions(editions: string, weeks: string): CitedFindings {
  const newsletter = readConfiguration('preset: kubernetes', 'the preset', { owner: 'kubernetes-sigs', name: 'lwkd' })
  const merges = new Map(readdirSync(weeks).map((week) => [week, mergesOf(join(weeks, week))]))
  const byName = new Map(
    [...merges.values()].flat().map((merge) => [`kubernetes/kubernetes#${String(merge.number)}`, merge]),
  )
  const wrong = v.parse(errors, read(join(editions, 'errors.json'))).filter(({ rule }) => rule === 'W.wrong-pr-link')
  const names = readdirSync(join(editions, '_posts')).filter((name) => name.endsWith('.md'))
  const sundays = names.map((name) => Temporal.PlainDate.from(name.slice(0, 10)))
  let [cited, known, wrongLinks] = [0, 0, 0]
  const found: Record<string, number> = {}
  for (const name of names) {
    const edition = readEditionUnderCheck(name, readFileSync(join(editions, '_posts', name), 'utf8'), newsletter)
    const things = new Map<string, Cited>()
    for (const citation of allCitations(edition)) {
      const merge = byName.get(citedAs(citation))
      cited += 1
      if (merge === undefined) continue
      known += 1
      things.set(citedAs(citation), asCited(merge))
    }
    const facts = { ...NOTHING_KNOWN, things, merges: merges.get(name.slice(0, 10)) ?? [] }
    for (const { ruleId = '', line } of checkEdition(edition, CITED_RULES, {
      archive: new Map(),
      sundays,
      facts,
      mergedAt: null,
    })) {
      found[ruleId] = (found[ruleId] ?? 0) + 1
      if (ruleId === 'link-fits-words' && wrong.some((error) => error.file === name && error.line === line))
        wrongLinks += 1
    }
  }
  return { editions: names.length, cited, known, found, wrongLinks }
}

function asCited({ title, body, mergedAt, baseRefName, author }: PullRequest): Cited {
  return {
    kind: 'pull request',
    title,
    body,
    author: author === null ? null : { login: author.login, name: null },
    mergedAt: Temporal.Instant.from(mergedAt),
    base: baseRefName,
    defaultBranch: 'master',
  }
}

const mergesOf = (week: string): readonly PullRequest[] => v.parse(pullRequests, read(join(week, 'pullRequests.json')))

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
