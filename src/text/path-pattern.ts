/**
 * Whether a path matches a pattern of the configuration. A pattern that ends with a slash matches all files in a folder;
 * `*` matches any characters except a slash. Takes linear time for any pattern, because it is not made a regular expression.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith('/')
  const wanted = (isFolder ? pattern.slice(0, -1) : pattern).split('/')
  const parts = path.split('/')
  const fits = isFolder ? parts.length > wanted.length : parts.length === wanted.length
  return fits && wanted.every((part, index) => matchesWildcards(part, parts[index] ?? ''))
}

/** Whether a name matches a pattern in which `*` matches any characters. Takes linear time. */
export function matchesWildcards(pattern: string, name: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  const end = rest.pop()
  if (end === undefined) return name === pattern
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false
  let from = start.length
  return rest.every((word) => {
    const at = name.slice(0, name.length - end.length).indexOf(word, from)
    from = at + word.length
    return at >= 0
  })
}
