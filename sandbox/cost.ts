import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a query costs by GitHub's published formula. */
export interface Cost {
  /** Points against the rate limit. */
  readonly points: number
  /** Maximum number of nodes that the query can return. The limit is 500,000. */
  readonly nodes: number
}

/** Maximum number of nodes of a query. */
export const NODE_LIMIT = 500_000

/**
 * The cost of an operation: each connection needs one request for every possible parent; the sum is divided by 100 and
 * rounded, and the minimum is 1. All pages are assumed to be full. A connection without `first` or `last` has 0 nodes.
 * Source: "Rate limits and query limits for the GraphQL API" in GitHub's documentation.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  let requests = 0
  let nodes = 0

  const visit = (sets: readonly SelectionSetNode[], parent: GraphQLNamedType, parents: number): void => {
    const fields = new Map<string, { type: GraphQLNamedType; nodes: FieldNode[] }>()
    for (const set of sets) collect(set, parent, fields)
    for (const { type, nodes: same } of fields.values()) {
      const [field] = same
      if (field === undefined || !(isObjectType(type) || isInterfaceType(type))) continue
      const definition = type.getFields()[field.name.value]
      if (definition === undefined) continue
      const result = getNamedType(definition.type)
      let children = parents
      if (result.name.endsWith('Connection')) {
        const { first, last } = getArgumentValues(definition, field, variables)
        const limit = typeof first === 'number' ? first : typeof last === 'number' ? last : 0
        children = parents * limit
        requests += parents
        nodes += children
      }
      const inner = same.flatMap((node) => node.selectionSet ?? [])
      if (inner.length > 0 && isCompositeType(result)) visit(inner, result, children)
    }
  }

  const collect = (
    set: SelectionSetNode,
    parent: GraphQLNamedType,
    fields: Map<string, { type: GraphQLNamedType; nodes: FieldNode[] }>,
  ): void => {
    for (const selection of set.selections) {
      if (!included(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = `${parent.name}.${selection.alias?.value ?? selection.name.value}`
        const seen = fields.get(key)
        if (seen) seen.nodes.push(selection)
        else fields.set(key, { type: parent, nodes: [selection] })
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const condition = fragment?.typeCondition?.name.value
      const type = condition === undefined ? parent : schema.getType(condition)
      if (fragment && type) collect(fragment.selectionSet, type, fields)
    }
  }

  const root = schema.getRootType(operation.operation)
  if (root) visit([operation.selectionSet], root, 1)
  return { points: Math.max(1, Math.round(requests / 100)), nodes }
}

function included(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
  return skip?.['if'] !== true && include?.['if'] !== false
}
