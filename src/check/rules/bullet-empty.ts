import type { Rule } from '../rule.ts'

export const bulletEmpty: Rule = {
  id: 'bullet-empty',
  severity: 'error',
  asks: 'Every bullet has words.',
  mend: 'Take the bullet out, or write what it tells.',
  examples: {
    good: [{ post: '* Prevent a race' }],
    bad: [{ post: '* Prevent a race\n*\n* Another', finds: ['*'] }],
  },
  *check({ items }) {
    for (const { place, words, node } of items) {
      const hasImage = node.children.some((child) => child.type === 'html' || child.type === 'code')
      if (words.trim() === '' && !hasImage) yield { message: 'The bullet is empty.', place }
    }
  },
}
