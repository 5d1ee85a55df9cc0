/**
 * A pattern for a name of the glossary in any case, as a whole word or with a plural `s`, but not in a path, a host, a
 * flag or a longer name. A name that begins with several capitals, such as `APIserver`, is also found in two words.
 * Flags: `d`, `g` and `i`.
 */
export function patternOfName(name: string): RegExp {
  const known = patterns.get(name)
  if (known !== undefined) return known
  const parts = /^\p{Lu}{2,}\p{Ll}/u.test(name) ? name.split(/(?<=\p{Lu})(?=\p{Ll}{2})/u) : [name]
  const words = parts.map(literally).join('[- ]?')
  const pattern = new RegExp(String.raw`(?<![\w./@=:-])${words}(?=s?(?:$|[\s\uE000,;:)!?'"]|\.(?:\s|$)))`, 'dgi')
  patterns.set(name, pattern)
  return pattern
}

const patterns = new Map<string, RegExp>()

/** The words with each name of the glossary spelled as it is there. */
export function spelledAs(glossary: readonly string[], words: string): string {
  return glossary.reduce((spelled, name) => spelled.replace(patternOfName(name), () => name), words)
}

/** The source of a regular expression that matches exactly this text. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
