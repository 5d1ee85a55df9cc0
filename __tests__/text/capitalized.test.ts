import { expect, test } from '@jest/globals'
import { capitalized, uncapitalized } from '../../src/text/capitalized.ts'

test('the first letter of a text in the other size', () => {
  expect(['fix it', 'étage', ''].map(capitalized)).toEqual(['Fix it', 'Étage', ''])
  expect(['Fix it', 'DRA is new', 'Fix', 'A lamp'].map(uncapitalized)).toEqual([
    'fix it',
    'DRA is new',
    'Fix',
    'A lamp',
  ])
})
