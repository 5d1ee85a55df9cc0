import { Refusal } from './refusals.ts'

/** A parsed node id: a GraphQL type and the key of the object. */
export interface NodeKey {
  readonly type: string
  readonly key: string
}

/** Returns the opaque node id of an object. */
export function nodeId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64')
}

/**
 * Parses a node id into type and key.
 * @throws Refusal NOT_FOUND, in GitHub's words, if the id is not one of the sandbox's.
 */
export function decodeNodeId(id: string): NodeKey {
  const text = Buffer.from(id, 'base64').toString()
  const colon = text.indexOf(':')
  const decoded = { type: text.slice(0, colon), key: text.slice(colon + 1) }
  if (colon < 1 || nodeId(decoded.type, decoded.key) !== id) throw unknownNode(id)
  return decoded
}

/** GitHub's refusal of an unknown id. */
export function unknownNode(id: string): Refusal {
  return new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

/**
 * Returns the key of an id that must have one of the given types.
 * @throws Refusal NOT_FOUND for an id of another type.
 */
export function keyOf(id: string, ...types: readonly string[]): string {
  const { type, key } = decodeNodeId(id)
  if (!types.includes(type)) throw unknownNode(id)
  return key
}

/** Splits a key `owner/name:rest` into repository and rest; the rest can contain colons. */
export function splitKey(key: string): { readonly repository: string; readonly rest: string } {
  const colon = key.indexOf(':')
  return { repository: key.slice(0, colon), rest: key.slice(colon + 1) }
}
