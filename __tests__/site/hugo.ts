import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pagesByPost } from './pages.ts'

/** The website of the invented project: its configuration is empty, so this is Hugo as it comes. */
const WEBSITE = 'sandbox/weeks/lamplight-2026-03-15/repos/example-harbour/lamplight/history/01-project/tree/website'

/**
 * Builds a site that holds the posts, with the real Hugo.
 * @param posts the text of each post by its path under `content/`, such as `news/2026-03-15.md`
 * @returns the page of each post by the same path
 * @throws where Hugo ends with an error or leaves a page out; the message holds what Hugo said
 */
export function buildWithHugo(posts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'hugo-'))
  try {
    cpSync(WEBSITE, folder, { recursive: true })
    for (const [path, content] of posts) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
      writeFileSync(join(folder, 'content', path), content)
    }
    const { status, stdout, stderr } = spawnSync('hugo', ['--buildFuture', '--cacheDir', join(folder, 'cache')], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`Hugo could not build the site:\n${stdout}${stderr}`)
    const pages = pagesByPost(join(folder, 'public'))
    const lost = [...posts.keys()].filter((path) => !pages.has(path))
    if (lost.length > 0) throw new Error(`Hugo made no page of ${lost.join(', ')}`)
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
