import { visit } from 'unist-util-visit'
import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const unclosedBlock: Rule = {
  id: 'unclosed-block',
  severity: 'error',
  requires: 'Code blocks and comments are closed. Otherwise readers and this check do not see the text after them.',
  advice: 'Add the closing line of backticks, or `-->`.',
  examples: {
    good: [{ post: '```\na: b\n```\n\n* Words\n  ~~~\n  c\n  ~~~\n\n<!-- a note -->\n\n    ``` of code' }],
    bad: [
      { post: '```\na: b\n\n* Words', finds: ['```'] },
      { post: '<!-- a note\n\n* Words', finds: ['<!-- a note'] },
    ],
  },
  *check({ tree, text }) {
    const open: number[] = []
    visit(tree, (node) => {
      const { start, end } = placeOf(node)
      const written = text.slice(start, end)
      const fence = node.type === 'code' ? /^(?:`{3,}|~{3,})/.exec(written)?.[0] : undefined
      const isClosed =
        fence === undefined
          ? node.type !== 'html' || !written.startsWith('<!--') || written.includes('-->')
          : /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(written)?.[1]?.startsWith(fence) === true
      if (!isClosed) open.push(start)
    })
    for (const start of open) {
      const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0)
      yield { message: `"${text.slice(start, end)}" is not closed.`, place: { start, end } }
    }
  },
}
