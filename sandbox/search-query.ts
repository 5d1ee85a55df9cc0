import { Temporal } from 'temporal-polyfill'
import { notImplemented } from './refusals.ts'

/** A range of moments as texts: `from` is inclusive, `to` exclusive, null means unlimited. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** One condition of a search: an item must meet it, or must not if it is negated. */
export interface Demand {
  readonly negated: boolean
  readonly test:
    | {
        readonly of: 'repository' | 'owner' | 'author' | 'base' | 'head' | 'milestone'
        readonly values: readonly string[]
      }
    | { readonly of: 'label'; readonly values: readonly string[] }
    | { readonly of: 'is'; readonly value: State }
    | { readonly of: 'created' | 'updated' | 'merged' | 'closed'; readonly span: Span }
    | { readonly of: 'words'; readonly value: string }
}

type State = 'pr' | 'issue' | 'open' | 'closed' | 'merged' | 'unmerged' | 'draft' | 'public'

/** A parsed search. */
export interface SearchQuery {
  readonly demands: readonly Demand[]
  readonly sort: { readonly by: 'created' | 'updated'; readonly direction: 'asc' | 'desc' }
  /** The fields that are searched for words. */
  readonly within: readonly ('title' | 'body')[]
}

const STATES: readonly State[] = ['pr', 'issue', 'open', 'closed', 'merged', 'unmerged', 'draft', 'public']

/**
 * Parses a search like GitHub's issue search: `qualifier:value` with `-` for not and quotes around spaces; anything else
 * is a word. Several `repo:`, `org:` or `author:` are alternatives, several `label:` must all be there, a comma
 * inside one `label:` separates alternatives.
 * @throws Refusal NOT_IMPLEMENTED for a qualifier or value that the sandbox does not know, so that tests notice it
 */
export function parseSearch(text: string): SearchQuery {
  const demands: Demand[] = []
  const alternatives = new Map<'repository' | 'owner' | 'author', string[]>()
  let sort: SearchQuery['sort'] = { by: 'created', direction: 'desc' }
  let within: SearchQuery['within'] = ['title', 'body']
  for (const { negated, qualifier, value } of tokens(text)) {
    const values = splitValues(value)
    const demand = (test: Demand['test']): void => void demands.push({ negated, test })
    const alternative = (of: 'repository' | 'owner' | 'author'): void => {
      if (negated) demand({ of, values: [value] })
      else alternatives.set(of, [...(alternatives.get(of) ?? []), value])
    }
    switch (qualifier) {
      case '':
        if (['AND', 'OR', 'NOT'].includes(value) || /^[()]|[()]$/.test(value))
          throw notImplemented(`search with ${value}`)
        demand({ of: 'words', value })
        break
      case 'repo':
        alternative('repository')
        break
      case 'org':
      case 'user':
        alternative('owner')
        break
      case 'author':
        alternative('author')
        break
      case 'is':
      case 'type':
      case 'state':
        demand({ of: 'is', value: stateOf(qualifier, value) })
        break
      case 'draft':
        demands.push({ negated: negated !== (value === 'false'), test: { of: 'is', value: 'draft' } })
        break
      case 'archived':
        if (value !== 'false') throw notImplemented(`search archived:${value}`)
        break
      case 'label':
        demand({ of: 'label', values })
        break
      case 'base':
      case 'head':
      case 'milestone':
        demand({ of: qualifier, values: [value] })
        break
      case 'created':
      case 'updated':
      case 'merged':
      case 'closed':
        demand({ of: qualifier, span: parseSpan(value) })
        break
      case 'in':
        within = values.map((place) => {
          if (place !== 'title' && place !== 'body') throw notImplemented(`search in:${place}`)
          return place
        })
        break
      case 'sort':
        sort = parseSort(value)
        break
      default:
        throw notImplemented(`know the search qualifier ${qualifier}:`)
    }
  }
  for (const [of, values] of alternatives) demands.push({ negated: false, test: { of, values } })
  return { demands, sort, within }
}

/**
 * Returns the range of a date value: `2024-07-28`, `>=2024-07-28`, `2024-07-22..2024-07-28`, `2024-07-22T00:00:00Z..*`. A bare
 * date is the whole day in UTC, an instant the whole second; both ends of a range are included.
 * @throws Refusal NOT_IMPLEMENTED if the value is not a date
 */
export function parseSpan(value: string): Span {
  const range = /^(.+)\.\.(.+)$/.exec(value)
  if (range) {
    const [, from = '*', to = '*'] = range
    return { from: from === '*' ? null : edges(from).start, to: to === '*' ? null : edges(to).end }
  }
  const [, sign = '', text = ''] = /^(>=|<=|>|<)?(.*)$/.exec(value) ?? []
  const { start, end } = edges(text)
  switch (sign) {
    case '>':
      return { from: end, to: null }
    case '>=':
      return { from: start, to: null }
    case '<':
      return { from: null, to: start }
    case '<=':
      return { from: null, to: end }
    default:
      return { from: start, to: end }
  }
}

function edges(text: string): { start: string; end: string } {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) {
      const midnight = Temporal.PlainDate.from(text).toZonedDateTime('UTC')
      return { start: midnight.toInstant().toString(), end: midnight.add({ days: 1 }).toInstant().toString() }
    }
    const instant = Temporal.Instant.from(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`)
    const second = instant.round({ smallestUnit: 'second', roundingMode: 'floor' })
    return { start: second.toString(), end: second.add({ seconds: 1 }).toString() }
  } catch {
    throw notImplemented(`read the search date ${JSON.stringify(text)}`)
  }
}

function* tokens(text: string): Generator<{ negated: boolean; qualifier: string; value: string }> {
  for (const [token] of text.matchAll(/(?:"[^"]*"|[^\s"])+/g)) {
    const [, minus = '', qualifier = '', value = ''] = /^(-?)(?:([a-z-]+):(?!\/\/))?([^]*)$/.exec(token) ?? []
    yield { negated: minus === '-', qualifier, value: qualifier === 'label' ? value : value.replaceAll('"', '') }
  }
}

function splitValues(value: string): string[] {
  return [...value.matchAll(/"([^"]*)"|[^,]+/g)].map(([plain, quoted]) => quoted ?? plain)
}

function stateOf(qualifier: string, value: string): State {
  const state = STATES.find((each) => each === value)
  if (state === undefined) throw notImplemented(`search ${qualifier}:${value}`)
  return state
}

function parseSort(value: string): SearchQuery['sort'] {
  const [, by, direction] = /^(created|updated)(?:-(asc|desc))?$/.exec(value) ?? []
  if (by !== 'created' && by !== 'updated') throw notImplemented(`sort a search by ${value}`)
  return { by, direction: direction === 'asc' ? 'asc' : 'desc' }
}
