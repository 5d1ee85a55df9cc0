import { THING } from './passages.ts'

/** Tags and outputs of Liquid on one line; Jekyll reads them before the Markdown. */
const LIQUID = /\{\{(?:(?!\{\{|\}\})[^\n])*\}\}|\{%(?:(?!\{%|%\})[^\n])*%\}/g
/** kramdown's attributes: `{: target="_blank"}` anywhere, `{#news}` at the end of a heading. */
const ATTRIBUTES = /\{:[^{}\n]*\}|(?<=^#{1,6}[ \t][^\n]*)\{#[\w:.-]+\}(?=[ \t]*\r?$)/gm
/** `[^1]`. */
const FOOTNOTE = /\[\^[\w-]+\](:?)/g

/**
 * Blanks the markup of Liquid and kramdown that a Markdown parser does not know. The length of the text does not
 * change, so that offsets stay valid. Marks of footnotes are only blanked if the footnote exists.
 */
export function withoutOtherMarks(post: string): string {
  const notes = new Set(Array.from(post.matchAll(/^(\[\^[\w-]+\]):/gm), ([, mark]) => mark ?? ''))
  return withoutUnclosedComments(post)
    .replace(LIQUID, (tag) => THING.repeat(tag.length))
    .replace(ATTRIBUTES, (attributes) => ' '.repeat(attributes.length))
    .replace(FOOTNOTE, (mark) => (notes.has(mark.replace(/:$/, '')) ? THING.repeat(mark.length) : mark))
}

/**
 * Blanks the `<` of a comment inside a paragraph that has no `-->` after it. Such a comment is text, but the parser looks
 * for the end of each one: thousands of them would take minutes.
 */
function withoutUnclosedComments(post: string): string {
  if (!post.includes('<!--')) return post
  const paragraphs = post.split(/(\n[ \t]*\r?\n)/)
  return paragraphs
    .map((paragraph) => {
      const closed = paragraph.lastIndexOf('-->') + 1
      return paragraph.slice(0, closed) + paragraph.slice(closed).split('\n').map(withoutInlineComments).join('\n')
    })
    .join('')
}

/** At the beginning of a line or list item, a comment is a block of its own and stays. */
function withoutInlineComments(line: string): string {
  const [kept = ''] = /^[\s>*+.)\d-]*(?:<!--)?/.exec(line) ?? []
  return kept + line.slice(kept.length).replaceAll('<!--', `${THING}!--`)
}
