import * as v from 'valibot'
import { line } from './edition-schema.ts'

/** The project's own words, under the key `words`. */
export const words = v.strictObject({
  glossary: v.array(line),
  abbreviations: v.array(line),
  components: v.array(
    v.pipe(
      v.strictObject({
        name: line,
        'other-names': v.optional(v.array(line), []),
        anywhere: v.optional(v.boolean('must be true or false'), false),
      }),
      v.transform(({ 'other-names': otherNames, ...rest }) => ({ ...rest, otherNames })),
    ),
  ),
  topics: v.array(v.strictObject({ heading: line, words: v.array(line) })),
  dependencies: v.array(
    v.pipe(
      v.strictObject({
        name: line,
        entries: v.optional(v.array(line), []),
        'without-version': v.optional(v.boolean('must be true or false'), false),
        'on-release-branches': v.optional(v.boolean('must be true or false'), false),
      }),
      v.transform(({ 'without-version': withoutVersion, 'on-release-branches': onReleaseBranches, ...rest }) => ({
        ...rest,
        withoutVersion,
        onReleaseBranches,
      })),
    ),
  ),
})
