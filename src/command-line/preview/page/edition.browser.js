// The edition in its frame, its source, and jumping to a line in either. Scripts do not run in the frame; this one
// reads it from outside.

/** @import { Shown } from '../../../preview/shown.ts' */

import { part, say } from './parts.browser.js'

/** @type {Shown | null} */
let shown = null
let revision = 0

const frame = part('frame', HTMLIFrameElement)
const source = part('source', HTMLOListElement)
const asPage = part('as-page', HTMLButtonElement)
const asSource = part('as-source', HTMLButtonElement)

/** The elements that are blocks of the edition, as in src/preview/page-of-post.ts. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, pre, tr'

/** @param {HTMLElement} element */
const wordsOf = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The blocks of the page in the frame. @returns {HTMLElement[]} */
function blocksInFrame() {
  const page = frame.contentDocument
  const article = page?.querySelector('article') ?? page?.body ?? null
  return article === null ? [] : [...article.querySelectorAll(BLOCKS)].map((each) => /** @type {HTMLElement} */ (each))
}

/** @param {number} line */
export function showLine(line) {
  const blocks = shown?.blocks ?? []
  const at = blocks.findLastIndex((block) => block.line <= line)
  const wanted = blocks[at]
  if (wanted === undefined || asSource.getAttribute('aria-pressed') === 'true') {
    showSource(line)
    return
  }
  // The site's page has the same words in the same order, whatever its layout. Equal blocks are counted.
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

/** Loads the edition into the frame and keeps the scroll position. @param {string} address */
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

/** Shows the current edition. @param {Shown} state */
export function renderEdition(state) {
  shown = state
  renderSource(state)
  show(asSource.getAttribute('aria-pressed') === 'true' ? asSource : asPage)
  if (state.problem === null) renderFrame(state.page.address)
}

for (const view of [asPage, asSource]) {
  view.addEventListener('click', () => {
    show(view)
  })
}
