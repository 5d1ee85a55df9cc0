import {
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type FieldNode,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql'
import type { Answer, SandboxRequest } from '../hooks.ts'
import { githubSchema } from '../schema.ts'

/** The keys of the root fields in an answer to a query, except the cost. */
export function rootFieldsOf(query: string): readonly string[] {
  return rootFields(query).map(keyOf)
}

/** Reasons why GitHub omits a part of an answer. */
const WHY_MISSING = {
  'too much': { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' },
  'not allowed': { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
} as const

/** A place in an answer: keys of objects, and indices of lists. */
export type Part = readonly (string | number)[]

/**
 * Returns the answer with one part replaced by null and an error, as GitHub does if a query times out or the token may
 * not read all of it.
 * @param pick the index of the part, modulo their number
 */
export function withoutOne(
  request: Pick<SandboxRequest, 'query'>,
  answer: Answer,
  pick: number,
  why: keyof typeof WHY_MISSING = 'too much',
): Answer {
  const parts = partsOf(request, answer)
  const part = parts[pick % Math.max(1, parts.length)]
  return part === undefined ? answer : withoutPart(answer, part, WHY_MISSING[why])
}

/** Returns the answer with null and an error at a place. */
export function withoutPart(answer: Answer, path: Part, error: object): Answer {
  const body = answer.body as { readonly data: unknown; readonly errors?: readonly object[] }
  return { ...answer, body: { data: nulled(body.data, path), errors: [...(body.errors ?? []), { ...error, path }] } }
}

/** All places in an answer that are nullable in the schema and not null; only the first element of a list. */
export function partsOf({ query }: Pick<SandboxRequest, 'query'>, { body }: Answer): readonly Part[] {
  if (typeof body !== 'object' || body === null || !('data' in body)) return []
  const { definitions } = parse(query)
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  )
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const schema = githubSchema()
  const parts: Part[] = []

  const ofObject = (selections: SelectionSetNode | undefined, parent: unknown, value: unknown, path: Part): void => {
    if (!isObject(value)) return
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const key = keyOf(selection)
        const type =
          isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value]?.type : null
        if (type != null && key !== 'rateLimit') ofValue(selection, type, value[key], [...path, key])
      } else {
        const within = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
        const condition = within?.typeCondition?.name.value
        ofObject(within?.selectionSet, condition === undefined ? parent : schema.getType(condition), value, path)
      }
    }
  }

  const ofValue = (field: FieldNode, type: GraphQLOutputType, value: unknown, path: Part): void => {
    if (value === null || value === undefined) return
    if (!isNonNullType(type)) parts.push(path)
    const named = getNullableType(type)
    if (!isListType(named)) ofObject(field.selectionSet, named, value, path)
    else if (Array.isArray(value)) ofValue(field, named.ofType, value[0], [...path, 0])
  }

  const root = operation?.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType()
  ofObject(operation?.selectionSet, root, body.data, [])
  return parts
}

function nulled(value: unknown, [first, ...rest]: Part): unknown {
  if (first === undefined) return null
  if (Array.isArray(value)) return value.with(Number(first), nulled(value[Number(first)], rest))
  return isObject(value) ? { ...value, [first]: nulled(value[first], rest) } : value
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function rootFields(query: string): readonly FieldNode[] {
  const [operation] = parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return fieldsOf(operation?.selectionSet).filter(({ name }) => name.value !== 'rateLimit')
}

const fieldsOf = (selections: SelectionSetNode | undefined): readonly FieldNode[] =>
  (selections?.selections ?? []).filter((each) => each.kind === Kind.FIELD)

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value
