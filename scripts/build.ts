import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * `@actions/core` loads an HTTP client (undici, 35 to 40 ms of start-up) only to ask for OIDC tokens, and
 * `@actions/github` to build an Octokit. This action does neither: requests go through `@octokit/graphql` and `fetch`.
 */
const withoutHttpClient: Plugin = {
  name: 'without-http-client',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^@actions\/http-client(\/|$)/ }, ({ path }) => ({ path, namespace: 'unused' }))
    pluginBuild.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export class HttpClient {}\nexport class BearerCredentialHandler {}\n',
    }))
    pluginBuild.onResolve({ filter: /^\.\/utils\.js$/ }, ({ path, importer, resolveDir }) =>
      /@actions[\\/]github[\\/]lib[\\/]github\.js$/.test(importer)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    )
  },
}

await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  loader: { '.yml': 'text' },
  plugins: [withoutHttpClient],
  // CommonJS packages in the bundle ask for Node's own modules through require.
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  legalComments: 'eof',
  logLevel: 'warning',
})
