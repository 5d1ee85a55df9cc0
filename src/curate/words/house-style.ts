import { meaningOf, unknownAbbreviations } from './spell-out.ts'

/** Parentheses hold examples and other names; a bracket without its other half is a slip. */
export function withoutAsides(words: string): string {
  const plain = words.replaceAll(/\s+\((?!s\))[^()]*\)/g, '')
  const isBalanced = plain.split('(').length === plain.split(')').length
  return isBalanced ? plain : plain.replaceAll(/(?<=\w)\)(?=\s|$)|(?<=^|\s)\((?=\w)/g, '')
}

/** Components, stages and versions are words, not code. */
export const plainNames = (words: string): string =>
  words.replaceAll(
    /`((?:kube-[a-z-]+|kubelet|kubectl|kubeadm|cloud-controller-manager|enabled|disabled|alpha|beta|stable|true by default)|v?\d+(?:\.\d+)+)`/g,
    '$1',
  )

/** Replaces abbreviations that readers do not know by what they stand for, if the texts of the merge say it. */
export function spelledOut(words: string, text: string, known: ReadonlySet<string>): string {
  return unknownAbbreviations(words, known).reduce((told, abbreviation) => {
    const meaning = meaningOf(abbreviation, text)
    return meaning === null
      ? told
      : told.replaceAll(new RegExp(String.raw`(?<![\w-])${abbreviation}(?![\w-])`, 'g'), meaning)
  }, words)
}

/** "Prevent CEL Admission Panics" in sentence case; names keep their capitals. */
export function sentenceCase(words: string, text: string): string {
  const all = words
    .replaceAll(/`[^`]*`/g, ' ')
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^[A-Za-z]{3,}/.test(word))
  const capitals = all.filter((word) => /^[A-Z][a-z]+(?:-[A-Z][a-z]+)*[,;:]?$/.test(word))
  if (capitals.length < 3 || capitals.length < all.length * 0.5) return words
  const lower = text.toLowerCase()
  let at = 0
  return words.replace(/(?<![`\w.])[A-Z][a-z]+(?:-[A-Z][a-z]+)*(?![\w`.])/g, (word) => {
    at++
    const isName = !lower.includes(` ${word.toLowerCase()}`) ? false : !text.includes(` ${word.toLowerCase()}`)
    return at === 1 && words.startsWith(word) ? word : isName ? word : word.toLowerCase()
  })
}

/** Names that the note marks as code are code here too: fields, flags, paths. */
export function withMarksOf(words: string, note: string): string {
  const marked = [...new Set(Array.from(note.matchAll(/`([^`\s]{3,60})`/g), ([, name = '']) => name))]
  const names = marked.filter(
    (name) => /[a-z][A-Z]|[_/.=]|^--/.test(name) && !/^v?\d/.test(name) && !/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name),
  )
  return names.reduce((told, name) => {
    const at = told.indexOf(name)
    const isFree =
      at >= 0 &&
      /(?:^|\s)$/.test(told.slice(0, at)) &&
      /^(?:[\s,;:)]|$)/.test(told.slice(at + name.length)) &&
      told.slice(0, at).split('`').length % 2 === 1
    return isFree ? `${told.slice(0, at)}\`${name}\`${told.slice(at + name.length)}` : told
  }, words)
}
