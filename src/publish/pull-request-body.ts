import type { Temporal } from 'temporal-polyfill'
import type { Draft, SectionName } from '../model/draft.ts'
import type { Edition } from '../model/edition.ts'
import type { SourceReport } from '../model/facts.ts'
import type { Newsletter } from '../model/newsletter.ts'
import type { Problem } from '../model/problem.ts'
import { fullName } from '../text/repository-name.ts'

const BEGIN = '<!-- last-week-in: what stands between these marks is renewed by every run -->'
const END = '<!-- last-week-in: end -->'

/** GitHub refuses a body with more characters. */
const LIMIT = 65_536
/** Lines of each list in the block; there are never as many, unless something went wrong at large. */
const LISTED = 40

/**
 * What the pull request says: counts, dates and the editors' checklist. No word of it comes from a stranger, since bots
 * and notifications act on what stands in a pull request's body; names of repositories come from the configuration.
 */
export function pullRequestBody(
  newsletter: Newsletter,
  edition: Edition,
  { draft, sources }: { readonly draft: Draft; readonly sources: readonly SourceReport[] },
): string {
  const told = draft.sections.reduce((sum, section) => sum + section.listed.length, 0)
  return [
    BEGIN,
    `This is the draft of **${edition.title}**. It tells what was merged to ${fullName(newsletter.source)} ${period(newsletter, edition)}.`,
    caughtUp(edition),
    `It is planned to be published on ${dayOf(edition.publication.toPlainDate())}, ${time(edition.publication)}.`,
    '| Section | Items | Merges |\n| --- | ---: | ---: |\n' +
      draft.sections
        .map((section) => `| ${cell(section.heading)} | ${String(size(section))} | ${String(section.listed.length)} |`)
        .join('\n'),
    `Of ${String(draft.mergesConsidered)} merges it tells ${String(told)} and leaves out ${String(draft.leftOut.length)}. The job summary of the run gives the reason for each, with a line to copy.`,
    ...warnings(sources),
    ...doubts(draft.problems),
    '### For the editors\n\n' +
      [...toDo(newsletter.sections), 'Mark this pull request as ready, review, merge']
        .map((line) => `- [ ] ${line}`)
        .join('\n'),
    END,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What only people can see to, section by section, under the headings of the newsletter. */
function toDo(sections: Newsletter['sections']): string[] {
  return TO_DO.flatMap(([names, what]) => {
    const headings = sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading)
    return headings.length === 0 ? [] : [`${headings.join(', ').replace(/, ([^,]*)$/, ' and $1')}: ${what}`]
  })
}

const TO_DO: readonly (readonly [names: readonly SectionName[], what: string])[] = [
  [['developer-news'], 'add what no machine can know (mailing lists, Slack, events)'],
  [['featured', 'proposal-of-the-week'], 'is it the right choice, is the text a pleasure to read?'],
  [['merges'], 'short, in the present tense, each link on the words that say the most'],
  [['release-schedule'], 'is the next deadline still ahead on the day of publication?'],
]

/**
 * Puts the new block in the place of the old one and keeps every word around it, and what people ticked in it. Where
 * they took its marks away there is no place for it, and the body stays as it is. Where people's words leave no room for it, a sentence stands there that says where the rest is; where not even that
 * fits, the body stays as it is.
 */
export function renewBody(present: string, block: string): string {
  const bodies = [block, NO_ROOM].map((each) => replaceBlock(present, each))
  return bodies.find((body) => body.length <= LIMIT) ?? present
}

const NO_ROOM = `${BEGIN}\n\nThe list does not fit here. See the job summary of the run.\n\n${END}`

function replaceBlock(present: string, block: string): string {
  const begin = present.indexOf(BEGIN)
  const end = present.indexOf(END)
  if (begin === -1 || end < begin) return present
  return present.slice(0, begin) + withTicks(block, present.slice(begin, end)) + present.slice(end + END.length)
}

/** Ticks in a block what is ticked in the one before it. */
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
  const weeks =
    weeksCaughtUp === 1
      ? 'week before had no edition: its'
      : `${String(weeksCaughtUp)} weeks before had no edition: their`
  return `The ${weeks} merges are told here too (catch-up).`
}

const dayOf = (day: Temporal.PlainDate): string =>
  day.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })

const time = (at: Temporal.ZonedDateTime): string =>
  `${at.toPlainTime().toString({ smallestUnit: 'minute' })} ${at.timeZoneId}`

function size({ blocks }: Draft['sections'][number]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 1), 0)
}

/**
 * Where two sources say different things. These sentences hold numbers, stages and checked names; one with any character
 * that GitHub or a bot acts on is left to the summary.
 */
function doubts(problems: readonly Problem[]): string[] {
  const lines = problems.flatMap(({ message }) => (isHarmless(message) ? [`- ${message}`] : []))
  return lines.length === 0 ? [] : [`### Two sources disagree\n\n${listed(lines)}`]
}

/** GitHub links `GH-12`, closes it behind a closing keyword, and links words that are an address. */
const isHarmless = (message: string): boolean =>
  message.length <= 500 && /^[\w ,.:;()'-]+$/.test(message) && !/\bGH-\d|\bwww\.|https?:/i.test(message)

/** The first lines of a list, and how many others the summary has. */
function listed(lines: readonly string[]): string {
  const more = lines.length - LISTED
  const rest = more > 0 ? [`- … and ${String(more)} more, in the job summary`] : []
  return [...lines.slice(0, LISTED), ...rest].join('\n')
}

/** Words of the configuration in a cell of a table. */
const cell = (words: string): string => words.replace(/[\\|]/g, '\\$&')

function warnings(sources: readonly SourceReport[]): string[] {
  const lines = sources
    .filter(({ state }) => state !== 'complete')
    .map(({ source, state, problems }) => {
      const named = problems.flatMap(({ repositories = [] }) => repositories.map(fullName))
      const names = [...new Set(named)].map((name) => `\`${name}\``)
      const more = names.length > LISTED ? ` and ${String(names.length - LISTED)} more` : ''
      const where = names.length === 0 ? '' : ` Not read: ${names.slice(0, LISTED).join(', ')}${more}.`
      return `- **${source}**: ${state === 'failed' ? 'could not be read' : 'read in part'}.${where}`
    })
  return lines.length === 0
    ? []
    : [
        `### Sources that were not fully read\n\n${listed(lines)}\n\nSee the job summary for the reasons and what to do.`,
      ]
}
