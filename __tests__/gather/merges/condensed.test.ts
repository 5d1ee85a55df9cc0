import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { releaseNote } from '../../../src/text/release-note.ts'
import { kepNumbersIn } from '../../../src/text/kep.ts'
import { condensed } from '../../../src/gather/merges/condensed.ts'

const filler = (length: number): string => 'Some words about it. '.repeat(length / 20)
const note = (words: string, fence = '```'): string => `${fence}release-note\n${words}\n${fence}\n`

test('a description that is not long stays as it is', () => {
  const body = `${filler(5_000)}\n${note('Adds a flag.')}`
  expect(condensed(body)).toBe(body)
})

describe('of a long one', () => {
  test.each<[string, string, string | null]>([
    ['the note at the end', `${filler(60_000)}\n${note('Adds a flag.')}`, 'Adds a flag.'],
    ['the note at the beginning', `${note('Adds a flag.')}${filler(60_000)}`, 'Adds a flag.'],
    ['the note in the middle', `${filler(30_000)}\n${note('Adds a flag.', '~~~~')}${filler(30_000)}`, 'Adds a flag.'],
    ['the second note, where the first says none', `${note('NONE')}${filler(60_000)}\n${note('Adds.')}`, 'Adds.'],
    ['no note where there is none', filler(60_000), null],
    ['no note where it says none', `${filler(30_000)}\n${note('NONE')}${filler(30_000)}`, null],
  ])('%s', (_, body, expected) => {
    expect(releaseNote(body)).toBe(expected)
    expect(releaseNote(condensed(body))).toBe(expected)
  })

  test('a note without end is cut, and is a note', () => {
    const cut = releaseNote(condensed(`${filler(30_000)}\n${note(`Adds a flag. ${filler(30_000)}`)}`))
    expect(cut).toMatch(/^Adds a flag\. Some words/)
    expect(cut?.length).toBeLessThan(1_600)
  })

  test('what beginning and end name, though a comment was cut', () => {
    const body = `KEP-1234. <!-- ${filler(60_000)} --> See kubernetes/enhancements#5678.`
    expect([...kepNumbersIn({ title: '', body: condensed(body) })]).toEqual([1234, 5678])
  })
})

test('any description has at most 6,100 characters afterwards', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('```release-note\n', '```\n', '<!--', '-->', '~~~ release-note\n', filler(7_000)),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(condensed(parts.join('\n')).length).toBeLessThanOrEqual(6_100)
    }),
  )
})
