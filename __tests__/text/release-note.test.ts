import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asksForAction, releaseNote, releaseNoteFences } from '../../src/text/release-note.ts'

const fenced = (inside: string, fence = '```', word = 'release-note'): string =>
  `Text\n${fence}${word}\n${inside}\n${fence}\nMore`

describe('releaseNote', () => {
  test.each([
    ['a plain note', fenced('Adds a flag.'), 'Adds a flag.'],
    ['CRLF', fenced('Adds a flag.').replaceAll('\n', '\r\n'), 'Adds a flag.'],
    ['spaces around the word', fenced('Adds a flag.', '```', '  release-note  '), 'Adds a flag.'],
    ['upper case', fenced('Adds a flag.', '```', 'RELEASE-NOTE'), 'Adds a flag.'],
    ['the plural', fenced('Adds a flag.', '```', 'release-notes'), 'Adds a flag.'],
    ['four backticks around three', fenced('Before\n```\ncode\n```\nafter', '````'), 'Before\n```\ncode\n```\nafter'],
    ['tildes', fenced('Adds a flag.', '~~~'), 'Adds a flag.'],
    ['code inside', fenced('Adds `--flag` to `kubelet`'), 'Adds `--flag` to `kubelet`'],
    ['closed behind its last word', '```release-note\nAdds a flag.```\nMore', 'Adds a flag.'],
    ['never closed', '```release-note\nAdds a flag.', 'Adds a flag.'],
    ['quotes around all of it', fenced('"Adds a flag."'), 'Adds a flag.'],
    ['quotes within', fenced('"Adds" a "flag"'), '"Adds" a "flag"'],
    ['a comment of the template', fenced('<!-- write it here -->\nAdds a flag.'), 'Adds a flag.'],
    ['several lines', fenced('One.\n\n- two\n- three'), 'One.\n\n- two\n- three'],
    ['the first block that has one', `${fenced('NONE')}\n${fenced('Adds a flag.')}`, 'Adds a flag.'],
    ['NONE', fenced('NONE'), null],
    ['none with a full stop', fenced('None.'), null],
    ['N/A', fenced('N/A'), null],
    ['na', fenced('na'), null],
    ['NONE in quotes', fenced("'NONE'"), null],
    ['NONE in backticks', fenced('`NONE`'), null],
    ['NONE in brackets', fenced('[NONE]'), null],
    ['nothing', fenced(''), null],
    ['only a comment', fenced('<!-- write it here -->'), null],
    ['another block', '```docs\n- [KEP]: x\n```', null],
    ['no block', 'release-note', null],
    ['an empty body', '', null],
  ])('%s', (_, body, note) => {
    expect(releaseNote(body)).toBe(note)
  })

  test('any line of words comes back as it was written', () => {
    const line = fc.stringMatching(/^[A-Z][a-z]{3,9} [a-z `.,-]{0,30}[a-z]$/)
    fc.assert(
      fc.property(line, (note) => releaseNote(fenced(note)) === note && releaseNote(fenced(note, '`````')) === note),
    )
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('```', '````', 'release-note', '\n', '\r\n', ' ', 'a', '`', 'NONE', '"', '<!--'), {
          maxLength: 30,
        }),
        (parts) => {
          const note = releaseNote(parts.join(''))
          expect(note === null || note.length > 0).toBe(true)
        },
      ),
    )
  })
})

test.each([
  ['ACTION REQUIRED: move to v1', true],
  ['Action required before you upgrade', true],
  ['Reaction required', false],
  ['No action is needed', false],
])('asksForAction: %s', (note, asks) => {
  expect(asksForAction(note)).toBe(asks)
})

test('where release notes begin, with their fences', () => {
  const body = 'x\n```release-note\na\n```\n> ~~~~ Release-Notes\n~~~~\n```docs\n```'
  expect(releaseNoteFences(body)).toEqual([
    { index: 2, fence: '```' },
    { index: body.indexOf('> ~~~~'), fence: '~~~~' },
  ])
})
