import * as v from 'valibot'
import type { Sandbox } from '../../sandbox/server.ts'

/** What came back for a query. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly data: unknown
  readonly errors: readonly { readonly type?: string; readonly message: string; readonly path?: readonly unknown[] }[]
}

const body = v.object({
  data: v.optional(v.unknown()),
  errors: v.optional(
    v.array(
      v.looseObject({
        type: v.exactOptional(v.string()),
        message: v.string(),
        path: v.exactOptional(v.array(v.unknown())),
      }),
    ),
    [],
  ),
})

/** Asks a sandbox over HTTP. */
export async function ask(
  sandbox: Sandbox,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token = 'any-token',
): Promise<Reply> {
  const response = await fetch(sandbox.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data, errors } = v.parse(body, JSON.parse(text))
  return { status: response.status, headers: response.headers, text, data, errors }
}

/** The part of an answer at a path such as `repository.refs.nodes.0.name`. */
export function part(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) throw new Error(`nothing at ${key} of ${path}`)
    return Reflect.get(inner, key)
  }, value)
}

/** The text at a path of an answer. */
export function text(value: unknown, path: string): string {
  const found = part(value, path)
  if (typeof found === 'string') return found
  throw new Error(`no text at ${path}: ${JSON.stringify(value)}`)
}

/** Runs a mutation with its `input` and gives what is asked of the payload. */
export function mutate(
  sandbox: Sandbox,
  name: string,
  input: Readonly<Record<string, unknown>>,
  payload: string,
  token?: string,
): Promise<Reply> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  return ask(sandbox, `mutation ($input: ${type}) { ${name}(input: $input) { ${payload} } }`, { input }, token)
}

/** The node id of a repository. */
export async function repositoryId(sandbox: Sandbox, nameWithOwner: string): Promise<string> {
  const [owner, name] = nameWithOwner.split('/')
  const query = 'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }'
  return text((await ask(sandbox, query, { owner, name })).data, 'repository.id')
}
