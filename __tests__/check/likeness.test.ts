import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { likenessAmong } from '../../src/check/likeness.ts'

const TEXTS = [
  'Add shell completion for the new --subresource flag',
  'Validate CABundle when writing CRDs',
  'kube-proxy: remove the --proxy-port-range flag',
  'Update structured-merge-diff to 4.2.3',
]
const likeness = likenessAmong(TEXTS)

test.each<[string, number, number, number]>([
  ['Validation for CABundle when writing CRDs', 1, 0.9, 1],
  ['ProbeTerminationGracePeriod is on by default', 0, 0, 0],
  ['Bump smd to its diff', 3, 0.5, 1],
  ['The subresource flag completes in the shell', 0, 0.5, 1],
  ['kubeproxy drops proxy-port-range', 2, 0.5, 1],
])('%s', (words, index, least, most) => {
  const score = likeness(words, TEXTS[index] ?? '') ?? -1
  expect(score).toBeGreaterThanOrEqual(least)
  expect(score).toBeLessThanOrEqual(most)
})

test('too few words say nothing', () => {
  expect(likeness('Fix a bug', TEXTS[0] ?? '')).toBeNull()
})

test('the score lies from 0 to 1, and a text holds all its own words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, text) => {
      const score = likenessAmong([words, text])(words, text)
      if (score !== null) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
      expect([null, 1]).toContain(likenessAmong([text])(text, text))
    }),
  )
})
