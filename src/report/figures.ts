import type { Figures, Share, WeekFigures } from '../model/figures.ts'
import { counted } from '../text/plural.ts'
import { fold } from './fold.ts'
import { oneLine } from './plain-line.ts'

/**
 * The week in figures: charts in Mermaid, each followed by a table with the same numbers, for readers who cannot see a
 * chart and for places that do not draw Mermaid. Empty if there was no merge.
 */
export function figuresSection({ told, leftOut, weeks, areasBy, areas, kinds }: Figures): string {
  const all = told + leftOut
  if (all === 0) return ''
  const parts = [
    `## The week in figures\n\n${counted(all, 'merge')}: ${String(told)} listed, ${String(leftOut)} left out.`,
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
    '  title "Merges per week (bars) and merges that its edition lists (line)"',
    `  x-axis [${weeks.map(({ sunday }) => quoted(dayOf(sunday))).join(', ')}]`,
    `  y-axis "Merges" 0 --> ${String(most(weeks))}`,
    `  bar [${weeks.map(({ merges }) => String(merges)).join(', ')}]`,
    `  line [${weeks.map(({ told }) => String(told ?? 0)).join(', ')}]`,
  ])
}

function areaChart(areas: readonly Share[], by: Figures['areasBy']): string {
  return mermaid([
    'xychart-beta horizontal',
    `  title "Merges by ${by}, and how many of them are listed"`,
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

/** Maximum length of a label in a chart, in characters. */
const LONGEST = 24

/**
 * A name in quotes for Mermaid. Anybody may have written it, and each chart has its own syntax: only letters, digits and
 * a few marks without meaning in any chart are kept. The table has the whole name.
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
  return fold(
    'Merges per week, as a table',
    `| Week ending | Merges | Listed |\n| --- | ---: | ---: |\n${rows.join('\n')}`,
  )
}

function shareTable(title: string, head: string, shares: readonly Share[]): string {
  const rows = shares.map(({ name, merges, told }) => `| ${oneLine(name)} | ${String(merges)} | ${String(told)} |`)
  return fold(title, `| ${head} | Merges | Listed |\n| --- | ---: | ---: |\n${rows.join('\n')}`)
}
