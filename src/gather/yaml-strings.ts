import { parse } from 'yaml'

/**
 * Parses YAML and keeps every value as a string, so that `1.30` stays a version and does not become the number 1.3.
 * @returns null if the text has only comments, undefined if it is not valid YAML
 */
export function readYamlStrings(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' })
  } catch {
    return undefined
  }
}
