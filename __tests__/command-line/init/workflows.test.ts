import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { workflows } from '../../../src/command-line/init/workflows.ts'

test.each([
  ['{yyyy}-{mm}-{dd}.md', '**'],
  ['news/{yyyy}/{mm}-{dd}.md', 'news/**'],
  ["o'hara/{yyyy}-{mm}-{dd}.md", "o'hara/**"],
  ['c++/{yyyy}-{mm}-{dd}.md', String.raw`c\+\+/**`],
])('the check of editions at %s looks at %s', (path, pattern) => {
  const text = workflows('main', path).at(-1)?.text ?? ''
  expect(parse(text)).toMatchObject({ on: { pull_request: { paths: [pattern] }, push: { paths: [pattern] } } })
})

test.each([
  ['main', 'main'],
  ['@x', '@x'],
  ['a,b', 'a,b'],
  ['1.30', '1.30'],
  ['feature#1', 'feature#1'],
  ['c++', String.raw`c\+\+`],
])('a branch of any name stands for itself: %s', (branch, pattern) => {
  const text = workflows(branch, 'updates/{yyyy}-{mm}-{dd}.md').at(-1)?.text ?? ''
  expect(parse(text)).toMatchObject({ on: { push: { branches: [pattern] } } })
})
