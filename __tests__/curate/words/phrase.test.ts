import { describe, expect, test } from '@jest/globals'
import { bulletOf, wordingOf } from '../../../src/curate/words/phrase.ts'
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
  marked(bulletOf(wordingOf({ title, note }, VOCABULARY), pullRequestUrl(SOURCE, 1), VOCABULARY))

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
      '[kubelet] calculates the process usage of pods',
    ],
    ['Clean up the api server cache for good', null, 'Clean up the [APIserver cache] for good'],
    ['add metrics for authentication config reload', null, 'Add [metrics for authentication config reload]'],
    [
      'node-controller require providerID to initialize a node.',
      null,
      '[node-controller require providerID] to initialize a node',
    ],
    ["Don't drop --v=2 from kube-proxy logs", null, "[Don't drop `--v=2`] from kube-proxy logs"],
    ['Add completion for new verbs', 'Added completion to `kubectl`.', 'Add [completion to kubectl]'],
    ['Add completion', 'Added it to `kubectl` and kubeadm.', '[Add completion]'],
    ['fix: overestimation of the footprint of pods', null, 'Fix [overestimation of the footprint] of pods'],
    [
      'fix(kubelet): pod resizes not getting retried when resources are shrunk',
      null,
      'kubelet: retry [pod resizes] when resources are shrunk',
    ],
    ['fix: lamps should be kept', null, '[Lamps] should be kept'],
    ['', null, '[]'],
  ])('%j with %j', (title, note, words) => {
    expect(bullet(title, note)).toBe(words)
  })

  test('links one place only, and never all of a long bullet', () => {
    const phrase = bulletOf(
      wordingOf({ title: 'Reduce the number of requests that every single kubelet sends', note: null }, VOCABULARY),
      pullRequestUrl(SOURCE, 7),
      VOCABULARY,
    )
    const links = phrase.filter(({ kind }) => kind === 'link')
    expect(links).toHaveLength(1)
    expect(plainWords(links).split(' ').length).toBeLessThanOrEqual(5)
  })
})
