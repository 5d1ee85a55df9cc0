import { stripTypeScriptTypes } from 'node:module'

// Removes types as Node does: it replaces them by spaces, so that lines and columns do not change.
export default {
  process: (text) => ({ code: stripTypeScriptTypes(text) }),
}
