import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The pages in the folder of a built site that say which post they are made from, by the path of the post. */
export function pagesByPost(site: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const html = readFileSync(join(site, name), 'utf8')
    const path = /data-path="([^"]*)"/.exec(html)?.[1]
    if (path !== undefined) pages.set(path, html)
  }
  return pages
}
