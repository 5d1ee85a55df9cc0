import { expect, test } from '@jest/globals'
import { asMeant, marked } from './typographic-quotes.ts'

test.each([
  ['the node’s “name”, the pods’ names', `the node's "name", the pods' names`],
  ['’s “own” (“words”)', `'s "own" ("words")`],
  ['it’s “x”', 'it’s “x”'],
])('%s is what was meant by %s', (shown, meant) => {
  expect(asMeant(marked(shown), meant)).toBe(meant)
})

test.each([
  ['after =', 'set x=”y”', 'set x="y"'],
  ['after a flag', 'pods -l “app”', 'pods -l "app"'],
  ['in a text with braces', '{node’s} “name”', `{node's} "name"`],
  ['in a text with a pipe', 'a | node’s', `a | node's`],
  ['around a flag', '“-v”', '"-v"'],
  ['single around a word', '‘pods’ and', `'pods' and`],
  ['single closing, after a straight one', `'pods’ and`, `'pods' and`],
  ['without a partner', '5” wide', '5" wide'],
  ['that opens where one closes', '“name“', '"name"'],
  ['that opens between letters', 'node‘s', `node's`],
  ['for another quote', 'node’s', 'node"s'],
])('a typographic quote %s is a difference', (_where, shown, meant) => {
  expect(asMeant(marked(shown), meant)).not.toBe(meant)
})
