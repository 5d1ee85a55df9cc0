import { expect, test } from '@jest/globals'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { AdvisedError } from '../../src/model/problem.ts'

function adviceFor(text: string): string {
  try {
    readConfiguration(text, '.github/last-week-in.yml', { owner: 'octo-org', name: 'site' })
  } catch (error) {
    if (error instanceof AdvisedError) return error.problem.advice
    throw error
  }
  throw new Error('The configuration was accepted.')
}

test.each([
  ['edition: { tile: x }', 'title'],
  ['rules: [{ lable: x, then: never }]', 'label'],
  ['tme-zone: UTC', 'time-zone'],
  ['reviewers: [x]', 'pull-request.reviewers'],
  ['preset: kubernets', 'kubernetes'],
])('what an unknown key may stand for: %s', (text, hint) => {
  expect(adviceFor(text)).toContain(`Did you mean "${hint}"?`)
})

test.each(['zzz: 1', 'preset: rust', 'edition: { colour: x }'])('nothing is like %s', (text) => {
  expect(adviceFor(text)).not.toContain('Did you mean')
})
