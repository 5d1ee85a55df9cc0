import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleOptions } from './bundle-options.ts'
import { namedFiles } from './shared-file.ts'

// Writes dist/, which is committed: the two actions and the files that they load.
const bundle = await build({
  ...bundleOptions,
  entryPoints: { index: 'src/entries/draft-action.ts', check: 'src/entries/check-action.ts' },
  outdir: 'dist',
  chunkNames: 'chunk-[hash]',
  target: 'node24',
  metafile: true,
  write: false,
})
await rm('dist', { recursive: true, force: true })
await mkdir('dist')
for (const [name, text] of namedFiles(bundle)) await writeFile(join('dist', name), text)
