import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Plugin } from 'esbuild'

/**
 * Replaces code that packages load at their start and that last-week-in never calls. Each costs milliseconds:
 * - `@actions/core` loads an HTTP client (undici, 35 to 40 ms) only for OIDC tokens.
 * - `@actions/github` creates an Octokit, but requests go through `@octokit/graphql` and `fetch`.
 * - `@actions/core` loads Node's crypto (6 to 8 ms) for a random UUID, which the global `crypto` can create.
 */
const lightStart: Plugin = {
  name: 'light-start',
  setup(bundler) {
    const replacement = (path: string): { path: string; namespace: string } => ({ path, namespace: 'light-start' })
    bundler.onResolve({ filter: /^@actions\/http-client(\/|$)/ }, () => replacement('http-client'))
    bundler.onResolve({ filter: /^crypto$/ }, ({ importer }) =>
      importer.includes('@actions') ? replacement('crypto') : undefined,
    )
    bundler.onLoad({ filter: /^http-client$/, namespace: 'light-start' }, () => ({
      contents: 'export class HttpClient {}\nexport class BearerCredentialHandler {}\n',
    }))
    bundler.onLoad({ filter: /^crypto$/, namespace: 'light-start' }, () => ({
      contents: 'export const randomUUID = () => globalThis.crypto.randomUUID()\n',
    }))
    bundler.onResolve({ filter: /^\.\/utils\.js$/ }, ({ path, importer, resolveDir }) =>
      /@actions[\\/]github[\\/]lib[\\/]github\.js$/.test(importer)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    )
  },
}

/** The esbuild options of every bundle. */
export const bundleOptions = {
  bundle: true,
  // Modules behind `import()`, such as the feed parser, become files of their own. A start does not load them.
  splitting: true,
  platform: 'node',
  format: 'esm',
  loader: { '.yml': 'text', '.html': 'text', '.css': 'text', '.browser.js': 'text' },
  plugins: [lightStart],
  // For Node, esbuild would choose yaml's CommonJS files. It can only tree-shake the ES modules.
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)) },
  legalComments: 'eof',
  logLevel: 'warning',
} as const satisfies BuildOptions
