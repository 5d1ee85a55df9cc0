import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { MERGE_SECTIONS } from '../../src/model/choice.ts'
import { SECTION_NAMES } from '../../src/model/draft.ts'

// The tables themselves are generated (`npm run docs`); what stands around them is written by hand.
const documentation = readFileSync('docs/configuration.md', 'utf8')
const readme = readFileSync('README.md', 'utf8')
const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', Record<string, unknown>>

test.each([...SECTION_NAMES])('the section %s is documented', (name) => {
  expect(documentation).toContain(`\`${name}\``)
})

test.each(['always', 'never', ...MERGE_SECTIONS])('what a rule may say, %s, is documented', (name) => {
  expect(documentation).toContain(`\`${name}\``)
})

test.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])('the README has %s in a table', (name) => {
  expect(readme).toContain(`| \`${name}\``)
})
