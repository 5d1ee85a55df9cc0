import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { readCheckInputs } from '../../src/config/check-inputs.ts'
import { checkOutputsOf } from '../../src/report/check-outputs.ts'

const named = v.record(v.string(), v.unknown())
const action = v.parse(
  v.looseObject({ inputs: named, outputs: named, runs: v.strictObject({ using: v.string(), main: v.string() }) }),
  parse(readFileSync('check/action.yml', 'utf8')),
)
const page = readFileSync('docs/checking.md', 'utf8')
const [, shown = ''] = /```yaml\n(name: Edition check[\s\S]*?)```/.exec(page) ?? []
const job = v.looseObject({ permissions: v.record(v.string(), v.string()) })
const workflow = v.looseObject({ on: named, permissions: v.strictObject({}), jobs: v.record(v.string(), job) })

test('the edition check: its inputs and outputs are those that it reads, gives and documents', () => {
  const left = Object.fromEntries(Object.keys(action.inputs).map((name) => [name.toUpperCase(), '']))
  expect(readCheckInputs(new Map(Object.entries({ ...left, TOKEN: 't' })))).toEqual({
    token: 't',
    config: '.github/last-week-in.yml',
    failOn: 'error',
    fix: false,
    checkLinks: false,
  })
  expect([...checkOutputsOf({ editions: [], warnings: [] }).keys()]).toEqual(Object.keys(action.outputs))
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\``, 'm'))
  }
  expect(action.runs).toEqual({ using: 'node24', main: '../dist/check.js' })
})

test('the workflow of the edition check can write nothing, and checks nothing out', () => {
  const { jobs, on } = v.parse(workflow, parse(shown))
  expect(Object.keys(on)).toEqual(['pull_request', 'push'])
  expect(Object.values(jobs).flatMap(({ permissions }) => Object.values(permissions))).toEqual(['read', 'read'])
  expect(shown).not.toMatch(/secrets|checkout|run:/)
})
