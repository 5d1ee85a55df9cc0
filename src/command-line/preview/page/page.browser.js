// The script of the preview's page. It receives JSON and inserts it as text, never as HTML. The edition is in a frame
// in which scripts do not run.

/** @import { Shown, ShownFinding, ShownMerge } from '../../../preview/shown.ts' */

import { renderEdition, showLine } from './edition.browser.js'
import { renderFigures } from './figures.browser.js'
import { copyOf, count, part, say, write } from './parts.browser.js'

/** @type {Shown | null} */
let shown = null

const search = part('left-out-search', HTMLInputElement)

/** @param {ShownFinding} finding */
function findingCard(finding) {
  const { element, inside } = copyOf('finding')
  const severity = inside('severity')
  severity.textContent = finding.severity === 'error' ? 'Error' : 'Warning'
  severity.classList.add(finding.severity)
  inside('message').textContent = finding.message
  inside('advice').textContent = finding.advice
  const jump = inside('jump')
  jump.textContent = `Show line ${String(finding.line)}`
  jump.addEventListener('click', () => {
    showLine(finding.line)
  })
  const rule = inside('rule')
  rule.textContent = `Rule ${finding.rule}`
  rule.setAttribute('href', `/preview/rules/${encodeURIComponent(finding.rule)}`)
  return element
}

/** @param {ShownMerge} merge @param {boolean} wasTold */
function mergeCard(merge, wasTold) {
  const { element, inside } = copyOf('merge')
  inside('words').textContent = merge.words
  inside('reason').textContent = `${wasTold ? 'Told' : 'Left out'}: ${merge.reason}`
  const address = inside('address')
  address.textContent = merge.name
  address.setAttribute('href', merge.address)
  const act = inside('act')
  const { line } = merge
  if (line !== null) {
    act.textContent = 'Show'
    act.setAttribute('aria-label', `Show ${merge.name} in the edition`)
    act.addEventListener('click', () => {
      showLine(line)
    })
  } else {
    act.textContent = `Copy ${merge.kind}`
    act.classList.add('copy')
    act.setAttribute('aria-label', `Copy ${merge.kind} of ${merge.name}`)
    act.addEventListener('click', () => {
      void copyItem(merge, act)
    })
  }
  if ((line !== null) !== wasTold) {
    const mark = inside('mark')
    mark.hidden = false
    mark.textContent = line !== null ? 'In the edition now' : 'No longer in the edition'
    mark.classList.add(line !== null ? 'present' : 'missing')
    element.classList.toggle('in-post', line !== null)
  }
  return element
}

/** @param {ShownMerge} merge @param {HTMLElement} button */
async function copyItem(merge, button) {
  try {
    await navigator.clipboard.writeText(merge.markdown)
    button.textContent = 'Copied'
    say(`The ${merge.kind} of ${merge.name} is copied.`)
    setTimeout(() => {
      button.textContent = `Copy ${merge.kind}`
    }, 3000)
  } catch {
    say(`The browser did not let the ${merge.kind} of ${merge.name} be copied. Here it is: ${merge.markdown}`)
  }
}

/** @param {Shown} state */
function renderLeftOut({ reasons: { leftOut } }) {
  const wanted = search.value.trim().toLowerCase()
  const fits = leftOut.filter(({ name, words, reason }) => `${name} ${words} ${reason}`.toLowerCase().includes(wanted))
  part('left-out-list', HTMLUListElement).replaceChildren(...fits.map((merge) => mergeCard(merge, false)))
  if (wanted !== '') say(`${count(fits.length, 'merge')} of ${String(leftOut.length)} found.`)
}

/** @param {string} name @param {number | null} number @param {boolean} isBad */
function renderCount(name, number, isBad) {
  for (const each of document.querySelectorAll(`[data-count="${name}"]`)) {
    each.textContent = number === null ? '' : String(number)
    each.classList.toggle('bad', isBad)
  }
}

/** @param {Shown} state @returns {string} the state in one sentence */
function render(state) {
  const { findings, reasons, problem } = state
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const summary = problem?.message ?? `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.`
  document.title = `${errors > 0 ? `(${String(errors)}) ` : ''}${state.title} – preview`
  write('title', state.title)
  write('path', state.path)
  write('note', problem === null ? state.page.note : '')
  write('problem', problem === null ? '' : `${problem.message} ${problem.advice}`)
  write(
    'findings-summary',
    problem !== null
      ? 'There is nothing to check.'
      : findings.length === 0
        ? 'The rules that ran find nothing.'
        : summary,
  )
  part('findings-list', HTMLOListElement).replaceChildren(...findings.map(findingCard))
  write('unchecked', state.unchecked)
  renderCount('findings', problem === null ? findings.length : null, errors > 0)

  const hasReasons = reasons.missing === null
  const still = reasons.told.filter(({ line }) => line !== null).length
  write(
    'left-out-summary',
    reasons.missing ?? `${count(reasons.leftOut.length, 'merge')} of the week; each can be put in by its bullet.`,
  )
  write(
    'told-summary',
    reasons.missing ??
      `${count(reasons.told.length, 'merge')} told by the draft, ${String(still)} of them in the edition now.`,
  )
  search.closest('p')?.toggleAttribute('hidden', reasons.leftOut.length < 8)
  renderLeftOut(state)
  part('told-list', HTMLUListElement).replaceChildren(...reasons.told.map((merge) => mergeCard(merge, true)))
  renderCount('left-out', hasReasons ? reasons.leftOut.length : null, false)
  renderCount('told', hasReasons ? reasons.told.length : null, false)

  renderFigures(reasons.figures)
  renderEdition(state)
  return summary
}

/** @param {boolean} isFirst */
async function renew(isFirst) {
  const answer = await fetch('/preview/state')
  shown = /** @type {Shown} */ (await answer.json())
  const summary = render(shown)
  if (!isFirst) say(`Renewed at ${new Date().toLocaleTimeString()}: ${summary}`)
}

search.addEventListener('input', () => {
  if (shown !== null) renderLeftOut(shown)
})

let isFirst = true
const changes = new EventSource('/preview/changes')
changes.addEventListener('message', () => {
  void renew(isFirst)
  isFirst = false
})
changes.addEventListener('error', () => {
  say('The preview has ended: start it again in the terminal, and this page goes on.')
})
