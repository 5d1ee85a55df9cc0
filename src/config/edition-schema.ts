import * as v from 'valibot'
import { FORMATS, type Format } from '../model/newsletter.ts'
import { BRANCH, DATED, PATH_INSIDE, PATH_OR_FOLDER, POST_NAMES, TEMPLATE } from './patterns.ts'

export const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(500, 'must be 500 characters at most'),
  v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u, 'must be one line, without control characters'),
)

const template = v.pipe(line, v.regex(TEMPLATE, 'may only use the placeholders {yyyy}, {mm}, {dd}, {month}, {d}'))

const datedTemplate = v.pipe(
  template,
  v.regex(DATED, 'must name the day by {yyyy}, {mm} and {dd}, so that each edition has its own'),
)

const PATH_RULE = 'must be a path inside the repository: relative, without "..", and not under .git or .github'
export const path = v.pipe(line, v.regex(PATH_INSIDE, PATH_RULE))
/** A file, a folder by its slash at the end, or either with `*` for anything but a slash. */
export const pathOrFolder = v.pipe(line, v.regex(PATH_OR_FOLDER, PATH_RULE))

const branch = v.pipe(
  datedTemplate,
  v.regex(BRANCH, 'must be a name that git allows for a branch, made of letters, digits, ".", "_", "-" and "/"'),
)

/** Where the site of each kind keeps its posts, if the configuration names no place. */
const PATHS: Readonly<Record<Format, string>> = {
  jekyll: '_posts/{yyyy}-{mm}-{dd}-update.md',
  hugo: 'content/posts/{yyyy}-{mm}-{dd}-update.md',
  markdown: 'updates/{yyyy}-{mm}-{dd}.md',
}

/** How an edition is named and written: in comes what YAML gave, out comes what a Newsletter holds. */
export const edition = v.pipe(
  v.strictObject({
    branch,
    path: v.optional(v.pipe(datedTemplate, v.regex(PATH_INSIDE, PATH_RULE), v.regex(/\.md$/, 'must end in .md'))),
    title: template,
    slug: template,
    format: v.optional(v.picklist(FORMATS, `must be one of ${FORMATS.join(', ')}`), 'jekyll'),
    layout: v.optional(v.nullable(line)),
  }),
  v.metadata({
    allOf: FORMATS.map((format) => ({
      // Both presets are for Jekyll, so that a configuration without a format is, too.
      if: { properties: { format: { const: format } }, ...(format === 'jekyll' ? {} : { required: ['format'] }) },
      then: { properties: { path: { type: 'string', pattern: POST_NAMES[format].source } } },
    })),
  }),
  v.transform(({ path, layout, ...rest }) => ({
    ...rest,
    path: path ?? PATHS[rest.format],
    layout: layout === undefined ? (rest.format === 'jekyll' ? 'post' : null) : layout,
  })),
  v.forward(
    v.check(
      ({ format, path }) => POST_NAMES[format].test(path),
      'must name a file that the site reads as a post: {yyyy}-{mm}-{dd}-name.md under _posts for Jekyll, and not index.md for Hugo',
    ),
    ['path'],
  ),
)
