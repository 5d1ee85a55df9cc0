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

/** The keys of the root fields in an answer to a query, but for the cost. */
export function rootFieldsOf(query: string): readonly string[] {
  return rootFields(query).map(keyOf)
}

/** Why GitHub leaves a part of an answer out. */
const WHY_MISSING = {
  'too much': { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' },
  'not allowed': { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
} as const

/** A place in an answer: keys of objects, and indices of lists. */
export type Part = readonly (string | number)[]

/**
 * The answer with one part missing and an error in its place, as GitHub gives it for a question that takes it too long,
 * or of which the token may not see all.
 * @param pick which of its parts, counted round and round
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

/** The answer with nothing at a place but an error that tells of it. */
export function withoutPart(answer: Answer, path: Part, error: object): Answer {
  const body = answer.body as { readonly data: unknown; readonly errors?: readonly object[] }
  return { ...answer, body: { data: nulled(body.data, path), errors: [...(body.errors ?? []), { ...error, path }] } }
}

/** Every place in an answer that the schema lets be null and that is not; of a list, its first element. */
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
