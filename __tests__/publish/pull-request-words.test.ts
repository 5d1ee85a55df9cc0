import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { planEdition } from '../../src/text/plan-edition.ts'
import { pullRequestBody, renewBody } from '../../src/publish/pull-request-body.ts'
import { draftOf } from '../compose/an-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'

const newsletter = kubernetes()
const edition = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))
const bodyWith = (message: string): string =>
  pullRequestBody(newsletter, edition, { draft: { ...draftOf(), problems: [{ message, advice: '' }] }, sources: [] })

test.each(['@', '#', '/', '`', '*', '<', '[', '!', '\\', '&', '~', '$', '|', '\n', 'é'])(
  'a doubt with %j in it is not in the body',
  (mark) => {
    expect(bodyWith('The KEP says a stage.')).toContain('- The KEP says a stage.')
    expect(bodyWith(`The KEP says a${mark}stage.`)).not.toContain('The KEP says')
  },
)

test.each(['See https:example.org', 'See HTTP:example.org', 'See www.example.org', 'Like GH-12'])(
  'nor is one that GitHub could link: %s',
  (message) => {
    expect(bodyWith(message)).not.toContain(message)
  },
)

test('marks in the wrong order are no block: every word stays', () => {
  const block = bodyWith('A doubt.')
  const [begin = '', end = ''] = [block.split('\n').at(0), block.split('\n').at(-1)]
  const present = `${end}\nOurs.\n${begin}`
  expect(renewBody(present, block)).toBe(present)
})
