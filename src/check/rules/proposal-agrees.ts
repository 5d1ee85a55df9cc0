import { kepNumberAtStart, kepNumbersInAddresses, kepNumbersInWords } from '../../text/kep.ts'
import { wordsBefore } from '../passages.ts'
import type { Rule } from '../rule.ts'

const kep = (words: string, address: string): string =>
  `### [${words}](https://github.com/kubernetes/enhancements/${address})\n\nWords.`
const FOLDER = 'tree/master/keps/sig-node/3085-pod-conditions'

export const proposalAgrees: Rule = {
  id: 'proposal-agrees',
  severity: 'error',
  requires: 'The number of a proposal (KEP) in the words of a link is that of the folder or issue that it leads to.',
  advice: 'Check which number is correct, and write it in both places.',
  examples: {
    good: [
      { post: kep('KEP-3085: Pod Conditions', FOLDER) },
      { post: kep('3085: Pod Conditions', 'issues/3085') },
      { post: kep('KEP-3104: Introduce kuberc', 'pull/3392') },
      { post: kep('12 KEPs were moved', 'issues/3085') },
      { post: kep('7: Pod Conditions', 'issues/3085') },
      { post: 'As KEP-4138 says, see [Pod Conditions](https://kep.k8s.io/3085)' },
    ],
    bad: [
      { post: kep('4138: Pod Conditions', FOLDER), finds: ['4138: Pod Conditions'] },
      { post: kep('KEP 4138 - Pod Conditions', 'issues/3085'), finds: ['KEP 4138 - Pod Conditions'] },
      { post: 'The [KEP–4138](https://kep.k8s.io/3085) is back.', finds: ['KEP–4138'] },
      { post: '### KEP-4138: [Pod Conditions](https://kep.k8s.io/3085)\n\nWords.', finds: ['Pod Conditions'] },
    ],
  },
  *check(edition) {
    for (const { url, words, label, place } of edition.links) {
      const linked = linkedProposal(url)
      const said = [...numbersIn(wordsBefore(place, edition)?.match(LEADING)?.[0] ?? ''), ...numbersIn(words)]
      const [first] = said
      if (linked === null || first === undefined || said.includes(linked)) continue
      yield { message: `The words say KEP ${String(first)}, but the link leads to ${String(linked)}.`, place: label }
    }
  },
}

/** A number alone before a linked title: `KEP-3085: [Pod Conditions](…)`. */
const LEADING = /^KEP\W*\d+\W*$/i

/** The number in the address of a proposal. The number of a pull request is a different one. */
const linkedProposal = (url: string): number | null => kepNumbersInAddresses(url)[0] ?? null

function numbersIn(words: string): readonly number[] {
  const named = kepNumbersInWords(words)
  const leading = kepNumberAtStart(words)
  return leading === null ? named : [...named, leading]
}
