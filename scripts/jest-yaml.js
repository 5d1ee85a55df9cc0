// A preset is imported as text, in Jest as in the bundle (esbuild's text loader).
export default {
  process: (text) => ({ code: `export default ${JSON.stringify(text)}` }),
}
