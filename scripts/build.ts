import { chmod, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type OutputFile, type Plugin } from 'esbuild'

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

await rm('dist', { recursive: true, force: true })
const shared: BuildOptions = {
  outdir: 'dist',
  // What is imported only when it is needed (the reader of feeds) is a file of its own, so that no start pays for it.
  splitting: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  loader: { '.yml': 'text', '.html': 'text', '.css': 'text', '.browser.js': 'text' },
  plugins: [lightStart],
  // The package's own ES modules, which esbuild can shake; for Node it would take the CommonJS ones.
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)) },
  legalComments: 'eof',
  logLevel: 'warning',
}

// The action runs on Node 24 alone, the command line on what people have. They share no file: each starts on its own.
await build({
  ...shared,
  entryPoints: { index: 'src/entries/draft-action.ts' },
  chunkNames: '[name]',
  target: 'node24',
})
const { outputFiles } = await build({
  ...shared,
  entryPoints: { cli: 'src/entries/cli.ts' },
  chunkNames: 'cli-[name]-[hash]',
  target: 'node20',
  write: false,
})
await writeUnhashed(outputFiles)
await build({
  ...shared,
  entryPoints: { check: 'src/entries/check-action.ts' },
  chunkNames: 'check-[name]',
  target: 'node24',
})
await chmod('dist/cli.js', 0o755)

/**
 * Writes the files of a bundle with names without a hash, so that a review sees what changed in a file: of several with
 * one name the largest keeps it, the others are numbered by their size.
 */
async function writeUnhashed(files: readonly OutputFile[]): Promise<void> {
  const taken = new Map<string, number>()
  const names = files
    .toSorted((a, b) => b.contents.length - a.contents.length)
    .map(({ path }): [old: string, name: string] => {
      const old = basename(path)
      const plain = old.replace(/-[A-Z0-9]{8}\.js$/, '')
      if (plain === old) return [old, old]
      const nth = (taken.get(plain) ?? 0) + 1
      taken.set(plain, nth)
      return [old, nth === 1 ? `${plain}.js` : `${plain}-${String(nth)}.js`]
    })
  for (const { path, text } of files) {
    const renamed = names.reduce((whole, [old, name]) => whole.replaceAll(`"./${old}"`, `"./${name}"`), text)
    const name = names.find(([old]) => old === basename(path))?.[1] ?? basename(path)
    await writeFile(join('dist', name), renamed)
  }
}
