import type { Newsletter } from '../../model/newsletter.ts'
import type { Rule } from '../rule.ts'

const START = { start: 0, end: 0 }

export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  requires:
    'The file begins with front matter that is valid YAML. It has the keys `layout`, `title`, `date` and `slug`, as far as the site uses them.',
  advice: 'Write each key with its value between two lines of three dashes at the top of the file.',
  examples: {
    good: [
      {
        post: '---\nlayout: post\ntitle: Week Ending July 28, 2024\ndate: 2024-08-01 22:00:00 -0000\nslug: 2024-07-28-update\n---\n',
      },
    ],
    bad: [
      { post: '---\nlayout: post\ntitle: Week Ending: July 28, 2024\nslug: 2024-07-28-update\n---\n', finds: ['W'] },
      {
        post: '---\nlayout: post\ntitle: Week Ending July 28, 2024\ndate:\nslug: 2024-07-28-update\n---\n',
        finds: [''],
      },
      { post: '---\nlayout: post\n\n## Developer News\n', finds: [''] },
    ],
  },
  *check({ frontMatter: { lines, problem, entries }, newsletter }) {
    if (lines === null) {
      yield { message: 'The file does not begin with front matter between two lines of three dashes.', place: START }
      return
    }
    if (problem !== null) {
      yield { message: `The front matter cannot be read: ${problem.message}.`, place: problem.place }
      return
    }
    for (const key of keysOf(newsletter)) {
      const entry = entries.get(key)
      if (entry === undefined)
        yield { message: `The front matter has no ${key}.`, place: { ...lines, end: lines.start } }
      else if (entry.value.trim() === '') yield { message: `The ${key} is empty.`, place: entry.place }
    }
    const layout = entries.get('layout')
    const expected = newsletter.edition.layout
    if (layout !== undefined && layout.value !== '' && expected !== null && layout.value !== expected) {
      const message = `The layout is "${layout.value}", but the newsletter uses "${expected}".`
      yield { message, place: layout.place, fix: { ...layout.place, text: expected } }
    }
  },
}

/** In the format of the draft. */
function keysOf({ edition: { format, layout } }: Newsletter): readonly string[] {
  return [...(layout === null ? [] : ['layout']), 'title', 'date', ...(format === 'markdown' ? [] : ['slug'])]
}
