import type { Format } from '../../model/newsletter.ts'
import type { Disk } from '../machine.ts'

/** The detected site. */
export interface SiteHere {
  readonly format: Format
  /** The path of an edition, with placeholders. */
  readonly path: string
  /** The files and folders that show it. */
  readonly knownBy: readonly string[]
}

/** The possible folders of a site in a repository. */
const ROOTS = ['', 'website/', 'site/', 'docs/', 'www/']

const MARKS: readonly (readonly [Exclude<Format, 'markdown'>, readonly string[]])[] = [
  ['hugo', ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config/_default']],
  ['jekyll', ['_config.yml', '_config.yaml', '_config.toml', '_posts']],
]

/** The usual folders of posts. The first that exists is used, otherwise the first. */
const FOLDERS: Readonly<Record<Format, readonly string[]>> = {
  jekyll: ['_posts'],
  hugo: ['content/posts', 'content/post', 'content/blog', 'content/news', 'content/updates'],
  markdown: ['updates', 'docs/updates', 'blog', 'docs/blog', 'news', 'docs/news'],
}

/**
 * Detects the site generator and the folder of posts.
 * @param disk the files of the repository
 * @param at returns the path for `disk` of a path in the repository
 */
export function siteHere(disk: Disk, at: (path: string) => string): SiteHere {
  for (const root of ROOTS) {
    for (const [format, names] of MARKS) {
      const mark = names.find((name) => disk.kind(at(root + name)) !== 'nothing')
      if (mark !== undefined) return withFolder({ format: format, root: root, knownBy: [root + mark] }, disk, at)
    }
  }
  // Hugo before 0.110 uses a file name that other programs use too.
  const old = ROOTS.find(
    (root) => disk.kind(at(`${root}config.toml`)) === 'file' && disk.kind(at(`${root}content`)) === 'folder',
  )
  if (old !== undefined) return withFolder({ format: 'hugo', root: old, knownBy: [`${old}config.toml`] }, disk, at)
  return withFolder({ format: 'markdown', root: '', knownBy: [] }, disk, at)
}

/** A site that was detected by its files. */
interface SiteRoot {
  readonly format: Format
  /** The folder of the site, with a slash at the end; empty for the root of the repository. */
  readonly root: string
  readonly knownBy: readonly string[]
}

function withFolder({ format, root, knownBy }: SiteRoot, disk: Disk, at: (path: string) => string): SiteHere {
  const usual = FOLDERS[format]
  const folder = usual.find((each) => disk.kind(at(root + each)) === 'folder')
  const path = `${root}${folder ?? usual[0] ?? ''}`
  const known = folder === undefined || knownBy.includes(path) ? knownBy : [...knownBy, path]
  return { format, path: `${path}/${nameOfPosts(format, disk.names(at(path)))}`, knownBy: known }
}

/** The name of an edition's file, in the pattern of the existing dated posts. */
function nameOfPosts(format: Format, names: readonly string[]): string {
  const usual = format === 'markdown' ? '{yyyy}-{mm}-{dd}.md' : '{yyyy}-{mm}-{dd}-update.md'
  const ends = names.flatMap(
    (name) =>
      /^\d{4}-\d\d-\d\d(-[\w-]+)?\.md$/
        .exec(name)
        ?.slice(0, 1)
        .map((all) => all.slice(10)) ?? [],
  )
  // If each post has its own title in its name, the next name is unknown.
  const [end] = ends
  return end !== undefined && ends.every((each) => each === end) ? `{yyyy}-{mm}-{dd}${end}` : usual
}
