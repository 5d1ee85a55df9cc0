import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql'
import type { Permission } from './authentication.ts'
import { costOf, NODE_LIMIT, type Cost } from './cost.ts'
import type { Answer } from './hooks.ts'
import type { Budget, Hub } from './hub.ts'
import { Refusal } from './refusals.ts'
import { resolveField } from './resolve-field.ts'
import { mutationRoot, queryRoot } from './roots.ts'
import { githubSchema } from './schema.ts'

/** A request to `/graphql` as it arrived. */
export interface GraphqlRequest {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const documents = new Map<string, DocumentNode | readonly GraphQLError[]>()

/**
 * Answers GraphQL requests as GitHub does: status 200 also for errors, `type` next to the message of a refusal.
 * @param spend subtracts the cost of a request from the caller's points
 * @returns the answer and its cost, which is 0 if the query did not run
 */
export function graphqlAnswerer(hub: Hub, spend: (points: number) => Budget) {
  const roots = { query: queryRoot(hub), mutation: mutationRoot(hub) }
  return async (
    { query, operationName, variables }: GraphqlRequest,
    permission: Permission,
  ): Promise<{ readonly answer: Answer; readonly cost: number }> => {
    const refused = (errors: readonly GraphQLError[]) => ({
      answer: answerOf({ errors: errors.map(formatted) }),
      cost: 0,
    })
    const document = checkedDocument(query)
    if (!('kind' in document)) return refused(document)
    const operation = getOperationAST(document, operationName)
    if (!operation) return refused([new GraphQLError(`No operation named ${JSON.stringify(operationName)}`)])
    const schema = githubSchema()
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    if (values.errors) return refused(values.errors)
    const cost = costOf(schema, document, operation, values.coerced)
    if (cost.nodes > NODE_LIMIT) return refused([tooManyNodes(cost)])
    const root = operation.operation === OperationTypeNode.MUTATION ? roots.mutation : roots.query
    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      rootValue: root,
      contextValue: { permission, cost, budget: spend(cost.points) },
      fieldResolver: resolveField,
    })
    const body = errors ? { data: data ?? null, errors: errors.map(formatted) } : { data }
    return { answer: answerOf(body), cost: cost.points }
  }
}

/** The name of a request: that of its operation, otherwise that of the operation's first field. */
export function operationNameOf({ query, operationName }: GraphqlRequest): string {
  if (operationName) return operationName
  const document = checkedDocument(query)
  if (!('kind' in document)) return 'invalid'
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const [first] = operation?.selectionSet.selections ?? []
  return operation?.name?.value ?? (first?.kind === Kind.FIELD ? first.name.value : 'anonymous')
}

function checkedDocument(query: string): DocumentNode | readonly GraphQLError[] {
  const known = documents.get(query)
  if (known) return known
  const checked = check(query)
  documents.set(query, checked)
  return checked
}

function check(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query)
    const errors = validate(githubSchema(), document)
    return errors.length > 0 ? errors : document
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

function tooManyNodes({ nodes }: Cost): GraphQLError {
  const grouped = (count: number): string => count.toLocaleString('en-US')
  const message = `This query requests up to ${grouped(nodes)} possible nodes which exceeds the maximum limit of ${grouped(NODE_LIMIT)}.`
  return new GraphQLError(message, { originalError: new Refusal('MAX_NODE_LIMIT_EXCEEDED', message) })
}

function formatted(error: GraphQLError): GraphQLFormattedError & { readonly type?: string } {
  const { originalError } = error
  return { ...(originalError instanceof Refusal ? { type: originalError.type } : {}), ...error.toJSON() }
}

function answerOf(body: object): Answer {
  return { status: 200, body }
}
