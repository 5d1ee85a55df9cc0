import { expect, test } from '@jest/globals'
import { DESCRIBED_KEYS } from '../../src/config/described-keys.ts'
import { withGeneratedParts } from '../../scripts/docs/generated-parts.ts'
import { inputTable, keyTable, outputTable } from '../../scripts/docs/tables.ts'

const action = `
inputs:
  token:
    description: 'Reads. Default: the token of the job.'
    default: \${{ github.token }}
  mode: { description: a | b, default: fast }
outputs:
  url: { description: Where it is. }
`

test('a default that the file cannot say is read from the description', () => {
  expect(inputTable(action)).toContain('| `token` | the token of the job | Reads. |')
})

test('another default is what the file says, and a pipe does not end a cell', () => {
  expect(inputTable(action)).toContain('| `mode` | `fast` | a \\| b |')
})

test('outputs have their descriptions', () => {
  expect(outputTable(action)).toContain('| `url` | Where it is. |')
})

test('every key of the configuration has a row', () => {
  for (const key of Object.keys(DESCRIBED_KEYS)) expect(keyTable()).toContain(`| \`${key}\` |`)
})

test('only what stands between marks is written anew, each by its own mark', async () => {
  const page = 'A\n<!-- inputs of a.yml -->\nold\n<!-- end -->\nB\n<!-- keys of schema.json -->\n<!-- end -->\nC\n'
  const written = await withGeneratedParts(page, (mark) => Promise.resolve(`[${mark}]`))
  expect(written).toBe(
    'A\n<!-- inputs of a.yml -->\n\n[inputs of a.yml]\n\n<!-- end -->\nB\n' +
      '<!-- keys of schema.json -->\n\n[keys of schema.json]\n\n<!-- end -->\nC\n',
  )
})

test('a mark without an end is an error, not a page cut short', async () => {
  await expect(withGeneratedParts('<!-- inputs of a.yml -->\nold', () => Promise.resolve(''))).rejects.toThrow(
    'has no <!-- end -->',
  )
})
