import { stripTypeScriptTypes } from 'node:module'

// Jest reads the sources as Node does: the types are blanked out, and every line and column stays where it is.
export default {
  process: (text) => ({ code: stripTypeScriptTypes(text) }),
}
