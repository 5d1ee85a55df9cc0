import type { Rule } from '../rule.ts'

export const itemLength: Rule = {
  id: 'item-length',
  severity: 'warning',
  requires: 'A bullet is short. The configuration has the maximum number of words (`check.item-words`).',
  advice: 'Shorten the bullet, or split it.',
  examples: {
    good: [{ post: `* ${'more words '.repeat(15)}` }],
    bad: [{ post: `* ${'more words '.repeat(15)}more`, finds: [`* ${'more words '.repeat(15)}more`] }],
  },
  *check({ items, newsletter: { check } }) {
    for (const { words, place, node } of items) {
      // An item with nested items is a list of short ones.
      if (node.children.some(({ type }) => type === 'list')) continue
      const count = words.split(/\s+/).filter((word) => word !== '').length
      if (count > check.itemWords)
        yield { message: `The bullet has ${String(count)} words. The limit is ${String(check.itemWords)}.`, place }
    }
  },
}
