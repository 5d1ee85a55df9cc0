import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// A preset is imported as text, as in the bundle (esbuild's text loader). Import this before anything that imports one.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.yml')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
        }
      : next(url, context),
})
