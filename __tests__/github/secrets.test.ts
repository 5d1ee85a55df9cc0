import { expect, test } from '@jest/globals'
import { withoutSecrets } from '../../src/github/secrets.ts'

test.each([
  ['a token', 'bearer ghs_0123456789 was refused', ['ghs_0123456789'], 'bearer *** was refused'],
  ['two tokens, each more than once', 'aaaaaaaa bbbbbbbb aaaaaaaa', ['aaaaaaaa', 'bbbbbbbb'], '*** *** ***'],
  ['what is too short for a token', 'a b c', ['a'], 'a b c'],
  ['no token', 'a b c', [], 'a b c'],
])('%s', (_what, text, secrets, expected) => {
  expect(withoutSecrets(text, secrets)).toBe(expected)
})
