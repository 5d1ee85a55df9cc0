import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/**
 * What packages load at their start and this action has no use for, each some milliseconds before main:
 * - `@actions/core` loads an HTTP client (undici, 35 to 40 ms) for OIDC tokens alone;
 * - `@actions/github` builds an Octokit; requests go through `@octokit/graphql` and `fetch`;
 * - `@actions/core` loads Node's crypto (6 to 8 ms) for a random UUID, which the global `crypto` gives when asked.
 */
const lightStart: Plugin = {
  name: 'light-start',
  setup(bundler) {
    const unused = (path: string): { path: string; namespace: string } => ({ path, namespace: 'light-start' })
    bundler.onResolve({ filter: /^@actions\/http-client(\/|$)/ }, () => unused('http-client'))
    bundler.onResolve({ filter: /^crypto$/ }, ({ importer }) =>
      importer.includes('@actions') ? unused('crypto') : undefined,
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

const { outputFiles } = await build({
  entryPoints: { index: 'src/main.ts', check: 'src/check-action.ts' },
  outdir: 'dist',
  // What both actions need is in files that they share; what is imported only when it is needed (the reader of feeds) is
  // a file of its own, so that no start pays for it.
  splitting: true,
  chunkNames: '[name]-[hash]',
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  loader: { '.yml': 'text' },
  plugins: [lightStart],
  // The package's own ES modules, which esbuild can shake; for Node it would take the CommonJS ones.
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)) },
  legalComments: 'eof',
  logLevel: 'warning',
  write: false,
})

// Names without a hash, so that a review sees what changed in a file: what is shared is numbered, the largest first.
const names = new Map(
  outputFiles
    .toSorted((a, b) => b.contents.length - a.contents.length)
    .map(({ path }) => basename(path))
    .filter((name) => /-[A-Z0-9]{8}\.js$/.test(name))
    .map((name, _, all) => [
      name,
      name.startsWith('chunk-')
        ? `shared-${String(all.filter((each) => each.startsWith('chunk-')).indexOf(name) + 1)}.js`
        : name.replace(/-[A-Z0-9]{8}\.js$/, '.js'),
    ]),
)
await rm('dist', { recursive: true, force: true })
await mkdir('dist')
await Promise.all(
  outputFiles.map(({ path, text }) => {
    const named = [...names].reduce((whole, [old, name]) => whole.replaceAll(`"./${old}"`, `"./${name}"`), text)
    return writeFile(join('dist', names.get(basename(path)) ?? basename(path)), named)
  }),
)
