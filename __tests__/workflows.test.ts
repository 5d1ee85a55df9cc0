import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'

const inputs = v.record(v.string(), v.unknown())
const step = v.looseObject({ uses: v.optional(v.string()), with: v.optional(inputs) })
const job = v.looseObject({ permissions: v.record(v.string(), v.string()), steps: v.array(step) })
const workflow = v.looseObject({
  on: v.looseObject({ workflow_dispatch: v.optional(v.looseObject({ inputs })) }),
  permissions: v.strictObject({}, 'a workflow gives no permission by itself; each job asks for its own'),
  jobs: v.record(v.string(), job),
})
const action = v.parse(v.looseObject({ inputs }), parse(readFileSync('action.yml', 'utf8')))

const folder = '.github/workflows'
const files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)
const [, copied = ''] = /```yaml\n(name: Weekly edition[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []

describe.each([...files, ['the workflow in the README', copied] as const])('%s', (_, text) => {
  const parsed = v.parse(workflow, parse(text))
  const steps = Object.values(parsed.jobs).flatMap((each) => each.steps)

  test('every action is this one or pinned by its commit, with the version beside it', () => {
    for (const line of text.split('\n').filter((each) => /^\s*(- )?uses:/.test(each))) {
      expect(line).toMatch(/uses: (\.\/|OWNER\/last-week-in@v1|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
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
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(passed))
  })
})

test('the weekly workflow runs by schedule and by hand, for any week', () => {
  const weekly = v.parse(workflow, parse(readFileSync(`${folder}/weekly.yml`, 'utf8')))
  expect(Object.keys(weekly.on).toSorted()).toEqual(['schedule', 'workflow_dispatch'])
  expect(Object.keys(weekly.on.workflow_dispatch?.inputs ?? {})).toEqual(['week-ending', 'as-of', 'dry-run'])
})
