import { parse } from 'yaml'

/**
 * Reads YAML with every value kept as the string that is written: `1.30` is a version, not the number 1.3.
 * @returns null where nothing is in it but comments, undefined where it is no YAML
 */
export function readYamlStrings(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' })
  } catch {
    return undefined
  }
}
