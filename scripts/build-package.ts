import { rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { bundleOptions } from './bundle-options.ts'

// Writes build/, the command line of the npm package. npm runs this before `npm run package` packs it.
await rm('build', { recursive: true, force: true })
await build({
  ...bundleOptions,
  entryPoints: { cli: 'src/entries/cli.ts' },
  outdir: 'build',
  target: 'node20',
})
