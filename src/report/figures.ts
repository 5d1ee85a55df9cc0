import type { Figures, Share, WeekFigures } from '../model/figures.ts'
import { oneLine } from './plain-line.ts'

/**
 * The week in figures as GitHub shows them: charts in Mermaid, and behind each the same as a table, for those who do not
 * see a chart and wherever Mermaid is not drawn.
 */
export function figuresSection({ told, leftOut, weeks, areasBy, areas, kinds }: Figures): string {
  const all = told + leftOut
  if (all === 0) return ''
  const parts = [
    `## The week in figures\n\n${String(all)} merges were looked at: ${String(told)} are told, ${String(leftOut)} left out.`,
    ...(weeks.length > 1 ? [weekChart(weeks), weekTable(weeks)] : []),
    ...(areas.length > 1 ? [areaChart(areas, areasBy)] : []),
    ...(areas.length > 0
      ? [shareTable(`Merges by ${areasBy}, as a table`, areasBy === 'area' ? 'Area' : 'Label', areas)]
      : []),
    ...(kinds.length > 1 ? [kindChart(kinds)] : []),
    ...(kinds.length > 0 ? [shareTable('Merges by kind, as a table', 'Kind', kinds)] : []),
  ]
  return parts.join('\n\n')
}

function weekChart(weeks: readonly WeekFigures[]): string {
  return mermaid([
    'xychart-beta',
    '  title "Merges a week (bars), and how many its edition told (line)"',
    `  x-axis [${weeks.map(({ sunday }) => quoted(dayOf(sunday))).join(', ')}]`,
    `  y-axis "Merges" 0 --> ${String(most(weeks))}`,
    `  bar [${weeks.map(({ merges }) => String(merges)).join(', ')}]`,
    `  line [${weeks.map(({ told }) => String(told ?? 0)).join(', ')}]`,
  ])
}

function areaChart(areas: readonly Share[], by: Figures['areasBy']): string {
  return mermaid([
    'xychart-beta horizontal',
    `  title "Merges by ${by}, and how many of them are told"`,
    `  x-axis [${areas.map(({ name }) => quoted(name)).join(', ')}]`,
    `  y-axis "Merges" 0 --> ${String(most(areas))}`,
    `  bar [${areas.map(({ merges }) => String(merges)).join(', ')}]`,
    `  bar [${areas.map(({ told }) => String(told)).join(', ')}]`,
  ])
}

function kindChart(kinds: readonly Share[]): string {
  return mermaid([
    'pie showData',
    '  title Merges by kind',
    ...kinds.map(({ name, merges }) => `  ${quoted(name)} : ${String(merges)}`),
  ])
}

const most = (counts: readonly { readonly merges: number }[]): number =>
  Math.max(1, ...counts.map(({ merges }) => merges))

const mermaid = (lines: readonly string[]): string => `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``

/** What a label may look like in a chart at most. */
const LONGEST = 24

/**
 * A name in quotes, as Mermaid takes it. Labels are strangers' text, and the grammars of the charts differ in what they
 * take: letters, digits and a few marks that none of them acts on stay. The table has the name as it is.
 */
function quoted(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}./_+-]+/gu, ' ')
    .trim()
  const letters = Array.from(plain)
  const short =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trim()}…`
      : plain
  return `"${short === '' ? '?' : short}"`
}

const dayOf = (day: WeekFigures['sunday']): string => day.toLocaleString('en-US', { month: 'short', day: 'numeric' })

function weekTable(weeks: readonly WeekFigures[]): string {
  const rows = weeks.map(
    ({ sunday, merges, told }) =>
      `| ${sunday.toString()} | ${String(merges)} | ${told === null ? 'no edition' : String(told)} |`,
  )
  return folded(
    'Merges a week, as a table',
    `| Week ending | Merges | Told |\n| --- | ---: | ---: |\n${rows.join('\n')}`,
  )
}

function shareTable(title: string, head: string, shares: readonly Share[]): string {
  const rows = shares.map(({ name, merges, told }) => `| ${oneLine(name)} | ${String(merges)} | ${String(told)} |`)
  return folded(title, `| ${head} | Merges | Told |\n| --- | ---: | ---: |\n${rows.join('\n')}`)
}

const folded = (title: string, body: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
