import * as v from 'valibot'
import { FORMATS, type Format } from '../model/newsletter.ts'
import { BRANCH, DATED, PATH_INSIDE, PATH_OR_FOLDER, POST_NAMES, TEMPLATE } from './patterns.ts'

export const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(500, 'must have at most 500 characters'),
  v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u, 'must be one line, without control characters'),
)

const template = v.pipe(line, v.regex(TEMPLATE, 'may only use the placeholders {yyyy}, {mm}, {dd}, {month}, {d}'))

const datedTemplate = v.pipe(
  template,
  v.regex(DATED, 'must contain {yyyy}, {mm} and {dd}, so that each edition has its own'),
)

const PATH_RULE = 'must be a path inside the repository: relative, without "..", and not under .git or .github'
export const path = v.pipe(line, v.regex(PATH_INSIDE, PATH_RULE))
/** A file, or a folder with a slash at its end. `*` matches anything except a slash. */
export const pathOrFolder = v.pipe(line, v.regex(PATH_OR_FOLDER, PATH_RULE))

const branch = v.pipe(
  datedTemplate,
  v.regex(BRANCH, 'must be a valid branch name of letters, digits, ".", "_", "-" and "/"'),
)

/** The default path of a post in each format. */
const PATHS: Readonly<Record<Format, string>> = {
  jekyll: '_posts/{yyyy}-{mm}-{dd}-update.md',
  hugo: 'content/posts/{yyyy}-{mm}-{dd}-update.md',
  markdown: 'updates/{yyyy}-{mm}-{dd}.md',
}

/** The key `edition`. Input: the parsed YAML. Output: the `edition` of a Newsletter. */
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
      // Both presets use Jekyll, so it is also the format of a configuration without one.
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
