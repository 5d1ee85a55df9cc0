import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// Presets and the files of the preview's page are imported as text, in Node as in the bundle (esbuild's text loader) and
// in Jest.
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
