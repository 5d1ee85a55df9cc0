import type { Temporal } from 'temporal-polyfill'
import type { Draft, SectionName } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { SourceReport } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'
import type { Problem } from '../model/problem.ts'
import { joinWithAnd } from '../text/lists.ts'
import { counted } from '../text/plural.ts'
import { fullName } from '../text/repository-name.ts'

const BEGIN = '<!-- last-week-in: every run replaces the text between these two comments -->'
const END = '<!-- last-week-in: end -->'

/** GitHub's limit for a body, in characters. */
const LIMIT = 65_536
/** Maximum number of lines in a list of the block. */
const LISTED = 40

/**
 * The body of the pull request: counts, dates and the editors' checklist, between two comments. It never contains
 * strangers' text, because bots and notifications act on a body; names of repositories come from the configuration.
 */
export function pullRequestBody(
  newsletter: Newsletter,
  edition: Edition,
  { draft, sources }: { readonly draft: Draft; readonly sources: readonly SourceReport[] },
): string {
  const listed = draft.sections.reduce((sum, section) => sum + section.listed.length, 0)
  return [
    BEGIN,
    `This is the draft of **${edition.title}**. It covers the merges to ${fullName(newsletter.source)} ${period(newsletter, edition)}.`,
    caughtUp(edition),
    `The planned publication date is ${dayOf(edition.publication.toPlainDate())} at ${time(edition.publication)}.`,
    '| Section | Items | Merges |\n| --- | ---: | ---: |\n' +
      draft.sections
        .map((section) => `| ${cell(section.heading)} | ${String(size(section))} | ${String(section.listed.length)} |`)
        .join('\n'),
    `The draft lists ${String(listed)} of ${counted(draft.mergesConsidered, 'merge')} and leaves out ${String(draft.leftOut.length)}. The job summary of the run gives the reason for each merge, and a line to copy for each one left out.`,
    ...warnings(sources),
    ...doubts(draft.problems),
    '### For the editors\n\n' +
      [...toDo(newsletter.sections), 'Review this pull request, mark it as ready for review, and merge it']
        .map((line) => `- [ ] ${line}`)
        .join('\n'),
    END,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The editors' tasks by section, under the newsletter's own headings. */
function toDo(sections: Newsletter['sections']): string[] {
  return TO_DO.flatMap(([names, task]) => {
    const headings = sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading)
    return headings.length === 0 ? [] : [`${joinWithAnd(headings)}: ${task}`]
  })
}

const TO_DO: readonly (readonly [names: readonly SectionName[], task: string])[] = [
  [['developer-news'], 'add news from mailing lists, Slack and events'],
  [['featured', 'proposal-of-the-week'], 'check the choice, and make the text a pleasure to read'],
  [['merges'], 'keep each bullet short and in the present tense, with the link on the words that say the most'],
  [['release-schedule'], 'check that the next deadline is still ahead on the publication date'],
]

/**
 * Replaces the block between the two comments of a body. Keeps the text around it, and which tasks are ticked. If the
 * new body exceeds GitHub's limit, the block only refers to the job summary. If that does not fit either, or people
 * deleted one of the comments, returns the body unchanged.
 */
export function renewBody(present: string, block: string): string {
  const bodies = [block, NO_ROOM].map((each) => replaceBlock(present, each))
  return bodies.find((body) => body.length <= LIMIT) ?? present
}

const NO_ROOM = `${BEGIN}\n\nThis text is too long for the pull request. See the job summary of the run.\n\n${END}`

function replaceBlock(present: string, block: string): string {
  const begin = present.indexOf(BEGIN)
  const end = present.indexOf(END)
  if (begin === -1 || end < begin) return present
  return present.slice(0, begin) + withTicks(block, present.slice(begin, end)) + present.slice(end + END.length)
}

/** Ticks the tasks in a block that were ticked in the block before. */
function withTicks(block: string, before: string): string {
  const ticked = new Set([...before.matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map(([, line]) => line))
  return block.replace(/^- \[ \] (.*)$/gm, (open, line: string) => (ticked.has(line) ? `- [x] ${line}` : open))
}

function period(newsletter: Newsletter, { covers }: Edition): string {
  const zone = newsletter.timeZone
  const first = covers.start.toZonedDateTimeISO(zone).toPlainDate()
  const last = covers.end.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  return `from ${dayOf(first)} to ${dayOf(last)} (${zone})`
}

function caughtUp({ weeksCaughtUp }: Edition): string {
  if (weeksCaughtUp === 0) return ''
  const weeks = weeksCaughtUp === 1 ? 'week' : counted(weeksCaughtUp, 'week')
  return `This includes the ${weeks} before, which had no edition (catch-up).`
}

const dayOf = (day: Temporal.PlainDate): string =>
  day.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })

const time = (at: Temporal.ZonedDateTime): string =>
  `${at.toPlainTime().toString({ smallestUnit: 'minute' })} ${at.timeZoneId}`

function size({ blocks }: Draft['sections'][number]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 1), 0)
}

/**
 * The problems of sources that disagree. These sentences consist of numbers, stages and checked names; one with a
 * character that GitHub or a bot could act on is only in the job summary.
 */
function doubts(problems: readonly Problem[]): string[] {
  const lines = problems.flatMap(({ message }) => (isHarmless(message) ? [`- ${message}`] : []))
  return lines.length === 0 ? [] : [`### Sources that disagree\n\n${shortened(lines)}`]
}

/** GitHub links `GH-12` and addresses, and closes `GH-12` if it follows a closing keyword. */
const isHarmless = (message: string): boolean =>
  message.length <= 500 && /^[\w ,.:;()'-]+$/.test(message) && !/\bGH-\d|\bwww\.|https?:/i.test(message)

/** The first lines of a list, and how many more the job summary has. */
function shortened(lines: readonly string[]): string {
  const more = lines.length - LISTED
  const rest = more > 0 ? [`- … and ${String(more)} more, in the job summary`] : []
  return [...lines.slice(0, LISTED), ...rest].join('\n')
}

/** A heading from the configuration, escaped for a table cell. */
const cell = (words: string): string => words.replace(/[\\|]/g, '\\$&')

function warnings(sources: readonly SourceReport[]): string[] {
  const lines = sources
    .filter(({ state }) => state !== 'complete')
    .map(({ source, state, problems }) => {
      const named = problems.flatMap(({ repositories = [] }) => repositories.map(fullName))
      const names = [...new Set(named)].map((name) => `\`${name}\``)
      const more = names.length > LISTED ? ` and ${String(names.length - LISTED)} more` : ''
      const where = names.length === 0 ? '' : ` Not read: ${names.slice(0, LISTED).join(', ')}${more}.`
      return `- **${source}**: ${state === 'failed' ? 'could not be read' : 'partly read'}.${where}`
    })
  return lines.length === 0
    ? []
    : [
        `### Sources that were not read completely\n\n${shortened(lines)}\n\nSee the job summary of the run for the reasons and advice.`,
      ]
}
