import type { Format } from '../../model/newsletter.ts'
import type { Disk } from '../machine.ts'

/** What the files say of the site, and by what it was known. */
export interface SiteHere {
  readonly format: Format
  /** The path of an edition, with placeholders. */
  readonly path: string
  /** The files and folders that said so. */
  readonly knownBy: readonly string[]
}

/** Where a site may be in a repository. */
const ROOTS = ['', 'website/', 'site/', 'docs/', 'www/']

const MARKS: readonly (readonly [Exclude<Format, 'markdown'>, readonly string[]])[] = [
  ['hugo', ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config/_default']],
  ['jekyll', ['_config.yml', '_config.yaml', '_config.toml', '_posts']],
]

/** Where posts usually are; the first one that is there is taken, else the first. */
const FOLDERS: Readonly<Record<Format, readonly string[]>> = {
  jekyll: ['_posts'],
  hugo: ['content/posts', 'content/post', 'content/blog', 'content/news', 'content/updates'],
  markdown: ['updates', 'docs/updates', 'blog', 'docs/blog', 'news', 'docs/news'],
}

/**
 * Finds out what makes the site's pages and where its posts are.
 * @param disk the files of the repository
 * @param at the path of a file of the repository for the disk
 */
export function siteHere(disk: Disk, at: (path: string) => string): SiteHere {
  for (const root of ROOTS) {
    for (const [format, names] of MARKS) {
      const mark = names.find((name) => disk.kind(at(root + name)) !== 'nothing')
      if (mark !== undefined) return withFolder({ format: format, root: root, knownBy: [root + mark] }, disk, at)
    }
  }
  // A site of Hugo before 0.110 has a name that others use too.
  const old = ROOTS.find(
    (root) => disk.kind(at(`${root}config.toml`)) === 'file' && disk.kind(at(`${root}content`)) === 'folder',
  )
  if (old !== undefined) return withFolder({ format: 'hugo', root: old, knownBy: [`${old}config.toml`] }, disk, at)
  return withFolder({ format: 'markdown', root: '', knownBy: [] }, disk, at)
}

/** A site as its files tell it. */
interface SiteRoot {
  readonly format: Format
  /** The folder of the site in the repository, with a slash at its end; empty for the repository itself. */
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

/** The name of an edition, as the dated posts that are there have theirs. */
function nameOfPosts(format: Format, names: readonly string[]): string {
  const usual = format === 'markdown' ? '{yyyy}-{mm}-{dd}.md' : '{yyyy}-{mm}-{dd}-update.md'
  const ends = names.flatMap(
    (name) =>
      /^\d{4}-\d\d-\d\d(-[\w-]+)?\.md$/
        .exec(name)
        ?.slice(0, 1)
        .map((all) => all.slice(10)) ?? [],
  )
  // Posts that each have a title of their own say nothing of the next one.
  const [end] = ends
  return end !== undefined && ends.every((each) => each === end) ? `{yyyy}-{mm}-{dd}${end}` : usual
}
