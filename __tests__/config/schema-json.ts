import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('schema.json', 'utf8')) as object,
)

/** Whether schema.json, which editors check by, takes a configuration. */
export function schemaAccepts(text: string): boolean {
  return complaints(text).length === 0
}

/** What schema.json says against a configuration, such as `/edition must NOT have additional properties`. */
export function complaints(text: string): readonly string[] {
  if (validate(parse(text) ?? {})) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
