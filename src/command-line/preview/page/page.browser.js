// The script of the preview's page. It gets what is to be shown as JSON and makes text of all of it: no text is read as
// HTML here. The edition is in a frame in which no script runs.

/** @import { Shown, ShownFinding, ShownMerge } from '../../../preview/shown.ts' */

/** The elements that are blocks of the edition, as in src/preview/page-of-post.ts. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, pre, tr'

/** @type {Shown | null} */
let shown = null
let revision = 0

/** @template {HTMLElement} Kind @param {string} id @param {new () => Kind} kind @returns {Kind} */
function part(id, kind) {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`)
  return found
}

const frame = part('frame', HTMLIFrameElement)
const source = part('source', HTMLOListElement)
const status = part('status', HTMLParagraphElement)
const asPage = part('as-page', HTMLButtonElement)
const asSource = part('as-source', HTMLButtonElement)
const search = part('left-out-search', HTMLInputElement)

/** @param {number} number @param {string} one @param {string} [many] */
const count = (number, one, many = `${one}s`) => `${String(number)} ${number === 1 ? one : many}`

/** @param {string} id @param {string} words */
function write(id, words) {
  const element = part(id, HTMLElement)
  element.textContent = words
  element.hidden = words === ''
}

/** Said aloud by screen readers too. @param {string} words */
function say(words) {
  status.textContent = words
}

/** A copy of a template, with its parts by their class. @param {string} id */
function copyOf(id) {
  const element = part(id, HTMLTemplateElement).content.firstElementChild?.cloneNode(true)
  if (!(element instanceof HTMLElement)) throw new Error(`The template ${id} is empty.`)
  /** @param {string} name */
  const inside = (name) => {
    const found = element.querySelector(`.${name}`)
    if (!(found instanceof HTMLElement)) throw new Error(`The template ${id} has no ${name}.`)
    return found
  }
  return { element, inside }
}

/** @param {ShownFinding} finding */
function findingCard(finding) {
  const { element, inside } = copyOf('finding')
  const severity = inside('severity')
  severity.textContent = finding.severity === 'error' ? 'Error' : 'Warning'
  severity.classList.add(finding.severity)
  inside('message').textContent = finding.message
  inside('mend').textContent = finding.mend
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
    act.textContent = 'Copy bullet'
    act.classList.add('copy')
    act.setAttribute('aria-label', `Copy bullet of ${merge.name}`)
    act.addEventListener('click', () => {
      void copyBullet(merge, act)
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
async function copyBullet(merge, button) {
  try {
    await navigator.clipboard.writeText(merge.bullet)
    button.textContent = 'Copied'
    say(`The bullet of ${merge.name} is copied.`)
    setTimeout(() => {
      button.textContent = 'Copy bullet'
    }, 3000)
  } catch {
    say(`The browser did not let the bullet of ${merge.name} be copied. Here it is: ${merge.bullet}`)
  }
}

/** @param {HTMLElement} element */
const wordsOf = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The blocks of the page in the frame. @returns {HTMLElement[]} */
function blocksInFrame() {
  const page = frame.contentDocument
  const article = page?.querySelector('article') ?? page?.body ?? null
  return article === null ? [] : [...article.querySelectorAll(BLOCKS)].map((each) => /** @type {HTMLElement} */ (each))
}

/** @param {number} line */
function showLine(line) {
  const blocks = shown?.blocks ?? []
  const at = blocks.findLastIndex((block) => block.line <= line)
  const wanted = blocks[at]
  if (wanted === undefined || asSource.getAttribute('aria-pressed') === 'true') {
    showSource(line)
    return
  }
  // The site's page has the same words in the same order, whatever its layout; equal ones are counted.
  const nth = blocks.slice(0, at).filter(({ words }) => words === wanted.words).length
  const block = blocksInFrame().filter((each) => wordsOf(each) === wanted.words)[nth]
  if (block === undefined) showSource(line)
  else point(block, `Line ${String(line)} is marked in the edition.`)
}

const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** @param {HTMLElement} element @param {string} said */
function point(element, said) {
  part('edition', HTMLElement).scrollIntoView({ block: 'start' })
  element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' })
  for (const each of element.ownerDocument.querySelectorAll('[data-here]')) unmark(each)
  element.setAttribute('data-here', '')
  element.style.outline = '3px solid #2f6fed'
  element.style.outlineOffset = '4px'
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  say(said)
}

/** @param {Element} element */
function unmark(element) {
  element.removeAttribute('data-here')
  if (element instanceof HTMLElement || 'style' in element) element.removeAttribute('style')
}

/** @param {number} line */
function showSource(line) {
  show(asSource)
  const item = source.children[Math.max(0, line - 1)]
  for (const each of source.querySelectorAll('.here')) each.classList.remove('here')
  if (!(item instanceof HTMLElement)) return
  item.classList.add('here')
  part('edition', HTMLElement).scrollIntoView({ block: 'start' })
  source.scrollTop = item.offsetTop - source.offsetTop - source.clientHeight / 2
  source.focus({ preventScroll: true })
  say(`Line ${String(line)} is marked in the source.`)
}

/** @param {HTMLButtonElement} view */
function show(view) {
  for (const each of [asPage, asSource]) each.setAttribute('aria-pressed', String(each === view))
  const isProblem = shown?.problem != null
  frame.hidden = view !== asPage || isProblem
  source.hidden = view !== asSource || isProblem
}

/** @param {Shown} state */
function renderSource({ source: text, findings }) {
  const worst = new Map(findings.map(({ line, severity }) => [line, severity]))
  for (const { line, severity } of findings) if (severity === 'error') worst.set(line, severity)
  source.replaceChildren(
    ...text.split(/\r?\n/).map((line, index) => {
      const item = document.createElement('li')
      const words = document.createElement('span')
      words.textContent = line
      item.append(words)
      const severity = worst.get(index + 1)
      if (severity !== undefined) item.classList.add(severity)
      return item
    }),
  )
}

/** Loads the edition into the frame, and stays where the reader was. @param {string} address */
function renderFrame(address) {
  const top = frame.contentDocument?.scrollingElement?.scrollTop ?? 0
  frame.addEventListener(
    'load',
    () => {
      if (frame.contentDocument?.scrollingElement != null) frame.contentDocument.scrollingElement.scrollTop = top
    },
    { once: true },
  )
  revision += 1
  frame.contentWindow?.location.replace(`${address}?${String(revision)}`)
}

/** @param {Shown} state */
function renderLeftOut({ reasons: { leftOut } }) {
  const wanted = search.value.trim().toLowerCase()
  const fits = leftOut.filter(({ name, words, reason }) => `${name} ${words} ${reason}`.toLowerCase().includes(wanted))
  part('left-out-list', HTMLUListElement).replaceChildren(...fits.map((merge) => mergeCard(merge, false)))
  if (wanted !== '') say(`${count(fits.length, 'merge')} of ${String(leftOut.length)} found.`)
}

/**
 * A table of counts with a bar in each row: its length is the merges, its full part those that are told.
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
      const title = cell('th', name, '')
      title.setAttribute('scope', 'row')
      const chart = cell('td', '', 'chart')
      for (const [kind, length] of /** @type {const} */ ([
        ['all', merges],
        ['part', told ?? 0],
      ])) {
        const bar = cell('span', '', kind)
        bar.style.width = `${String((100 * length) / most)}%`
        chart.append(bar)
      }
      row.append(
        title,
        cell('td', String(merges), 'number'),
        cell('td', told === null ? '–' : String(told), 'number'),
        chart,
      )
      return row
    }),
  )
  return element
}

/** @param {Shown['reasons']['figures']} figures */
function renderFigures(figures) {
  for (const each of document.querySelectorAll('[data-figures]')) each.toggleAttribute('hidden', figures === null)
  if (figures === null) return
  const { told, leftOut, weeks, areas, kinds } = figures
  write(
    'figures-summary',
    `${count(told + leftOut, 'merge')} were looked at: ${String(told)} told, ${String(leftOut)} left out.`,
  )
  part('figures-tables', HTMLDivElement).replaceChildren(
    ...(areas.length > 0 ? [figuresTable('Merges by area', 'Area', areas)] : []),
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

/** @param {string} name @param {number | null} number @param {boolean} isBad */
function renderCount(name, number, isBad) {
  for (const each of document.querySelectorAll(`[data-count="${name}"]`)) {
    each.textContent = number === null ? '' : String(number)
    each.classList.toggle('bad', isBad)
  }
}

/** @param {Shown} state @returns {string} what there is, in one sentence */
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
    problem !== null ? 'There is nothing to check.' : findings.length === 0 ? 'Nothing is wrong.' : summary,
  )
  part('findings-list', HTMLOListElement).replaceChildren(...findings.map(findingCard))
  write('unchecked', state.unchecked ?? '')
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
  renderSource(state)
  show(asSource.getAttribute('aria-pressed') === 'true' ? asSource : asPage)
  if (problem === null) renderFrame(state.page.address)
  return summary
}

/** @param {boolean} isFirst */
async function renew(isFirst) {
  const answer = await fetch('/preview/state')
  shown = /** @type {Shown} */ (await answer.json())
  const summary = render(shown)
  if (!isFirst) say(`Renewed at ${new Date().toLocaleTimeString()}: ${summary}`)
}

asPage.addEventListener('click', () => {
  show(asPage)
})
asSource.addEventListener('click', () => {
  show(asSource)
})
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
