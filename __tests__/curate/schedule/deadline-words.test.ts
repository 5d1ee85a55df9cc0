import { expect, test } from '@jest/globals'
import { deadlineWords } from '../../../src/curate/schedule/deadline-words.ts'

test.each([
  ['Docs deadline — PRs ready for review', 'Docs PRs ready for review'],
  ['Docs deadline — Open placeholder PRs', 'Docs placeholder PRs'],
  ['Docs complete — All PRs reviewed and ready to merge', 'Docs complete'],
  ['Start of Release Cycle', 'v1.38 cycle begins'],
  ['v1.38.0 released', 'v1.38.0 release day'],
  ['1.38.0-rc.0 released', 'v1.38.0-rc.0'],
  ['Call for Code Freeze Exceptions', 'Call for Code Freeze Exceptions'],
  ['Code Freeze and Test Freeze', 'Code Freeze and Test Freeze'],
  ['Release Notes complete (reviewed)', 'Release Notes complete'],
])('%s is told as %s', (name, words) => {
  expect(deadlineWords({ name }, '1.38')).toBe(words)
})
