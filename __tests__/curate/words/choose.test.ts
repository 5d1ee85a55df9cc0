import { describe, expect, test } from '@jest/globals'
import { chooseWords, type Sources } from '../../../src/curate/words/choose.ts'
import type { Vocabulary } from '../../../src/curate/words/vocabulary.ts'

const NO_WORDS: Vocabulary = {
  glossary: [],
  abbreviations: [],
  components: [],
  topics: [],
  dependencies: [],
  project: 'harbour',
}

const words = (title: string, note: string | null, more: Partial<Sources> = {}): string =>
  chooseWords({ title, note, body: '', vocabulary: NO_WORDS, ...more }).words

describe('of title and note', () => {
  test.each([
    [
      'the note says the effect, the title how',
      'Refactor wick wrapper',
      'Lamps start faster after a storm.',
      'Lamps start faster after a storm',
    ],
    [
      'a short title without a verb loses',
      'Lamp: oil quotas',
      'Added limits on the oil that a tower may order.',
      'Add limits on the oil that a tower may order',
    ],
    ['a tie goes to the note', 'Add a brass lamp', 'Added a brass lamp for towers.', 'Add brass lamp for towers'],
    [
      'a note that says only that something was added loses',
      'Allow wide boats in the harbour',
      'Added an alpha feature, behind the `WideBoats` gate.',
      'Allow wide boats in the harbour',
    ],
    [
      'the second sentence of the note can win',
      'Make Wick.Trim aware of mist',
      'Revised wick. The keeper tracks mist in every tower.',
      'keeper tracks mist in every tower',
    ],
    [
      'a note that names only the number of an issue loses',
      'Light the harbour again',
      'Fixed [121094](https://github.com/a/b/issues/121094) by lighting it.',
      'Light the harbour again',
    ],
    [
      'a title that is cut off loses',
      'Added two counters for the northern towers of the harbour, covering oil orders and deliveries with',
      'Added two counters for the northern towers of the harbour, covering oil orders and deliveries with driver labels.',
      'Add two counters for the northern towers of the harbour',
    ],
  ])('%s', (_, title, note, expected) => {
    expect(words(title, note)).toBe(expected)
  })
})

describe('what limits a statement stays', () => {
  test.each([
    [
      'a condition',
      'Prevent the lamp from going out when the keeper cannot reach the oil store in the night',
      /when the keeper cannot reach the oil store in the night$/,
    ],
    [
      'of what it holds',
      'Make the gate drop old orders when counting boats for Ketch, Sloop, and Schooner',
      /for Ketch, Sloop, and Schooner$/,
    ],
    [
      'a purpose that says what',
      'Extend the harbour tolls to support numeric comparison',
      /to support numeric comparison$/,
    ],
  ])('%s', (_, title, end) => {
    expect(words(title, null)).toMatch(end)
  })

  test.each([
    ['an aside', 'Add metrics for oil (also called fuel) barrels', 'Add metrics for oil barrels'],
    [
      'a consequence, with all that depends on it',
      'Introduce the gate that lets boats pass at night in winter, which allows fishing to go on while the harbour is closed',
      'Introduce gate that lets boats pass at night in winter',
    ],
  ])('%s goes', (_, title, expected) => {
    expect(words(title, null)).toBe(expected)
  })
})

test('code marks of the note are on the words of the title', () => {
  expect(words('Add oilLevel field to towers', 'See `oilLevel`.')).toBe('Add `oilLevel` field to towers')
})

test('title case becomes sentence case, and names keep their capitals', () => {
  expect(words('Prevent Old Lamp Panics on Foggy Harbour Mornings', null, { body: 'Lamps panic.' })).toBe(
    'Prevent old lamp panics on foggy harbour mornings',
  )
})

describe('abbreviations', () => {
  test('are spelled out from the texts of the merge', () => {
    expect(words('Migrate oil checks to LV', null, { body: 'This uses lamp validation.' })).toBe(
      'Migrate oil checks to lamp validation',
    )
    expect(words('Add ZLP tests', null, { body: 'The ZincLampPolicy is new.' })).toBe('Add ZincLampPolicy tests')
  })

  test('that nothing explains are a doubt, unless the project knows them', () => {
    const sources = { title: 'Add the XQZ lamp', note: null, body: '', vocabulary: NO_WORDS }
    expect(chooseWords(sources).doubts).toContain('unknown abbreviation')
    expect(chooseWords({ ...sources, vocabulary: { ...NO_WORDS, abbreviations: ['XQZ'] } }).doubts).toEqual([])
  })
})

test.each([
  ['no verb', 'Lamp: oil quotas'],
  ['cut off', 'Add a lamp for the'],
])('%s is a doubt: %s', (doubt, title) => {
  expect(chooseWords({ title, note: null, body: '', vocabulary: NO_WORDS }).doubts).toContain(doubt)
})
