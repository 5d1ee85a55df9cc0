import { parse, stringify } from 'yaml'
import type { Machine } from '../machine.ts'

/** A Jekyll site around a post. */
export interface SiteAround {
  /** The folder of `_config.yml`, with a slash. */
  readonly root: string
  /** The post's path from that folder. */
  readonly post: string
}

/** Finds the site of a post: the nearest folder above it with a `_config.yml`, inside its repository. */
export function siteAround(post: string, { disk }: Pick<Machine, 'disk'>): SiteAround | null {
  const parts = disk.whole(post).split('/')
  for (let above = parts.length - 1; above > 0; above--) {
    const root = `${parts.slice(0, above).join('/')}/`
    if (disk.kind(`${root}_config.yml`) === 'file') return { root, post: parts.slice(above).join('/') }
    if (disk.kind(`${root}.git`) !== 'nothing') return null
  }
  return null
}

export type SiteBuild =
  | { readonly isBuilt: true; /** The path of the post's page. */ readonly page: string }
  | { readonly isBuilt: false; readonly why: string }

/** The page of the post in the built site. A front matter default sets this address. */
const PAGE = '/edition-in-preview/'

/**
 * Builds the site into another folder, with its own Jekyll or the machine's. Does not write into the site.
 * @param folder the folder for the pages and for the additional configuration
 * @param stop aborts the build
 */
export async function buildSite(
  { site, folder }: { readonly site: SiteAround; readonly folder: string },
  machine: Machine,
  stop: AbortSignal,
): Promise<SiteBuild> {
  const { disk } = machine
  const overlay = `${folder}/overlay.yml`
  disk.write(overlay, overlayOf(site, disk))
  const words = [
    'build',
    ...['--quiet', '--future', '--unpublished', '--disable-disk-cache', '--strict_front_matter'],
    ...['--config', `_config.yml,${overlay}`, '--destination', `${folder}/site`],
  ]
  // Prefer the versions that the site locked.
  const bundled: readonly [string, readonly string[]][] =
    disk.kind(`${site.root}Gemfile`) === 'file' ? [['bundle', ['exec', 'jekyll', ...words]]] : []
  let said = ''
  for (const [program, parameters] of [...bundled, ['jekyll', words] as const]) {
    const environment = { LANG: 'C.UTF-8', ...(program === 'jekyll' ? { JEKYLL_NO_BUNDLER_REQUIRE: 'true' } : {}) }
    const ended = await machine.start(program, parameters, { folder: site.root, environment, stop })
    if (ended.isDone && disk.kind(`${folder}/site${PAGE}index.html`) === 'file') return { isBuilt: true, page: PAGE }
    said = ended.isDone ? 'Jekyll made no page of the post.' : firstLines(ended.said)
    if (stop.aborted) break
  }
  return { isBuilt: false, why: said }
}

/** Returns additional configuration: it gives the post a known address, and the site an empty base URL. */
function overlayOf({ root, post }: SiteAround, disk: Machine['disk']): string {
  const text = new TextDecoder().decode(disk.read(`${root}_config.yml`))
  const written: unknown = parse(text, { logLevel: 'silent' })
  const defaults: unknown =
    typeof written === 'object' && written !== null && 'defaults' in written ? written.defaults : []
  return stringify({
    url: '',
    baseurl: '',
    defaults: [
      ...(Array.isArray(defaults) ? (defaults as unknown[]) : []),
      { scope: { path: post }, values: { permalink: PAGE } },
    ],
  })
}

/** Jekyll's output without colours, frames and its hint about --trace. */
const firstLines = (said: string): string =>
  said
    .replaceAll(COLOURS, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\S+\.rb:\d+:in [`'].*?': /, ''))
    .filter((line) => /\w/.test(line) && !/^(?:Jekyll [\d.]+ |from \S+:\d+:)|--trace|for any additional/.test(line))
    .slice(0, 3)
    .join('\n')

const COLOURS = new RegExp(String.raw`\u001B\[[\d;]*m`, 'g')
