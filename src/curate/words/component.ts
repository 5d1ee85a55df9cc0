import { countWords } from './shorten.ts'
import { statementOfNote } from './statement.ts'

/** Parts that readers look for, by the words that name them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\bkubectl\b/i, 'kubectl'],
  [/\bclient-go\b/i, 'client-go'],
  [/\bkubeadm\b/i, 'kubeadm'],
  [/\bkube-proxy\b/i, 'kube-proxy'],
  [/\bkube-scheduler\b/i, 'kube-scheduler'],
  [/\bkubelets?\b/i, 'kubelet'],
]

/** The one part that title or note name and the words do not; none where the words name one or there are several. */
export function componentOf(words: string, title: string, note: string | null): string {
  if (PARTS.some(([name]) => name.test(words))) return ''
  const source = `${title}\n${statementOfNote(note ?? '').words}`
  const named = PARTS.filter(([name]) => name.test(source))
  return named.length === 1 && countWords(words) <= 9 ? (named[0]?.[1] ?? '') : ''
}
