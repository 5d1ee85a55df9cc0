import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readConventionalTitle } from '../../src/text/conventional-commit.ts'

test.each([
  ['feat(ui)!: Add a button', { type: 'feat', scope: 'ui', breaking: true, words: 'Add a button' }],
  ['Fix: a thing', { type: 'fix', scope: '', breaking: false, words: 'a thing' }],
  ['docs():  two spaces', { type: 'docs', scope: '', breaking: false, words: 'two spaces' }],
  ['kubelet: fix: a thing', { type: 'kubelet', scope: '', breaking: false, words: 'fix: a thing' }],
  ['refactor!: drop v1', { type: 'refactor', scope: '', breaking: true, words: 'drop v1' }],
  ['chore(deps/npm): bump x', { type: 'chore', scope: 'deps/npm', breaking: false, words: 'bump x' }],
  ['fix:nospace', { type: 'fix', scope: '', breaking: false, words: 'nospace' }],
  ['fix ( ui ) : x', { type: 'fix', scope: 'ui', breaking: false, words: 'x' }],
  ['feat!(ui): x', { type: 'feat', scope: 'ui', breaking: true, words: 'x' }],
  ['fix/ui-lib: x', { type: 'fix', scope: '', breaking: false, words: 'x' }],
])('%j', (title, read) => {
  expect(readConventionalTitle(title)).toEqual(read)
})

test.each([
  'Add a button',
  'https://a.example',
  'fix: ',
  'kube-proxy: fix',
  'fix   : x',
  'fix(a(b)): x',
  ' fix: x',
  '',
])('%j has no prefix', (title) => {
  expect(readConventionalTitle(title)).toBeNull()
})

test('a written prefix is read as it was written', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(word, word, fc.boolean(), fc.stringMatching(/^[^\s/].{0,20}$/), (type, scope, breaking, words) => {
      const title = `${type}(${scope})${breaking ? '!' : ''}: ${words}`
      expect(readConventionalTitle(title)).toEqual({ type, scope, breaking, words })
    }),
  )
})
