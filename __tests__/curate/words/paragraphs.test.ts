import { expect, test } from '@jest/globals'
import { noteInSentences } from '../../../src/curate/words/note-in-sentences.ts'
import { purposeOf } from '../../../src/curate/words/purpose.ts'

test.each([
  [
    'the sentence that says it',
    'Lamps are old. Towers fall.\nThis KEP introduces a bright lamp. It burns less oil.',
    'This KEP introduces a bright lamp. It burns less oil.',
  ],
  ['not the first person', 'We propose to light the harbour. We like it.', 'This KEP proposes to light the harbour.'],
  [
    'without brackets of references',
    'This KEP builds on [KEP-12] and lights it.',
    'This KEP builds on KEP-12 and lights it.',
  ],
  [
    'not the stage of an earlier release',
    'This KEP adds what went to beta in 1.25. This KEP adds lamps.',
    'This KEP adds lamps.',
  ],
  ['else the beginning', 'Lamps shine at night. Boats see them.', 'Lamps shine at night. Boats see them.'],
  ['never a lead to a list', 'Boats see lamps. This proposal adds:', 'This proposal adds.'],
])('what a proposal is for: %s', (_, summary, purpose) => {
  expect(purposeOf(summary)).toBe(purpose)
})

test('a note begins with what its author did', () => {
  expect(noteInSentences('Add a new lamp for towers, which burns oil. It is off by default.')).toEqual({
    deed: 'added a new lamp for towers, which burns oil.',
    more: ['It is off by default.'],
    action: [],
  })
})

test('a topic before the verb goes; a sentence with its own subject stays', () => {
  expect(noteInSentences('Tower lamps (TL): Added limits for oil.').deed).toBe('added limits for oil.')
  expect(noteInSentences('Lamps shine in fog.')).toMatchObject({ deed: null, more: ['Lamps shine in fog.'] })
})

test('lines without a full stop are sentences of their own', () => {
  expect(noteInSentences('Added a lamp\nAdded a wick').more).toEqual(['Added a wick.'])
})

test('what users have to do is apart', () => {
  expect(noteInSentences('Removed the lamp.\nACTION REQUIRED: buy oil before the upgrade')).toEqual({
    deed: 'removed the lamp.',
    more: [],
    action: ['buy oil before the upgrade.'],
  })
})

test('sentences with an address go, and so does what leads to a list', () => {
  expect(noteInSentences('Added a lamp. See https://example.com for more. The parts are:').more).toEqual([])
})
