import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of every query, from GitHub's own schema. `npm run codegen` writes them; `npm run check` holds them up to date. */
const config: CodegenConfig = {
  schema: 'node_modules/@octokit/graphql-schema/schema.graphql',
  documents: 'src/github/queries/*.graphql',
  generates: {
    'src/github/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        avoidOptionals: true,
        dedupeFragments: true,
        defaultScalarType: 'unknown',
        scalars: {
          Base64String: 'string',
          DateTime: 'string',
          GitObjectID: 'string',
          GitTimestamp: 'string',
          ID: 'string',
          URI: 'string',
        },
      },
    },
  },
}

export default config
