import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { breachesOf } from '../../scripts/workflow-rules.ts'

const inputs = v.record(v.string(), v.looseObject({ default: v.optional(v.unknown()) }))
const step = v.looseObject({ uses: v.optional(v.string()), with: v.optional(v.record(v.string(), v.unknown()), {}) })
const job = v.looseObject({
  steps: v.optional(v.array(step), []),
  permissions: v.optional(v.record(v.string(), v.string())),
  environment: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
})
const triggers = v.looseObject({
  workflow_dispatch: v.nullish(v.looseObject({ inputs: v.optional(inputs, {}) })),
  workflow_call: v.optional(
    v.looseObject({ inputs, outputs: v.unknown(), secrets: v.record(v.string(), v.unknown()) }),
  ),
})
const workflow = v.looseObject({ on: triggers, jobs: v.record(v.string(), job) })

const read = (path: string): string => readFileSync(path, 'utf8')
const folder = '.github/workflows'
const names = readdirSync(folder)
const parsed = (name: string): v.InferOutput<typeof workflow> => v.parse(workflow, parse(read(`${folder}/${name}`)))
const action = v.parse(v.looseObject({ inputs, outputs: v.record(v.string(), v.unknown()) }), parse(read('action.yml')))

/** The workflows that the documentation shows, by their place. */
const shown = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(({ 1: text = '' }) => [page, text] as const),
  )
  .filter(([, text]) => /^jobs:/m.test(text))

describe.each([...names.map((name) => [name, read(`${folder}/${name}`)] as const), ...shown])('%s', (_, text) => {
  test('keeps the rules', () => {
    expect(breachesOf(text)).toEqual([])
  })

  test('passes on what the action, or the reusable workflow, takes', () => {
    const { jobs } = v.parse(workflow, parse(text))
    const calls = Object.values(jobs).filter(({ uses }) => uses?.includes('/draft.yml') === true)
    const steps = Object.values(jobs).flatMap((each) => each.steps)
    const own = steps.filter(({ uses }) => uses !== undefined && /^(\.\/|OWNER\/)/.test(uses))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(own.flatMap((each) => Object.keys(each.with))))
    expect(Object.keys(draft?.inputs ?? {})).toEqual(
      expect.arrayContaining(calls.flatMap((each) => Object.keys(each.with))),
    )
  })
})

test('the weekly workflow runs by schedule and by hand, for any week', () => {
  const { on } = parsed('weekly.yml')
  expect(Object.keys(on).toSorted()).toEqual(['schedule', 'workflow_dispatch'])
  expect(Object.keys(on.workflow_dispatch?.inputs ?? {})).toEqual(['week-ending', 'as-of', 'dry-run'])
})

const draft = parsed('draft.yml').on.workflow_call

describe('the reusable workflow', () => {
  const use = Object.values(parsed('draft.yml').jobs)
    .flatMap((each) => each.steps)
    .find(({ uses }) => uses === './.last-week-in')

  test.each(Object.entries(action.inputs))('takes %s and hands it to the action', (name, { default: given }) => {
    expect(use?.with).toHaveProperty([name])
    if (['token', 'site-token'].includes(name)) {
      expect(draft?.secrets).toHaveProperty([name])
    } else {
      expect(use?.with[name]).toBe(`\${{ inputs.${name} }}`)
      expect(String(draft?.inputs[name]?.default)).toBe(given)
    }
  })

  test('passes on each output of the action', () => {
    const job = parsed('draft.yml').jobs['draft']
    const outputs = Object.keys(action.outputs)
    const passedOn = (from: string): Readonly<Record<string, string>> =>
      Object.fromEntries(outputs.map((name) => [name, `\${{ ${from}.outputs.${name} }}`]))
    expect(draft?.outputs).toEqual(
      Object.fromEntries(
        Object.entries(passedOn('jobs.draft')).map(([name, value]) => [
          name,
          { description: expect.any(String), value },
        ]),
      ),
    )
    expect(job?.['outputs']).toEqual(passedOn(`steps.${String(use?.['id'])}`))
  })

  test('runs of one newsletter wait for one another, those of others do not', () => {
    const [each] = Object.values(parsed('draft.yml').jobs)
    expect(each?.['concurrency']).toEqual({ group: 'last-week-in ${{ inputs.config }} ${{ inputs.site }}' })
  })

  test('its action is the one of the commit that was called, beside the configuration of the caller', () => {
    const checkouts = parsed('draft.yml').jobs['draft']?.steps.filter(({ uses }) =>
      uses?.startsWith('actions/checkout@'),
    )
    expect(checkouts?.map((each) => [each.with['path'], each.with['ref']])).toEqual([
      [undefined, undefined],
      ['.last-week-in', '${{ job.workflow_sha }}'],
    ])
  })
})

describe('what is written, where', () => {
  /** The jobs that may write, with what they may: nothing else in this repository may. */
  const writing = names.flatMap((name) =>
    Object.entries(parsed(name).jobs).flatMap(([id, { permissions = {} }]) => {
      const may = Object.keys(permissions).filter((scope) => permissions[scope] === 'write')
      return may.length === 0 ? [] : [[`${name} ${id}`, may.toSorted().join(', ')] as const]
    }),
  )

  test('only these jobs write', () => {
    expect(Object.fromEntries(writing)).toEqual({
      'codeql.yml analyze': 'security-events',
      'release.yml npm': 'id-token',
      'release.yml release': 'attestations, contents, id-token',
      'scorecard.yml analysis': 'id-token, security-events',
      'weekly.yml draft': 'contents, pull-requests',
    })
  })

  test('a release and a publication wait for their environments, and run no code of the repository', () => {
    const { release, npm } = parsed('release.yml').jobs
    expect([release?.environment, npm?.environment]).toEqual(['release', 'npm'])
    for (const each of [release, npm]) {
      expect(each?.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true || uses === './')).toEqual(
        [],
      )
    }
  })
})

describe('an installation', () => {
  test('runs no scripts of packages, whoever installs', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  })

  test('everything that CI and the README run comes after npm ci', () => {
    expect(read('.ci/run')).toMatch(/^npm ci --ignore-scripts$/m)
    expect(read('.ci/run')).not.toMatch(/npm (rebuild|install|i) /)
  })

  test('versions are exact, so that nothing moves but by a commit', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('new versions wait a week before they are proposed', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; cooldown: unknown }[]
    }
    expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    for (const { cooldown } of updates) expect(cooldown).toEqual({ 'default-days': 7 })
  })
})

describe('SECURITY.md', () => {
  const named = [...read('SECURITY.md').matchAll(/`((?:__tests__|\.github|\.npmrc)[^`]*)`|`npm run ([a-z:]+)`/g)]
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

  test.each(named.map(([, path, script]) => [path ?? `npm run ${script ?? ''}`, path, script]))(
    'what it says holds a promise is there: %s',
    (_, path, script) => {
      if (path !== undefined) expect(existsSync(path)).toBe(true)
      if (script !== undefined) expect(scripts).toHaveProperty([script])
    },
  )
})
