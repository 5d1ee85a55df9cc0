import { piecesOf } from '../passages.ts'
import { isWithin, placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'
import { patternOfName } from '../../text/glossary.ts'

export const glossary: Rule = {
  id: 'glossary',
  severity: 'warning',
  requires:
    'Names are spelled as in the glossary (`words.glossary`). Headings are not checked, because they quote titles.',
  advice: 'Spell the name as in the glossary.',
  examples: {
    good: [
      { post: '* kubelet asks the APIserver; kube-apiserver, `Kubelet` and kubernetes.io stay' },
      { post: '### [126067: Kubelet: wait](https://github.com/kubernetes/kubernetes/pull/126067)\n\nWords.' },
    ],
    bad: [
      {
        post: '* Kubelet asks the API server by GRPC, as kubernetes does',
        finds: ['Kubelet', 'API server', 'GRPC', 'kubernetes'],
        fixed: '* kubelet asks the APIserver by gRPC, as Kubernetes does',
      },
      { post: '* Two Keps.', finds: ['Kep'], fixed: '* Two KEPs.' },
    ],
  },
  *check({ passages, tree, newsletter: { words } }) {
    const headings = tree.children.filter(({ type }) => type === 'heading').map(placeOf)
    for (const name of words.glossary) {
      for (const { place, match } of piecesOf(passages, patternOfName(name))) {
        if (match[0] === name || headings.some((heading) => isWithin(place, heading))) continue
        yield { message: `"${match[0]}" is spelled "${name}" in the glossary.`, place, fix: { ...place, text: name } }
      }
    }
  },
}
