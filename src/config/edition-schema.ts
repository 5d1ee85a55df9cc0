import * as v from 'valibot'
import { FORMATS, type Format } from '../model/newsletter.ts'

export const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.regex(/^[^\r\n]*$/, 'must be one line'),
)

const PLACEHOLDER = /\{([^{}]*)\}/g
const PLACEHOLDERS = ['yyyy', 'mm', 'dd', 'month', 'd']

const template = v.pipe(
  line,
  v.check(
    (value) => [...value.matchAll(PLACEHOLDER)].every(([, name]) => PLACEHOLDERS.includes(name ?? '')),
    `may only use the placeholders ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`,
  ),
)

const datedTemplate = v.pipe(
  template,
  v.check(
    (value) => ['{yyyy}', '{mm}', '{dd}'].every((placeholder) => value.includes(placeholder)),
    'must name the day by {yyyy}, {mm} and {dd}, so that each edition has its own',
  ),
)

/** A path inside a repository: relative, without empty parts or `..`, and never under `.git` or `.github`. */
export const isPathInside = (value: string): boolean =>
  value.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !/^\.git(hub)?(\/|$)/i.test(value) &&
  !/[\\:]/.test(value)

export const PATH_RULE = 'must be a path inside the repository: relative, without "..", and not under .git or .github'
export const path = v.pipe(line, v.check(isPathInside, PATH_RULE))

/** What git allows in a branch's name, and no more than editors can type. */
const branch = v.pipe(
  datedTemplate,
  v.check(
    (value) => /^[A-Za-z0-9{][\w./{}-]*$/.test(value) && !/\.\.|\/\/|\/$|\.lock$|\.$/.test(value),
    'must be a name that git allows for a branch, made of letters, digits, ".", "_", "-" and "/"',
  ),
)

/** Where the site of each kind keeps its posts, if the configuration names no place. */
const PATHS: Readonly<Record<Format, string>> = {
  jekyll: '_posts/{yyyy}-{mm}-{dd}-update.md',
  hugo: 'content/posts/{yyyy}-{mm}-{dd}-update.md',
  markdown: 'updates/{yyyy}-{mm}-{dd}.md',
}

/** Jekyll reads no post whose name does not begin with its date; Hugo takes these names for lists and bundles. */
const isNamedFor = (format: Format, value: string): boolean =>
  format === 'jekyll'
    ? !/(?:^|\/)_posts\//.test(value) || /\/\{yyyy\}-\{mm\}-\{dd\}-[^/]+$/.test(value)
    : format !== 'hugo' || !/(?:^|\/)_?index\.md$/.test(value)

/** How an edition is named and written: in comes what YAML gave, out comes what a Newsletter holds. */
export const edition = v.pipe(
  v.strictObject({
    branch,
    path: v.optional(v.pipe(datedTemplate, v.check(isPathInside, PATH_RULE), v.endsWith('.md', 'must end in .md'))),
    title: template,
    slug: template,
    format: v.optional(v.picklist(FORMATS, `must be one of ${FORMATS.join(', ')}`), 'jekyll'),
    layout: v.optional(v.nullable(line)),
  }),
  v.transform(({ path, layout, ...rest }) => ({
    ...rest,
    path: path ?? PATHS[rest.format],
    layout: layout === undefined ? (rest.format === 'jekyll' ? 'post' : null) : layout,
  })),
  v.forward(
    v.check(
      ({ format, path }) => isNamedFor(format, path),
      'must name a file that the site reads as a post: {yyyy}-{mm}-{dd}-name.md under _posts for Jekyll, and not index.md for Hugo',
    ),
    ['path'],
  ),
)
