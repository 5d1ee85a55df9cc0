import { isNonNullType, Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql'
import type { Answer, SandboxRequest } from '../hooks.ts'
import { githubSchema } from '../schema.ts'

/** The keys of the root fields in an answer to a query, but for the cost. */
export function rootFieldsOf(query: string): readonly string[] {
  return rootFields(query).map(keyOf)
}

/** Why GitHub leaves a part of an answer out. */
const WHY_MISSING = {
  'too much': { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' },
  'not allowed': { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
} as const

/**
 * The answer with one part missing and an error in its place, as GitHub gives it for a question that takes it too long,
 * or of which the token may not see all: one field that the schema lets be null, at the root or in a repository.
 * @param pick which one, counted round and round
 */
export function withoutOne(
  { query }: SandboxRequest,
  answer: Answer,
  pick: number,
  why: keyof typeof WHY_MISSING = 'too much',
): Answer {
  const body = answer.body
  if (typeof body !== 'object' || body === null || !('data' in body)) return answer
  const places = placesIn(query)
  const path = places[pick % Math.max(1, places.length)]
  if (path === undefined) return answer
  const missing = { ...WHY_MISSING[why], path }
  const errors = 'errors' in body && Array.isArray(body.errors) ? (body.errors as unknown[]) : []
  return { ...answer, body: { data: nulled(body.data, path), errors: [...errors, missing] } }
}

function nulled(data: unknown, [first = '', ...rest]: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null) return data
  const present = first in data ? (data as Record<string, unknown>)[first] : undefined
  return { ...data, [first]: rest.length === 0 ? null : nulled(present, rest) }
}

function placesIn(query: string): readonly (readonly string[])[] {
  const repository = githubSchema().getType('Repository')
  const fields = repository !== undefined && 'getFields' in repository ? repository.getFields() : {}
  const mayBeNull = ({ name }: FieldNode): boolean => {
    const type = fields[name.value]?.type
    return type !== undefined && !isNonNullType(type)
  }
  return rootFields(query).flatMap((root) => {
    if (root.name.value !== 'repository') return root.name.value === 'search' ? [] : [[keyOf(root)]]
    const inside = fieldsOf(root.selectionSet).filter(mayBeNull)
    return [[keyOf(root)], ...inside.map((field) => [keyOf(root), keyOf(field)])]
  })
}

function rootFields(query: string): readonly FieldNode[] {
  const [operation] = parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return fieldsOf(operation?.selectionSet).filter(({ name }) => name.value !== 'rateLimit')
}

const fieldsOf = (selections: SelectionSetNode | undefined): readonly FieldNode[] =>
  (selections?.selections ?? []).filter((each) => each.kind === Kind.FIELD)

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value
