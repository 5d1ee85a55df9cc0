import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pagesByPost } from './pages.ts'

/**
 * The newsletter's site in small: its permalink and plugins, layouts that show the post's path, title and time, the
 * feed and the tags for search engines, which read the front matter too.
 */
const SITE: Readonly<Record<string, string>> = {
  '_config.yml': [
    'title: A newsletter',
    'url: https://newsletter.example',
    'permalink: /:year/:year:month:day',
    'future: true',
    'plugins: [jekyll-feed, jekyll-seo-tag]',
    '',
  ].join('\n'),
  '_layouts/post.html': [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">{% seo %}{% feed_meta %}</head><body>',
    '<h1 data-path="{{ page.path }}" data-slug="{{ page.slug | escape }}"',
    ' data-date="{{ page.date | date: "%s" }}">{{ page.title | escape }}</h1>',
    '<article>{{ content }}</article></body></html>',
  ].join(''),
}

/**
 * Builds a site that holds the posts, with the real Jekyll.
 * @param posts the text of each post by its path, such as `_posts/2024-07-28-update.md`; each dated differently,
 * since the date is the page's address.
 * @returns the page of each post by the same path.
 * @throws where Jekyll ends with an error or leaves a page out; the message holds what Jekyll said.
 */
export function buildSite(posts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  try {
    for (const [path, content] of [...Object.entries(SITE), ...posts]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const { status, stderr } = spawnSync(
      'jekyll',
      ['build', '--quiet', '--strict_front_matter', '--disable-disk-cache'],
      {
        cwd: folder,
        env: { ...process.env, JEKYLL_NO_BUNDLER_REQUIRE: 'true', LANG: 'C.UTF-8' },
        encoding: 'utf8',
      },
    )
    // What follows the first lines is where in Jekyll's own code it happened.
    if (status !== 0) throw new Error(`Jekyll could not build the site:\n${stderr.split('\n').slice(0, 3).join('\n')}`)
    const pages = pagesByPost(join(folder, '_site'))
    const lost = [...posts.keys()].filter((path) => !pages.has(path))
    if (lost.length > 0) throw new Error(`Jekyll made no page of ${lost.join(', ')}`)
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
