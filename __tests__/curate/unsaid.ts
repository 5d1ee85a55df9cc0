import { verbBase } from '../../src/text/english.ts'

/**
 * The words of a bullet that its source does not hold: every name, number, flag and negation must stand there.
 * The verb may have another form, and the glossary another spelling ("API server", "APIserver").
 */
export function unsaid(bullet: string, source: string): string[] {
  // "Prevent X from mutating Y" is the house's way to say "Fix bug where X would mutate Y".
  const isHouse = (word: string): boolean =>
    // "Allow X to V" is support for it, and "Make X V" a fix of X to V.
    (word === 'allow' && /\bsupport for\b/i.test(source)) ||
    (word === 'can' && /\b(?:cannot|can't|couldn't|could not)\b/i.test(source)) ||
    (/\bfix/i.test(source) &&
      (/^(?:prevent|from|make)$/.test(word) ||
        (word.endsWith('ing') && said.includes(` ${word.slice(0, -3).replace(/(.)\1$/, '$1')}`))))
  // A mark in the middle of a word parts it for a reader and does not for a computer: both readings count.
  const said = `${plain(source.replaceAll(/[`"'*_]/g, ''))} ${plain(source)}`
  const verbs = new Set(said.split(/[^\p{L}-]+/u).map((word) => verbBase(word)))
  return plain(bullet)
    .split(' ')
    .map((word) => word.replace(/^[([{]+|[\])},;:.!?]+$/g, ''))
    .filter(
      (word) =>
        word !== '' &&
        !isHouse(word) &&
        !said.includes(word.replaceAll(/[`"'*_]/g, '')) &&
        !said.includes(word) &&
        !verbs.has(word) &&
        !(verbBase(word) !== null && verbs.has(verbBase(word))),
    )
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[`"'*\s]+/g, ' ')
    .replaceAll(/api[ -]server/g, 'apiserver')
