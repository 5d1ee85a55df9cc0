import type { Block } from '../model/draft.ts'
import type { DraftedPost, MergeLine, Outcome, ReasonedLine, RequestMade } from '../model/outcome.ts'
import { sentence, type Problem } from '../model/problem.ts'
import { groupBy } from '../text/group-by.ts'
import { counted } from '../text/plural.ts'
import { pullRequestUrl } from '../text/url.ts'
import { blocksThatFit, cutAtLine, PART } from './cut.ts'
import { fenced } from './fenced.ts'
import { figuresSection } from './figures.ts'
import { fold } from './fold.ts'
import { inCode, oneLine } from './plain-line.ts'
import { revised } from './revised.ts'

/**
 * The job summary as Markdown: how the run ended, which merges the edition lists and leaves out and why, the draft, the
 * state of each source, and the requests with their rate limit points.
 */
export function jobSummary(outcome: Outcome, requests: readonly RequestMade[]): string {
  const { edition, draftedPost } = outcome
  const parts = [
    `# ${oneLine(edition.title)}`,
    ending(outcome),
    warnings(outcome.warnings),
    ...revised(outcome),
    ...(draftedPost === null ? [] : drafted(draftedPost)),
    requestTable(requests),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function ending({ operation, pullRequest, reason, edition }: Outcome): string {
  const link = pullRequest === null ? '' : ` [Pull request #${String(pullRequest.number)}](${pullRequest.url}).`
  switch (operation) {
    case 'created':
      return `The edition was drafted and its pull request was opened.${link}`
    case 'updated':
      return `The pull request was updated. People's edits were kept.${link}`
    case 'unchanged':
      return `Nothing changed since the last run.${link}`
    case 'skipped':
      return `Nothing was written to \`${edition.branch}\`: ${reason === null ? '' : oneLine(sentence(reason))}${link}`
  }
}

function warnings(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const lines = problems.map((problem) => {
    const place = problem.place === undefined ? '' : `${inCode(problem.place)}: `
    return `- ${place}${oneLine(problem.message)} ${oneLine(problem.advice)}`
  })
  return `## Warnings\n\n${cutAtLine(lines.join('\n'), PART)}`
}

function drafted({ draft, body, listed, leftOut, otherLeftOut, proposals, sources }: DraftedPost): string[] {
  const sections = draft.sections.map(
    ({ heading, blocks, listed: merges }) =>
      `| ${oneLine(heading)} | ${String(items(blocks))} | ${String(merges.length)} |`,
  )
  const figures = figuresSection(draft.figures)
  const states = sources.map(({ source, state, facts }) => `| ${source} | ${state} | ${String(facts)} |`)
  return [
    `## Sections\n\n| Section | Items | Merges |\n| --- | ---: | ---: |\n${sections.join('\n')}`,
    ...(figures === '' ? [] : [figures]),
    fold(`Listed: ${counted(listed.length, 'merge')}, with reasons`, cutAtLine(lines(listed.map(byNumber)), PART)),
    fold(`Left out: ${counted(leftOut.length, 'merge')}, with bullets and reasons`, bulletsToCopy(leftOut)),
    ...(otherLeftOut.length === 0
      ? []
      : [
          fold(
            `Left out: ${counted(otherLeftOut.length, 'release or news item', 'releases and news items')}, with reasons`,
            cutAtLine(lines(otherLeftOut), PART),
          ),
        ]),
    ...(proposals.length === 0
      ? []
      : [fold(`Not chosen: ${counted(proposals.length, 'KEP')}, with reasons`, cutAtLine(lines(proposals), PART))]),
    fold('The draft', cutAtLine(body.trim(), PART)),
    `## Sources\n\n| Source | State | Facts |\n| --- | --- | ---: |\n${states.join('\n')}`,
  ]
}

const items = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 1), 0)

const lines = (merges: readonly ReasonedLine[]): string =>
  merges.length === 0 ? 'None.' : merges.map(({ line, reason }) => `* ${line}: ${oneLine(reason)}`).join('\n')

/** Only the number: the bullet is in the draft below. */
const byNumber = (merge: MergeLine): ReasonedLine => ({ line: reference(merge), reason: merge.reason })

const reference = ({ repository, number }: MergeLine): string =>
  `[#${String(number)}](${pullRequestUrl(repository, number)})`

/** Each bullet as Markdown source, so that it can be copied into the post. */
function bulletsToCopy(leftOut: readonly MergeLine[]): string {
  if (leftOut.length === 0) return 'None.'
  const blocks = leftOut.map((merge) => `${reference(merge)}: ${oneLine(merge.reason)}\n\n${fenced(`* ${merge.line}`)}`)
  return `Copy a bullet into the post, on a line of its own.\n\n${blocksThatFit(blocks, PART)}`
}

function requestTable(requests: readonly RequestMade[]): string {
  const rows = new Map<string, { count: number; cost: number }>()
  for (const { operation, cost } of requests) {
    const row = rows.get(operation) ?? { count: 0, cost: 0 }
    rows.set(operation, { count: row.count + 1, cost: row.cost + cost })
  }
  const total = requests.reduce((sum, { cost }) => sum + cost, 0)
  const body = [...rows].map(([operation, { count, cost }]) => `| ${operation} | ${String(count)} | ${String(cost)} |`)
  const failures = requests.flatMap(({ operation, failure }) => (failure === null ? [] : [`${operation} (${failure})`]))
  const failed =
    failures.length === 0
      ? ''
      : `\n\n${counted(failures.length, 'request')} failed or returned an incomplete answer: ${withTimes(failures)}.`
  return `## Requests\n\n| Request | Times | Rate limit points |\n| --- | ---: | ---: |\n${[...body, `| Total | ${String(requests.length)} | ${String(total)} |`].join('\n')}${failed}`
}

/** `Merges (502) 3 times, Site (TIMEOUT)` */
function withTimes(failures: readonly string[]): string {
  const counts = groupBy(failures, (failure) => failure)
  return [...counts].map(([each, all]) => (all.length === 1 ? each : `${each} ${String(all.length)} times`)).join(', ')
}
