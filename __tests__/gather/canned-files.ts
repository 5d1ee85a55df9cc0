import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql'
import { Temporal } from 'temporal-polyfill'
import type { TypedDocumentString } from '../../src/github/generated.ts'
import type { Answer, GitHub } from '../../src/github/github.ts'

/** A text, or one that is read once it is asked for, with the hash of what it holds. */
export type CannedText = string | { readonly oid: string; readonly read: () => string }

export interface CannedCommit {
  readonly at: string
  readonly files: ReadonlyMap<string, CannedText>
}

export interface CannedRepository {
  readonly branch?: string
  /** The oldest first. */
  readonly commits?: readonly CannedCommit[]
  /** As GitHub's schema has them; a count that is null makes GitHub give null for the whole milestone. */
  readonly milestones?: readonly object[]
}

/** A GitHub that answers from files in memory, by GitHub's own schema, and counts its requests. */
export interface CannedGitHub extends GitHub {
  /** How many questions each request held. */
  readonly requests: readonly number[]
}

/** Files of one commit, for tables in tests. */
export const commit = (at: string, files: Readonly<Record<string, string>>): CannedCommit => ({
  at,
  files: new Map(Object.entries(files)),
})

/** @param repositories by `owner/name`; any other is not found */
export function cannedGitHub(repositories: Readonly<Record<string, CannedRepository>>): CannedGitHub {
  const requests: number[] = []
  const root = {
    rateLimit: { cost: 1 },
    search: () => ({ issueCount: 0 }),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const found = repositories[`${owner}/${name}`]
      if (found !== undefined) return repositoryObject(found)
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`
      throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } })
    },
  }
  const answer = async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>> => {
    const source = String(document)
    const { data, errors } = await graphql({
      schema: schema(),
      source,
      rootValue: root,
      variableValues: Object.fromEntries(Object.entries(variables ?? {})),
    })
    const told = (errors ?? []).map((error) => ({
      type: error.extensions['type'] === 'NOT_FOUND' ? 'NOT_FOUND' : 'INTERNAL',
      path: error.path ?? [],
      message: error.message,
    }))
    if (data == null) throw new Error(told.map(({ message }) => message).join('; '))
    return { result: data as Result, errors: told }
  }
  return {
    requests,
    ask: (document, variables) => {
      requests.push(1)
      return answer(document, variables)
    },
    askEach: (document, variables) => {
      if (variables.length > 0) requests.push(variables.length)
      return Promise.all(variables.map((each) => answer(document, each)))
    },
    change: () => Promise.reject(new Error('Reading changes nothing.')),
  }
}

let built: GraphQLSchema | null = null

function schema(): GraphQLSchema {
  const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
  built ??= buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true })
  return built
}

function repositoryObject({ branch = 'master', commits = [], milestones = [] }: CannedRepository): object {
  const history = ({ until }: { readonly until?: string }): object => {
    const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds
    const reached = commits.filter((each) => until === undefined || at(each.at) <= at(until))
    return { nodes: reached.slice(-1).map(commitObject) }
  }
  return {
    defaultBranchRef: { name: branch, target: { __typename: 'Commit', history } },
    object: ({ expression }: { readonly expression: string }) => {
      const [oid, path] = expression.split(':')
      const found = commits.find((each) => oidOf(each) === oid)
      return found === undefined || path === undefined ? null : objectAt(found, path)
    },
    milestones: { nodes: milestones },
  }
}

const oidOf = ({ at }: CannedCommit): string => hash(at)

const hash = (text: string): string => createHash('sha1').update(text).digest('hex')

function commitObject(each: CannedCommit): object {
  return {
    oid: oidOf(each),
    file: ({ path }: { readonly path: string }) => {
      const object = objectAt(each, path)
      return object === null ? null : { object }
    },
  }
}

function objectAt({ files }: CannedCommit, path: string): { readonly __typename: string; readonly oid: string } | null {
  const text = files.get(path)
  if (text !== undefined) {
    const object = typeof text === 'string' ? { oid: hash(text), text } : { oid: text.oid, text: text.read }
    return Object.assign({ __typename: 'Blob' }, object)
  }
  const names = new Set<string>()
  for (const file of files.keys()) {
    const name = file.startsWith(`${path}/`) ? file.slice(path.length + 1).split('/')[0] : undefined
    if (name !== undefined) names.add(name)
  }
  if (names.size === 0) return null
  const entries = [...names].flatMap((name) => {
    const object = objectAt({ at: '', files: within(files, `${path}/${name}`) }, `${path}/${name}`)
    return object === null ? [] : [{ name, type: object.__typename.toLowerCase(), oid: object.oid, object }]
  })
  const oid = hash(entries.map((entry) => entry.name + entry.oid).join('\n'))
  return Object.assign({ __typename: 'Tree', oid }, { entries })
}

function within(files: ReadonlyMap<string, CannedText>, path: string): ReadonlyMap<string, CannedText> {
  return new Map([...files].filter(([file]) => file === path || file.startsWith(`${path}/`)))
}
