import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// Imports presets and the files of the preview's page as text in Node, like esbuild's text loader does in the bundle.
const TEXTS = /\.(?:yml|html|css|browser\.js)$/

registerHooks({
  load: (url, context, next) =>
    TEXTS.test(url)
      ? {
          format: 'module',
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
          shortCircuit: true,
        }
      : next(url, context),
})
