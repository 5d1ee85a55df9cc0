import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { connect, type Client } from '../../src/github/client.ts'
import { FileAsOfDocument, RecentMergesDocument, UserDocument } from '../../src/github/generated.ts'
import { virtualPatience } from './patience.ts'

const Sent = v.object({ query: v.string(), variables: v.record(v.string(), v.unknown()) })
type Sent = v.InferOutput<typeof Sent>

/** A client whose requests are answered by a function; each answer is a status and a body. */
function answering(answer: (sent: Sent) => readonly [status: number, body: unknown]): {
  readonly client: Client
  readonly sent: Sent[]
} {
  const sent: Sent[] = []
  const client = connect({
    url: 'http://127.0.0.1:1/graphql',
    token: 'secret',
    patience: virtualPatience().patience,
    fetch: async (input, init) => {
      const request = v.parse(Sent, await new Request(input, init).json())
      sent.push(request)
      const [status, body] = answer(request)
      return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
    },
  })
  return { client, sent }
}

const page = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }
const whole = [200, { data: { repository: { pullRequests: page } } }] as const
const question = { owner: 'o', name: 'n', size: 100, after: null }
const limits = { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }

describe('a page that GitHub cannot answer is asked for smaller', () => {
  test.each<[string, readonly [number, unknown]]>([
    ['502', [502, { message: 'Bad gateway' }]],
    ['503', [503, '']],
    ['504', [504, { message: "We couldn't respond to your request in time." }]],
    ['a limit and no data', [200, { data: null, errors: [limits] }]],
    ['a limit and some data', [200, { data: { repository: null }, errors: [{ ...limits, path: ['repository'] }] }]],
    ['a query cut off', [200, { errors: [{ message: 'Something went wrong while executing your query.' }] }]],
  ])('%s', async (_, refusal) => {
    const { client, sent } = answering(({ variables }) => (Number(variables['size']) > 25 ? refusal : whole))
    const { result } = await client.ask(RecentMergesDocument, question)
    expect(result.repository?.pullRequests).toEqual(page)
    await client.ask(RecentMergesDocument, { ...question, after: 'next' })
    expect(sent.map(({ variables }) => [variables['size'], variables['after']])).toEqual([
      [100, null],
      [50, null],
      [25, null],
      [25, 'next'],
    ])
  })

  test('down to ten, which is asked five times before it fails', async () => {
    const { client, sent } = answering(() => [502, {}])
    await expect(client.ask(RecentMergesDocument, question)).rejects.toMatchObject({ code: '502' })
    expect(sent.map(({ variables }) => variables['size'])).toEqual([100, 50, 25, 10, 10, 10, 10, 10])
  })

  test('but not where less would be refused too', async () => {
    const { client, sent } = answering(() => [401, { message: 'Bad credentials' }])
    await expect(client.ask(RecentMergesDocument, question)).rejects.toMatchObject({ code: '401' })
    expect(sent).toHaveLength(1)
  })
})

const loginsIn = ({ variables }: Sent): readonly string[] => Object.values(variables).map(String)
const users = (sent: Sent): readonly [number, unknown] => [
  200,
  { data: Object.fromEntries(loginsIn(sent).map((login, index) => [`a${String(index)}`, { id: `id of ${login}` }])) },
]
const asked = ['a', 'b', 'c', 'd', 'e'].map((login) => ({ login }))

describe('questions that GitHub cannot answer together are asked in halves', () => {
  test('and answered in their order', async () => {
    const { client, sent } = answering((each) => (loginsIn(each).length > 2 ? [502, {}] : users(each)))
    const answers = await client.askEach(UserDocument, asked)
    expect(answers.map(({ result }) => result.user?.id)).toEqual(asked.map(({ login }) => `id of ${login}`))
    expect(sent.map((each) => loginsIn(each).join(''))).toEqual(['abcde', 'abc', 'de', 'ab', 'c'])
  })

  test('the part that fails has the error, the others their answers', async () => {
    const { client } = answering((each) => (loginsIn(each).includes('d') ? [502, { message: 'No.' }] : users(each)))
    const answers = await client.askEach(UserDocument, asked)
    expect(answers.map(({ result, errors }) => result.user?.id ?? errors[0]?.type)).toEqual([
      'id of a',
      'id of b',
      'id of c',
      '502',
      'id of e',
    ])
  })

  test('it fails where no part is answered, after a few requests', async () => {
    const { client, sent } = answering(() => [504, {}])
    const many = Array.from({ length: 40 }, (_, index) => ({ login: String(index) }))
    await expect(client.askEach(UserDocument, many)).rejects.toMatchObject({ code: '504' })
    // 40, 20, 20, 10 four times, and the eight groups of five, five times each.
    expect(sent).toHaveLength(7 + 8 * 5)
  })
})

test('questions of one form asked in the same turn share a request', async () => {
  const { client, sent } = answering(({ variables }) => [
    200,
    {
      data: { rateLimit: { cost: 2 }, a0: null, a1: null },
      errors: [{ type: 'NOT_FOUND', path: ['a1'], message: String(variables['name_1']) }],
    },
  ])
  const file = { owner: 'o', path: 'p', asOf: '2024-07-30T06:00:00Z' }
  const [one, other] = await Promise.all([
    client.ask(FileAsOfDocument, { ...file, name: 'one' }),
    client.ask(FileAsOfDocument, { ...file, name: 'other' }),
  ])
  expect(one).toEqual({ result: { repository: null }, errors: [] })
  expect(other.errors).toEqual([{ type: 'NOT_FOUND', path: ['repository'], message: 'other' }])
  expect(sent).toHaveLength(1)
  expect(client.requests).toEqual([{ operation: 'FileAsOf', cost: 2, failure: null }])
})
