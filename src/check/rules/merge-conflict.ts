import { visit } from 'unist-util-visit'
import type { Range } from '../../model/finding.ts'
import { isWithin, placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  requires: 'There are no merge conflict markers.',
  advice: 'Keep the correct lines of both sides, and remove the markers.',
  examples: {
    good: [{ post: 'Words\n=======\n\n```\n<<<<<<< HEAD\n```' }],
    bad: [
      {
        post: '<<<<<<< HEAD\n* One\n=======\n* Other\n>>>>>>> main',
        finds: ['<<<<<<< HEAD', '>>>>>>> main'],
      },
    ],
  },
  *check({ text, tree }) {
    const shown: Range[] = []
    visit(tree, 'code', (node) => {
      shown.push(placeOf(node))
    })
    for (const { index, 0: mark } of text.matchAll(/^(?:<{7}|\|{7}|>{7})(?: [^\r\n]*)?$/gm)) {
      const place = { start: index, end: index + mark.length }
      if (!shown.some((code) => isWithin(place, code)))
        yield { message: `"${mark}" is a merge conflict marker.`, place }
    }
  },
}
