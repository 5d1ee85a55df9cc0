import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import { RULES } from '../../src/check/rules.ts'
import { DESCRIBED_KEYS } from '../../src/config/described-keys.ts'
import { configurationSchema } from '../../src/config/schema.ts'

/**
 * The configuration's file as JSON Schema, from the schema that the action reads it with: editors complete and check
 * by it. It says less than the code where JSON Schema cannot (time zones, a section twice), and no key is required
 * outside of lists, as the preset brings what the file leaves out.
 *
 * @param presets the names of the presets
 * @throws Error where a key has no description, or a description no key
 */
export function configurationJsonSchema(presets: readonly string[]): JsonSchema {
  const keys = new Set<string>()
  const { $schema, ...schema } = toJsonSchema(configurationSchema, { typeMode: 'input', overrideAction })
  const described = describeKeys(schema, '', keys)
  const unknown = Object.keys(DESCRIBED_KEYS).filter((key) => !keys.has(key))
  if (unknown.length > 0) throw new Error(`Described in described-keys.ts, but no key: ${unknown.join(', ')}.`)
  const preset = { description: DESCRIBED_KEYS['preset']?.says ?? '', enum: [...presets] }
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'The configuration of last-week-in',
    ...described,
    properties: { ...described.properties, preset },
  }
}

type Overriding = NonNullable<NonNullable<Parameters<typeof toJsonSchema>[1]>['overrideAction']>

/** Leaves out what only code can decide, and lets a text have several patterns. */
const overrideAction: Overriding = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type === 'check' || valibotAction.type === 'trim') return jsonSchema
  if (!('requirement' in valibotAction) || !(valibotAction.requirement instanceof RegExp)) return null
  const { source: pattern, flags } = valibotAction.requirement
  // A pattern of JSON Schema is one of Unicode, and has no other flags.
  if (flags !== '' && flags !== 'u')
    throw new Error(`JSON Schema cannot say the flags of ${String(valibotAction.requirement)}.`)
  if (jsonSchema.pattern === undefined || jsonSchema.pattern === pattern) return { ...jsonSchema, pattern }
  return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern }] }
}

/** Gives each key its description, and takes `required` from what a preset can complete. */
function describeKeys(schema: JsonSchema, path: string, keys: Set<string>): JsonSchema {
  const { required, properties, items, anyOf, ...rest } = schema
  const inList = path.includes('[]')
  return {
    ...rest,
    ...(required === undefined || required.length === 0 || !inList ? {} : { required }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, value]) => {
              const key = path === '' ? name : `${path}.${name}`
              return [name, { description: descriptionOf(key, keys), ...describeKeys(asMap(value), key, keys) }]
            }),
          ),
        }),
    ...(items === undefined ? {} : { items: describeKeys(asMap(items), `${path}[]`, keys) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((each) => describeKeys(asMap(each), path, keys)) }),
  }
}

function descriptionOf(key: string, keys: Set<string>): string {
  const rule = RULES.find(({ id }) => key === `check.rules.${id}`)
  if (rule !== undefined) return rule.requires
  keys.add(key)
  const described = DESCRIBED_KEYS[key]
  if (described === undefined) throw new Error(`The key ${key} has no description in src/config/described-keys.ts.`)
  return described.says
}

function asMap(schema: JsonSchema['items']): JsonSchema {
  if (typeof schema === 'object' && !Array.isArray(schema)) return schema
  throw new Error('The schema of the configuration holds what has no keys: a tuple, or always true or false.')
}
