import type { Rule } from '../rule.ts'

/** Pairs of tags with content that Jekyll ignores, then its own tags: `{{ … }}` and `{% … %}`, closed or not. */
const MARKS =
  /\{%-?\s*(?:raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end(?:raw|comment)\s*-?%\}|\{\{(?:(?!\}\}|\{\{)[^\n])*(?:\}\})?|\{%(?:(?!%\}|\{%)[^\n])*(?:%\})?/g
/** The tags that Jekyll posts use. */
const MEANT =
  /^\{%-?\s*(?:raw|comment|link|post_url|include|highlight|endhighlight|assign)\b.*%\}$|^\{\{-?\s*(?:site|page)\..*\}\}$/s

export const liquidMarks: Rule = {
  id: 'liquid-marks',
  severity: 'error',
  requires:
    'A Jekyll post has no `{{` or `{%` by mistake. Jekyll runs them everywhere, even in code: what they enclose disappears from the page, and an unclosed one fails the build of the whole site.',
  advice: 'Write `{% raw %}` before it and `{% endraw %}` after it.',
  examples: {
    good: [{ post: 'Charts use {% raw %}`{{ .Values }}`{% endraw %}, see [there]({% post_url 2024-07-21-update %}).' }],
    bad: [
      { post: 'Charts use `{{ .Values.image }}` for it.', finds: ['{{ .Values.image }}'] },
      { post: 'Templates begin with {% if.', finds: ['{% if.'] },
    ],
  },
  *check({ text, frontMatter, newsletter }) {
    if (newsletter.edition.format !== 'jekyll') return
    for (const match of text.slice(frontMatter.end).matchAll(MARKS)) {
      const [written] = match
      if (/^\{%-?\s*(?:raw|comment)\b/.test(written) ? written.includes('%}', 4) : MEANT.test(written)) continue
      const start = frontMatter.end + match.index
      yield { message: `Jekyll would run "${written}" as a Liquid tag.`, place: { start, end: start + written.length } }
    }
  },
}
