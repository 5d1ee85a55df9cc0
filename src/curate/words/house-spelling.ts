/** The glossary of the site's stylesheet: whole words outside code and outside longer names. */
const GLOSSARY: readonly (readonly [RegExp, string])[] = [
  [word('api[- ]?server'), 'APIserver'],
  [word('kubernetes'), 'Kubernetes'],
  [word('kubeadm'), 'kubeadm'],
  [word('csi'), 'CSI'],
  [word('etcd'), 'etcd'],
  [word('grpc'), 'gRPC'],
  [word('kubectl'), 'kubectl'],
  [word('kubelet'), 'kubelet'],
  [word('kep'), 'KEP'],
  [word('prow'), 'Prow'],
]

/** The words in the house's capitalisation; `windows` alone is left, since it may be a span of time. */
export function inHouseSpelling(words: string): string {
  return GLOSSARY.reduce((text, [name, spelling]) => text.replace(name, spelling), words)
}

/** A word that is no part of a path, a host, a flag or a hyphenated name, save that a plural `s` may follow. */
function word(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\w./@=-])${pattern}(?=s?(?:$|[\s,;:)!?'"]|\.(?:\s|$)))`, 'gi')
}
