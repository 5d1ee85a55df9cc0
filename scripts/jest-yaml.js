// Imports a preset as text in Jest, like esbuild's text loader does in the bundle.
export default {
  process: (text) => ({ code: `export default ${JSON.stringify(text)}` }),
}
