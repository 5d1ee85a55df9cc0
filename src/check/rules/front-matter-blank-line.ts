import type { Rule } from '../rule.ts'

const GOOD = '---\nlayout: post\ntitle: Week Ending July 28, 2024\nslug: 2024-07-28-update\n---\n'

export const frontMatterBlankLine: Rule = {
  id: 'front-matter-blank-line',
  severity: 'error',
  requires: 'The front matter has no blank lines.',
  advice: 'Remove the blank line.',
  examples: {
    good: [{ post: GOOD }],
    bad: [{ post: GOOD.replace(/---\n$/, '\n---\n'), finds: ['\n'], fixed: GOOD }],
  },
  *check({ text, frontMatter: { lines } }) {
    if (lines === null) return
    for (const match of text.slice(lines.start, lines.end).matchAll(/(?<![^\n])[ \t]*\r?\n/g)) {
      const place = { start: lines.start + match.index, end: lines.start + match.index + match[0].length }
      yield { message: 'The front matter has a blank line.', place, fix: { ...place, text: '' } }
    }
  },
}
