/**
 * Markdown without its HTML comments, as GitHub shows it: a comment that is never closed reaches to the end.
 * Takes time in proportion to the length of the text.
 */
export function withoutHtmlComments(markdown: string): string {
  return withoutComments(markdown, '')
}

/** The same for a post, as kramdown shows it: a comment that is never closed is text. */
export function withoutClosedHtmlComments(markdown: string): string {
  return withoutComments(markdown, null)
}

/** The beginning of a text that was cut: a comment that the cut left open is closed. */
export function withCommentClosed(markdown: string): string {
  return markdown.lastIndexOf('<!--') > markdown.lastIndexOf('-->') ? `${markdown} -->` : markdown
}

/** @param unclosed what an unclosed comment becomes; null leaves it as it is */
function withoutComments(markdown: string, unclosed: string | null): string {
  let kept = ''
  let from = 0
  for (;;) {
    const start = markdown.indexOf('<!--', from)
    if (start < 0) return kept + markdown.slice(from)
    const end = markdown.indexOf('-->', start + 4)
    if (end < 0) return kept + (unclosed === null ? markdown.slice(from) : markdown.slice(from, start) + unclosed)
    kept += markdown.slice(from, start)
    from = end + 3
  }
}
