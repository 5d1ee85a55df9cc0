import { readFileSync } from 'node:fs'
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql'

let built: GraphQLSchema | undefined

/**
 * GitHub's own GraphQL schema, from the SDL in `@octokit/graphql-schema`. Built once a process (about 140 ms).
 * The SDL is published with duplicate fields, so it is taken as valid without a check; its file is hidden by the
 * package's `exports` and is found beside the package's entry.
 */
export function githubSchema(): GraphQLSchema {
  if (built !== undefined) return built
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  // Without the descriptions, which are two thirds of the text and nobody asks the sandbox for, parsing takes half.
  const sdl = readFileSync(file, 'utf8').replace(/"""[^]*?"""/g, '')
  const document = parse(sdl, { noLocation: true })
  built = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  return built
}
