/** The word for a number of things: `merge` for 1, otherwise `merges`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many
}

/** The number and the word for it: `1 merge`, `2 merges`. */
export function counted(count: number, one: string, many?: string): string {
  return `${String(count)} ${plural(count, one, many)}`
}
