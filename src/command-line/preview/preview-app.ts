import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import { getMimeType } from 'hono/utils/mime'
import { RULES } from '../../check/rules.ts'
import type { Shown } from '../../preview/shown.ts'
import editionScript from './page/edition.browser.js'
import figuresScript from './page/figures.browser.js'
import pageScript from './page/page.browser.js'
import partsScript from './page/parts.browser.js'
import pageStyle from './page/page.css'
import editionStyle from './page/edition.css'
import page from './page/page.html'

/** The current content of the preview. */
export interface PreviewSource {
  readonly shown: () => Shown
  /** The edition without the site's layout. */
  readonly edition: () => string
  /** A file of the built site by the path of its URL, or null if it does not exist. */
  readonly siteFile: (path: string) => { readonly name: string; readonly content: Uint8Array } | null
  /** Calls `call` at each change. Returns a function that ends this. */
  readonly onChange: (call: () => void) => () => void
}

/** The files of the page, as the page calls them. */
const FILES: readonly (readonly [name: string, type: string, text: string])[] = [
  ['page.browser.js', 'text/javascript', pageScript],
  ['edition.browser.js', 'text/javascript', editionScript],
  ['figures.browser.js', 'text/javascript', figuresScript],
  ['parts.browser.js', 'text/javascript', partsScript],
  ['page.css', 'text/css', pageStyle],
  ['edition.css', 'text/css', editionStyle],
]

const NOTHING = ["'none'"]
const OWN = ["'self'"]
/** For the preview's own pages: blocks other hosts and inline scripts. */
const OWN_PAGES = {
  defaultSrc: NOTHING,
  scriptSrc: OWN,
  styleSrc: OWN,
  connectSrc: OWN,
  frameSrc: OWN,
  imgSrc: [...OWN, 'data:'],
  baseUri: NOTHING,
  formAction: NOTHING,
  frameAncestors: NOTHING,
}
/** For the edition and its site, which strangers may have written: blocks scripts and forms. */
const LOOKED_AT = {
  defaultSrc: NOTHING,
  styleSrc: [...OWN, "'unsafe-inline'"],
  imgSrc: [...OWN, 'data:'],
  fontSrc: [...OWN, 'data:'],
  baseUri: NOTHING,
  formAction: NOTHING,
  frameAncestors: OWN,
  sandbox: ['allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'],
}
const headers = (contentSecurityPolicy: typeof OWN_PAGES | typeof LOOKED_AT) =>
  secureHeaders({
    contentSecurityPolicy,
    xFrameOptions: false,
    strictTransportSecurity: false,
    referrerPolicy: 'no-referrer',
  })

/**
 * The request handler of the preview.
 * @param hosts the allowed `Host` headers, because another website could point its name at this machine (DNS rebinding)
 */
export function previewApp(telling: PreviewSource, hosts: () => readonly string[]): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    if (!hosts().includes(context.req.header('host') ?? '')) {
      return context.text('This preview only answers requests to its own address.\n', 421)
    }
    context.header('Cache-Control', 'no-store')
    await next()
    return
  })
  app.use('/', headers(OWN_PAGES)).get('/', (context) => context.html(page))
  // The first matching line sets the headers.
  app.get('/preview/edition', headers(LOOKED_AT), (context) =>
    context.html(editionPage(telling.shown().title, telling.edition())),
  )
  app.use('/preview/*', headers(OWN_PAGES))
  for (const [name, type, text] of FILES) {
    app.get(`/preview/${name}`, (context) => context.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` }))
  }
  app.get('/preview/state', (context) => context.json(telling.shown()))
  app.get('/preview/rules/:id', (context) => {
    const rule = RULES.find(({ id }) => id === context.req.param('id'))
    return rule === undefined ? context.notFound() : context.html(rulePage(rule))
  })
  app.get('/preview/changes', (context) =>
    streamSSE(context, async (stream) => {
      const stop = telling.onChange(() => void stream.writeSSE({ data: 'changed' }))
      await stream.writeSSE({ data: 'open' })
      await new Promise<void>((ended) => {
        stream.onAbort(ended)
      })
      stop()
    }),
  )
  app.use('/*', headers(LOOKED_AT)).get('/*', (context) => {
    const file = telling.siteFile(context.req.path)
    if (file === null) return context.notFound()
    const type = getMimeType(file.name) ?? 'application/octet-stream'
    const isPage = type.startsWith('text/html')
    return context.body(isPage ? inNewWindows(file.content) : new Uint8Array(file.content), 200, {
      'Content-Type': type,
    })
  })
  return app
}

/** Links of the page in the frame open in new windows. */
const inNewWindows = (content: Uint8Array): string =>
  new TextDecoder().decode(content).replace(/<head(?:\s[^>]*)?>/i, '$&<base target="_blank">')

const editionPage = (title: string, body: string) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <base target="_blank" />
        <title>${title}</title>
        <link rel="stylesheet" href="/preview/edition.css" />
      </head>
      <body>
        <main>
          <article>
            <h1>${title}</h1>
            ${raw(body)}
          </article>
        </main>
      </body>
    </html>`

const rulePage = ({ id, severity, requires, advice, examples }: (typeof RULES)[number]) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${id}</title>
        <link rel="stylesheet" href="/preview/edition.css" />
      </head>
      <body>
        <main>
          <h1><code>${id}</code></h1>
          <p>${requires}</p>
          <p>${severity === 'error' ? 'An error.' : 'A warning.'} ${advice}</p>
          <h2>Right</h2>
          ${examples.good.map(({ post }) => html`<pre tabindex="0"><code>${post}</code></pre>`)}
          <h2>Wrong</h2>
          ${examples.bad.map(({ post }) => html`<pre tabindex="0"><code>${post}</code></pre>`)}
        </main>
      </body>
    </html>`
