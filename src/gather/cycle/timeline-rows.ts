import type { Definition, List, ListItem, Nodes, PhrasingContent, Root, Table, TableRow } from 'mdast'
import { markdownText, parseMarkdown } from '../markdown-text.ts'

/** A row of the timeline, or an item of its summary, as written. */
export interface TimelineRow {
  readonly from: 'table' | 'summary'
  readonly what: string
  readonly when: string
  /** Whether it is in bold. */
  readonly strong: boolean
  /** The addresses of its links, as written. */
  readonly targets: readonly string[]
  readonly line: number
}

const WHAT = /^(?:what|event|milestone)$/i
const WHEN = /^(?:when|dates?)$/i

/**
 * Returns the rows of every table with the columns What and When, and the list items that begin with a date in bold, as
 * in the Summary of these pages. Struck-out rows are ignored.
 */
export function timelineRows(markdown: string): readonly TimelineRow[] {
  const page = parseMarkdown(markdown)
  const nodes = everyNode(page)
  const targets = definitions(nodes)
  const rows = nodes.flatMap((node) => {
    if (node.type === 'table') return tableRows(node, targets)
    return node.type === 'list' ? summaryRows(node, targets) : []
  })
  return rows.filter(({ what }) => what !== '')
}

function tableRows(table: Table, targets: ReadonlyMap<string, string>): readonly TimelineRow[] {
  const [header, ...rows] = table.children
  if (header === undefined) return []
  const titles = header.children.map((cell) => markdownText(cell.children))
  const whatColumn = titles.findIndex((title) => WHAT.test(title))
  const whenColumn = titles.findIndex((title) => WHEN.test(title))
  if (whatColumn < 0 || whenColumn < 0) return []
  return rows.map((row) => {
    const what = cellOf(row, whatColumn)
    return {
      from: 'table',
      what: markdownText(what),
      when: markdownText(cellOf(row, whenColumn)),
      strong: what.find((node) => markdownText([node]) !== '')?.type === 'strong',
      targets: targetsIn(what, targets),
      line: row.position?.start.line ?? 0,
    }
  })
}

const cellOf = (row: TableRow, column: number): readonly PhrasingContent[] => row.children[column]?.children ?? []

/** `**Thursday 6th June 2024**: Week 4 — [Production Readiness Freeze](…)`. The date can have several bold parts. */
function summaryRows(list: List, targets: ReadonlyMap<string, string>): readonly TimelineRow[] {
  return list.children.flatMap((item) => {
    const words = firstParagraph(item)
    const end = words.findIndex((node) => node.type !== 'strong' && !/^[\s/]*$/.test(markdownText([node])))
    const when = markdownText(words.slice(0, Math.max(end, 0)))
    if (words[0]?.type !== 'strong' || when === '') return []
    const rest = words.slice(end)
    const what = markdownText(rest).replace(/^:?\s*(?:week\s+\d+)?\s*[-–—:]*\s*/i, '')
    const row: TimelineRow = {
      from: 'summary',
      what,
      when: when.replace(/:$/, ''),
      strong: false,
      targets: targetsIn(rest, targets),
      line: item.position?.start.line ?? 0,
    }
    return [row]
  })
}

function firstParagraph(item: ListItem): readonly PhrasingContent[] {
  const [first] = item.children
  return first?.type === 'paragraph' ? first.children : []
}

function targetsIn(words: readonly PhrasingContent[], targets: ReadonlyMap<string, string>): readonly string[] {
  return words.flatMap(everyNode).flatMap((node) => {
    if (node.type === 'link') return [node.url]
    const target = node.type === 'linkReference' ? targets.get(node.identifier) : undefined
    return target === undefined ? [] : [target]
  })
}

function definitions(nodes: readonly Nodes[]): ReadonlyMap<string, string> {
  const found = nodes.filter((node): node is Definition => node.type === 'definition')
  return new Map(found.map((definition) => [definition.identifier, definition.url]))
}

function everyNode(node: Root | Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(everyNode)] : [node]
}
