import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { PRESETS } from '../../src/config/presets.ts'
import { SECTION_NAMES } from '../../src/model/draft.ts'

const documentation = readFileSync('docs/configuration.md', 'utf8')
const readme = readFileSync('README.md', 'utf8')
const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', Record<string, unknown>>

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function keys(value: unknown, path: string): string[] {
  if (!isMap(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    path === 'sources' ? [`${path}.${key}`] : keys(inner, path === '' ? key : `${path}.${key}`),
  )
}

test.each(keys(parse(PRESETS.get('kubernetes') ?? ''), ''))('the key %s is documented', (key) => {
  expect(documentation).toContain(`\`${key}\``)
})

test.each([
  'rules',
  'rules[].label',
  'rules[].path',
  'rules[].then',
  'heed-wishes',
  'sections[].labels',
  'edition.format',
])('the key %s, which no preset has, too', (key) => {
  expect(documentation).toContain(`\`${key}\``)
})

test.each([...SECTION_NAMES])('the section %s is documented', (name) => {
  expect(documentation).toContain(`\`${name}\``)
})

test.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])('the README names %s', (name) => {
  expect(readme).toContain(`\`${name}\``)
})
