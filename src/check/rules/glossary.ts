import { piecesOf } from '../passages.ts'
import { isWithin, placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const glossary: Rule = {
  id: 'glossary',
  severity: 'warning',
  asks: "Names have the capitals of the glossary (`check.glossary`), save in headings, which have an author's title.",
  mend: 'Write the name as the glossary has it.',
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
  *check({ passages, tree, newsletter: { check } }) {
    const headings = tree.children.filter(({ type }) => type === 'heading').map(placeOf)
    for (const name of check.glossary) {
      for (const { place, match } of piecesOf(passages, inAnyCase(name))) {
        if (match[0] === name || headings.some((heading) => isWithin(place, heading))) continue
        yield { message: `"${match[0]}" is written "${name}".`, place, fix: { ...place, text: name } }
      }
    }
  },
}

/** A whole word that is no part of a path, a host, a flag or a longer name; `API server` and `api-server` too. */
function inAnyCase(name: string): RegExp {
  const parts = name.split(/(?<=\p{Lu})(?=\p{Ll}{2})/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const joined = /^\p{Lu}{2,}\p{Ll}/u.test(name) ? parts.join('[- ]?') : name
  return new RegExp(String.raw`(?<![\w./@=:-])${joined}(?=s?(?:$|[\s\uE000,;:)!?'"]|\.(?:\s|$)))`, 'dgi')
}
