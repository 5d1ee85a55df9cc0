import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// A preset is imported as text, in Node as in the bundle (esbuild's text loader) and in Jest.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.yml')
      ? {
          format: 'module',
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
          shortCircuit: true,
        }
      : next(url, context),
})
