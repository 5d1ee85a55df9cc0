/** The text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text with a small first letter if it begins with a plain word; a name such as `DRA` or `v1` keeps its letters. */
export function uncapitalized(text: string): string {
  return text.replace(/^[A-Z](?=[a-z]+\s)/, (letter) => letter.toLowerCase())
}
