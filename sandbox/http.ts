import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import type { GraphqlRequest } from './graphql-answer.ts'
import type { Answer } from './hooks.ts'

const graphqlBody = v.object({
  query: v.string(),
  operationName: v.nullish(v.string(), null),
  variables: v.nullish(v.record(v.string(), v.unknown()), {}),
})

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Parses the GraphQL request in a body, or returns GitHub's refusal of an invalid body. */
export function graphqlRequest(body: string): GraphqlRequest | Answer {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return restRefusal(400, 'Problems parsing JSON')
  }
  const parsed = v.safeParse(graphqlBody, json)
  if (parsed.success) return parsed.output
  const field = v.getDotPath(parsed.issues[0])
  return restRefusal(
    400,
    field === 'query' || field === null
      ? 'A query attribute must be specified and must be a string.'
      : `The ${field} attribute is not valid.`,
  )
}

/** An error in the format of the REST API. */
export function restRefusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

/** Sends an answer. */
export function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
    ...answer.headers,
    'content-length': Buffer.byteLength(text),
  })
  if (answer.cutAfter === undefined) response.end(text)
  else {
    const part = Buffer.from(text).subarray(0, Math.floor(Buffer.byteLength(text) * answer.cutAfter))
    response.write(part, () => response.destroy())
  }
}
