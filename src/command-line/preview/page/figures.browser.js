// The week in figures: tables with a bar in each row.

/** @import { Shown } from '../../../preview/shown.ts' */

import { copyOf, count, part, write } from './parts.browser.js'

/**
 * A table of counts with a bar below each name: its length is all merges, its filled part the listed ones.
 * @param {string} caption
 * @param {string} head
 * @param {readonly { readonly name: string, readonly merges: number, readonly told: number | null }[]} rows
 */
function figuresTable(caption, head, rows) {
  const { element, inside } = copyOf('shares')
  const captionOf = element.querySelector('caption')
  if (captionOf !== null) captionOf.textContent = caption
  inside('head').textContent = head
  const most = Math.max(1, ...rows.map(({ merges }) => merges))
  /** @param {string} tag @param {string} words @param {string} kind */
  const cell = (tag, words, kind) => {
    const made = document.createElement(tag)
    made.textContent = words
    made.className = kind
    return made
  }
  element.querySelector('tbody')?.append(
    ...rows.map(({ name, merges, told }) => {
      const row = document.createElement('tr')
      const title = cell('th', name, 'name')
      title.setAttribute('scope', 'row')
      const chart = cell('span', '', 'chart')
      for (const [kind, length] of /** @type {const} */ ([
        ['all', merges],
        ['part', told ?? 0],
      ])) {
        const bar = cell('span', '', kind)
        bar.style.width = `${String((100 * length) / most)}%`
        chart.append(bar)
      }
      title.append(chart)
      row.append(title, cell('td', String(merges), 'number'), cell('td', told === null ? '–' : String(told), 'number'))
      return row
    }),
  )
  return element
}

/** @param {Shown['reasons']['figures']} figures */
export function renderFigures(figures) {
  for (const each of document.querySelectorAll('[data-figures]')) each.toggleAttribute('hidden', figures === null)
  if (figures === null) return
  const { told, leftOut, weeks, areasBy, areas, kinds } = figures
  write(
    'figures-summary',
    `${count(told + leftOut, 'merge')} were looked at: ${String(told)} told, ${String(leftOut)} left out.`,
  )
  part('figures-tables', HTMLDivElement).replaceChildren(
    ...(areas.length > 0 ? [figuresTable(`Merges by ${areasBy}`, areasBy === 'area' ? 'Area' : 'Label', areas)] : []),
    ...(kinds.length > 0 ? [figuresTable('Merges by kind', 'Kind', kinds)] : []),
    ...(weeks.length > 1
      ? [
          figuresTable(
            'Merges a week',
            'Week ending',
            weeks.map(({ sunday, ...rest }) => ({ name: sunday, ...rest })),
          ),
        ]
      : []),
  )
}
