/**
 * Combines many questions into one: repeats the document's only root field under an alias for each set of variables,
 * with unique names for the variables. Values stay variables and are never written into the text.
 *
 * @param document a query as codegen prints it, with one root field, and fragments that use no variables
 * @returns the query, its variables, and the name of the root field. The aliases are `a0`, `a1`, …
 * @throws Error if the document has another form, which is a bug in this program
 */
export function sideBySide(
  document: string,
  variables: readonly Readonly<Record<string, unknown>>[],
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>>; readonly field: string } {
  const [, name, declared, field, rest, fragments] = FORM.exec(document) ?? []
  if (name === undefined || declared === undefined || field === undefined || rest === undefined) {
    throw new Error(`This query cannot be asked side by side: ${document.trim().split('\n')[0] ?? ''}`)
  }
  const numbered = (text: string, index: number): string => text.replace(/\$(\w+)/g, `$$$1_${String(index)}`)
  const head = variables.map((_, index) => numbered(declared, index)).join(', ')
  const body = variables.map((_, index) => `  a${String(index)}: ${field}${numbered(rest, index)}`).join('\n')
  return {
    query: `query ${name}(${head}) {\n  rateLimit {\n    cost\n  }\n${body}\n}\n${fragments ?? ''}`,
    variables: Object.fromEntries(
      variables.flatMap((set, index) =>
        Object.entries(set).map(([key, value]) => [`${key}_${String(index)}`, value] as const),
      ),
    ),
    field,
  }
}

/** Whether `sideBySide` accepts the document. It rejects mutations and queries that ask for their cost. */
export function canStandSideBySide(document: string): boolean {
  return FORM.test(document)
}

/** The name of the only root field of such a document. */
export function rootField(document: string): string {
  return FORM.exec(document)?.[3] ?? ''
}

/** Name, declared variables, root field, the rest of the root field up to its closing brace, fragments. */
const FORM = /^\s*query (\w+)\(([^)]*)\) \{\n {2}(\w+)(\([\s\S]*?\n {2}\})\n\}\s*([\s\S]*)$/
