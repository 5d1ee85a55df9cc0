import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { readCheckInputs } from '../src/config/check-inputs.ts'
import { checkOutputsOf } from '../src/report/check-outputs.ts'

const inputs = v.record(v.string(), v.unknown())
const step = v.looseObject({ uses: v.optional(v.string()), with: v.optional(inputs) })
const job = v.looseObject({ permissions: v.record(v.string(), v.string()), steps: v.array(step) })
const workflow = v.looseObject({
  on: v.looseObject({ workflow_dispatch: v.optional(v.looseObject({ inputs })) }),
  permissions: v.strictObject({}, 'a workflow gives no permission by itself; each job asks for its own'),
  jobs: v.record(v.string(), job),
})
const actionFile = v.looseObject({
  inputs,
  outputs: inputs,
  runs: v.strictObject({ using: v.string(), main: v.string() }),
})
const action = v.parse(actionFile, parse(readFileSync('action.yml', 'utf8')))
const checkAction = v.parse(actionFile, parse(readFileSync('check/action.yml', 'utf8')))

const folder = '.github/workflows'
const files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)
const [, copied = ''] = /```yaml\n(name: Weekly edition[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
const checking = readFileSync('docs/checking.md', 'utf8')
const [, checked = ''] = /```yaml\n(name: Edition check[\s\S]*?)```/.exec(checking) ?? []

describe.each([
  ...files,
  ['the workflow in the README', copied] as const,
  ['the workflow in docs/checking.md', checked] as const,
])('%s', (_, text) => {
  const parsed = v.parse(workflow, parse(text))
  const steps = Object.values(parsed.jobs).flatMap((each) => each.steps)

  test('every action is this one or pinned by its commit, with the version beside it', () => {
    for (const line of text.split('\n').filter((each) => /^\s*(- )?uses:/.test(each))) {
      expect(line).toMatch(
        /uses: (\.\/|OWNER\/last-week-in(?:\/check)?@v1|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      )
    }
  })

  test('every permission has its reason beside it', () => {
    for (const name of Object.values(parsed.jobs).flatMap((each) => Object.keys(each.permissions))) {
      expect(text).toMatch(new RegExp(`^\\s+${name}: (read|write) # \\S.+$`, 'm'))
    }
  })

  test('the inputs it passes on are inputs of the action', () => {
    const own = steps.filter(({ uses }) => uses === './' || uses?.startsWith('OWNER/') === true)
    const passed = [
      ...own.flatMap((each) => Object.keys(each.with ?? {})),
      ...Object.keys(parsed.on.workflow_dispatch?.inputs ?? {}),
    ]
    const known = own.some(({ uses }) => uses?.includes('/check@') === true) ? checkAction : action
    expect(Object.keys(known.inputs)).toEqual(expect.arrayContaining(passed))
  })
})

test('the weekly workflow runs by schedule and by hand, for any week', () => {
  const weekly = v.parse(workflow, parse(readFileSync(`${folder}/weekly.yml`, 'utf8')))
  expect(Object.keys(weekly.on).toSorted()).toEqual(['schedule', 'workflow_dispatch'])
  expect(Object.keys(weekly.on.workflow_dispatch?.inputs ?? {})).toEqual(['week-ending', 'as-of', 'dry-run'])
})

test('the edition check: its inputs and outputs are those that it reads, gives and documents', () => {
  const given = (inputs: Readonly<Record<string, string>>) => readCheckInputs(new Map(Object.entries(inputs)))
  const all = Object.fromEntries(Object.keys(checkAction.inputs).map((name) => [name.toUpperCase(), '']))
  expect(given({ ...all, TOKEN: 't' })).toEqual({
    token: 't',
    config: '.github/last-week-in.yml',
    failOn: 'error',
    fix: false,
    checkLinks: false,
  })
  expect([...checkOutputsOf({ editions: [], warnings: [] }).keys()]).toEqual(Object.keys(checkAction.outputs))
  for (const name of [...Object.keys(checkAction.inputs), ...Object.keys(checkAction.outputs)]) {
    expect(checking).toMatch(new RegExp(`^\\| \`${name}\``, 'm'))
  }
  expect(checkAction.runs).toEqual({ using: 'node24', main: '../dist/check.js' })
})

test('the workflow of the edition check can write nothing, and checks nothing out', () => {
  const { jobs, on } = v.parse(workflow, parse(checked))
  expect(Object.keys(on)).toEqual(['pull_request', 'push'])
  expect(Object.values(jobs).flatMap(({ permissions }) => Object.values(permissions))).toEqual(['read', 'read'])
  expect(checked).not.toMatch(/secrets|checkout|run:/)
})
