import { readFileSync } from 'node:fs'
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql'

let built: GraphQLSchema | undefined

/**
 * GitHub's own GraphQL schema, from the SDL in `@octokit/graphql-schema`. Built once per process (about 140 ms).
 * The SDL is published with duplicate fields, so it is not validated. The package's `exports` do not contain its file,
 * so it is found next to the package's entry.
 */
export function githubSchema(): GraphQLSchema {
  if (built !== undefined) return built
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  // Parsing takes half the time without the descriptions, two thirds of the text, which are not needed.
  const sdl = readFileSync(file, 'utf8').replace(/"""[^]*?"""/g, '')
  const document = parse(sdl, { noLocation: true })
  built = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  return built
}
