import { chromium, type Page } from 'playwright-core'
import { commandOf } from './describe-site.ts'
import { marked } from './typographic-quotes.ts'

/** One page as a browser shows it. */
export interface Shown {
  /** The headings, paragraphs and items of the article, in the order of the page, by what a reader sees of them. */
  readonly blocks: readonly ShownBlock[]
  /** What the links say and where a click goes. */
  readonly links: readonly { readonly words: string; readonly address: string }[]
  /** Each kind of element of the article with the names of its attributes: `a[href]`, `li`. */
  readonly article: readonly string[]
  /** The same of the whole document around it. */
  readonly around: readonly string[]
  /** The first heading, which is the title in the front matter. */
  readonly title: string
}

export interface ShownBlock {
  readonly element: string
  readonly text: string
}

export interface Look {
  /** What each page shows, by the same key. */
  readonly pages: ReadonlyMap<string, Shown>
  /** What happened that a page of words does not do: a dialog, a request, a message of the console, another address. */
  readonly incidents: readonly string[]
}

const ORIGIN = 'http://newsletter.example'

/** Read in the page itself; `innerText` is what is visible. Compare its words through `asMeant`. */
const READ = `(() => {
  const marked = ${marked.toString()}
  const words = (element) => element.innerText.replace(/[ \\t\\n\\r]+/g, ' ').trim()
  const kind = (element) => {
    const names = element.getAttributeNames().sort().join(',')
    return element.localName + (names === '' ? '' : '[' + names + ']')
  }
  const article = document.querySelector('article')
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  while (texts.nextNode() !== null) {
    const node = texts.currentNode
    if (node.parentElement.closest('code') === null) node.data = marked(node.data)
  }
  const all = (selector) => [...article.querySelectorAll(selector)]
  return {
    blocks: all('h1, h2, h3, h4, h5, h6, p, li, td, dt, dd, pre').map((element) => ({
      element: element.localName,
      text: words(element),
    })),
    links: all('a').map((element) => ({ words: words(element), address: element.href })),
    article: [...new Set(all('*').map(kind))],
    around: [...new Set([...document.querySelectorAll('*')].filter((each) => !article.contains(each)).map(kind))],
    title: words(document.querySelector('h1')),
  }
})()`

/**
 * Opens pages in headless Chromium, one after the other, clicks nothing, and lets nothing out.
 * @param pages the HTML of each page by any key
 */
export async function lookAt(pages: ReadonlyMap<string, string>): Promise<Look> {
  const executablePath = commandOf('chromium')
  if (executablePath === null) throw new Error('Chromium is not installed.')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    const page = await browser.newPage()
    const incidents: string[] = []
    let key = ''
    const note = (what: string): void => void incidents.push(`${key}: ${what}`)
    watch(page, note)
    await page.route('**/*', async (route) => {
      const isPage = route.request().isNavigationRequest() && route.request().url() === `${ORIGIN}/`
      if (isPage) {
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.get(key) ?? '' })
        return
      }
      note(`asked for ${route.request().url()}`)
      await route.abort()
    })
    const shown = new Map<string, Shown>()
    for (key of pages.keys()) {
      await page.goto(`${ORIGIN}/`)
      shown.set(key, await page.evaluate<Shown>(READ))
      if (page.url() !== `${ORIGIN}/`) note(`went to ${page.url()}`)
    }
    return { pages: shown, incidents }
  } finally {
    await browser.close()
  }
}

function watch(page: Page, note: (what: string) => void): void {
  page.on('dialog', (dialog) => {
    note(`opened a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    note(`wrote to the console: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    note(`failed: ${error.message}`)
  })
  page.on('popup', (popup) => {
    note(`opened ${popup.url()}`)
  })
  page.on('download', (download) => {
    note(`downloaded ${download.url()}`)
  })
  page.on('websocket', (socket) => {
    note(`connected to ${socket.url()}`)
  })
}
