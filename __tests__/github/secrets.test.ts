import { expect, test } from '@jest/globals'
import { withoutSecrets } from '../../src/github/secrets.ts'

test.each([
  ['a token', 'bearer ghs_0123456789 was refused', ['ghs_0123456789'], 'bearer *** was refused'],
  ['two tokens, each more than once', 'aaaaaaaa bbbbbbbb aaaaaaaa', ['aaaaaaaa', 'bbbbbbbb'], '*** *** ***'],
  ['what is too short for a token', 'a b c', ['a'], 'a b c'],
  ['a token in an address', 'https://a.example/?t=gh%2Fs_01%2B3', ['gh/s_01+3'], 'https://a.example/?t=***'],
  ['a token in JSON', String.raw`{"t":"gh\"s_\\01"}`, [String.raw`gh"s_\01`], '{"t":"***"}'],
  ['a token that begins like another', 'ghs_0123456789', ['ghs_01234', 'ghs_0123456789'], '***'],
  ['no token', 'a b c', [], 'a b c'],
])('%s', (_what, text, secrets, expected) => {
  expect(withoutSecrets(text, secrets)).toBe(expected)
})
