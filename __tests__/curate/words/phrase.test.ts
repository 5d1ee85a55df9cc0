import { describe, expect, test } from '@jest/globals'
import { bulletOf, wordingOf } from '../../../src/curate/words/phrase.ts'
import { linkPlace } from '../../../src/curate/words/link-place.ts'
import { wordsOf } from '../../../src/curate/words/marks.ts'
import { type Phrase } from '../../../src/model/phrase.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { pullRequestUrl } from '../../../src/text/url.ts'
import { SOURCE, VOCABULARY } from '../invented.ts'

const marked = (phrase: Phrase): string =>
  phrase
    .map((inline): string => {
      if (inline.kind === 'link') return `[${marked(inline.words)}]`
      return inline.kind === 'code' ? `\`${inline.value}\`` : plainWords([inline])
    })
    .join('')
const bullet = (title: string, note: string | null = null): string =>
  marked(bulletOf(wordingOf(title, note, VOCABULARY), pullRequestUrl(SOURCE, 1), VOCABULARY))

describe('bulletOf', () => {
  test.each([
    ['kubelet: fix PID based eviction', null, 'kubelet: fix [PID based eviction]'],
    [
      '[WAS] KEP-5710: Adds a PreemptionPolicy field to PodGroupTemplate',
      null,
      'Add [PreemptionPolicy field] to PodGroupTemplate',
    ],
    ['DRA: resource quotas', null, 'DRA: [resource quotas]'],
    ['Revert PR 125102: Add unit tests to client-go', null, 'Revert PR 125102: [Add unit tests] to client-go'],
    ['Changes', 'The flag `--proxy-port-range` has now been removed.', 'Remove [flag `--proxy-port-range`]'],
    [
      'Allow direct CEL reserved keyword usage in CRD',
      'To enhance usability and developer experience, rules support it.',
      'Allow [direct CEL reserved keyword usage] in CRD',
    ],
    [
      'fix PID based eviction',
      "Fixed a bug where the Kubelet didn't calculate the process usage of pods.",
      'kubelet: fix [PID based eviction]',
    ],
    ['Clean up the api server cache for good', null, 'Clean up the [APIserver cache] for good'],
    ['add metrics for authentication config reload', null, 'Add [metrics for authentication config reload]'],
    [
      'node-controller require providerID to initialize a node.',
      null,
      '[node-controller require providerID] to initialize a node',
    ],
    ["Don't drop --v=2 from kube-proxy logs", null, "[Don't drop `--v=2`] from kube-proxy logs"],
    ['Add completion for new verbs', 'Added completion to `kubectl`.', 'kubectl: add [completion for new verbs]'],
    ['Add completion', 'Added it to `kubectl` and kubeadm.', 'Add [it to `kubectl`] and kubeadm'],
    ['fix: overestimation of the footprint of pods', null, 'Fix [overestimation of the footprint] of pods'],
    ['', null, '[]'],
  ])('%j with %j', (title, note, words) => {
    expect(bullet(title, note)).toBe(words)
  })

  test('links one place only, and never all of a long bullet', () => {
    const phrase = bulletOf(
      wordingOf('Reduce the number of requests that every single kubelet sends', null, VOCABULARY),
      pullRequestUrl(SOURCE, 7),
      VOCABULARY,
    )
    const links = phrase.filter(({ kind }) => kind === 'link')
    expect(links).toHaveLength(1)
    expect(plainWords(links).split(' ').length).toBeLessThanOrEqual(5)
  })
})

test.each([
  ['Add two words', true, 1, 3],
  ['Fix it', true, 0, 2],
  ['Roll back reserved state in the allocator', true, 2, 4],
  ['Validate CABundle when writing', true, 0, 2],
  ['kubelet supports swap', false, 0, 3],
  ['one', false, 0, 1],
  ['ClusterTrustBundles - GA', false, 0, 3],
])('linkPlace(%j)', (words, verb, from, to) => {
  expect(linkPlace(wordsOf(words), verb)).toEqual({ from, to })
})
