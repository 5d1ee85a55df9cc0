import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import { Refusal } from './refusals.ts'

/** The arguments every connection has. */
export interface Paging {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** One page of a connection, in the shape of the schema. */
export interface Page {
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly nodes: () => unknown[]
  readonly edges: () => { readonly cursor: string; readonly node: unknown }[]
}

/** Maximum number of records per page. */
const PAGE_LIMIT = 100

/**
 * Checks GitHub's limits on the page of a connection: `first` or `last` is required if the query requests records (not
 * only `totalCount`), and the maximum is 100.
 * @throws Refusal MISSING_PAGINATION_BOUNDARIES or EXCESSIVE_PAGINATION
 */
export function checkPaging(paging: Paging, info: GraphQLResolveInfo): void {
  const connection = info.fieldName
  const { first = null, last = null } = paging
  if (first === null && last === null) {
    if (!info.fieldNodes.some((node) => node.selectionSet && asksForRecords(node.selectionSet, info))) return
    throw new Refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${connection}\` connection.`,
    )
  }
  for (const [argument, value] of Object.entries({ first, last })) {
    if (value === null) continue
    if (value > PAGE_LIMIT)
      throw new Refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${String(value)} records on the \`${connection}\` connection exceeds the \`${argument}\` limit of ${String(PAGE_LIMIT)} records.`,
      )
    if (value < 0)
      throw new Refusal(
        'UNPROCESSABLE',
        `\`${argument}\` on the \`${connection}\` connection cannot be less than zero.`,
      )
  }
  if (first !== null && last !== null)
    throw new Refusal(
      'UNPROCESSABLE',
      `Passing both \`first\` and \`last\` to paginate the \`${connection}\` connection is not supported.`,
    )
}

function asksForRecords(selections: SelectionSetNode, info: GraphQLResolveInfo): boolean {
  return selections.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return ['nodes', 'edges', 'pageInfo'].includes(selection.name.value)
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
    return inner !== undefined && asksForRecords(inner.selectionSet, info)
  })
}

/**
 * Returns one page of a list. A cursor contains the key of the record before it, so that it stays valid if records are
 * added earlier in the list.
 * @param items the whole list, in order
 * @param key returns a unique text for each item
 * @param view returns the item in the shape of the schema
 * @throws Refusal INVALID_CURSOR_ARGUMENTS if a cursor's record is not in the list
 */
export function page<Item>(
  items: readonly Item[],
  paging: Paging,
  key: (item: Item) => string,
  view: (item: Item) => unknown,
): Page {
  const cursorOf = (item: Item): string => Buffer.from(`cursor:v2:${key(item)}`).toString('base64')
  const placeOf = (cursor: string): number => {
    const place = items.findIndex((item) => cursorOf(item) === cursor)
    if (place < 0) throw new Refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
    return place
  }
  let start = paging.after ? placeOf(paging.after) + 1 : 0
  let end = paging.before ? placeOf(paging.before) : items.length
  if (typeof paging.first === 'number') end = Math.min(end, start + paging.first)
  else if (typeof paging.last === 'number') start = Math.max(start, end - paging.last)
  const slice = items.slice(start, end)
  const [head, tail] = [slice.at(0), slice.at(-1)]
  return {
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    },
    nodes: () => slice.map(view),
    edges: () => slice.map((item) => ({ cursor: cursorOf(item), node: view(item) })),
  }
}
