import { baseForm } from '../../text/english.ts'
import { countWords, type Word } from './marks.ts'
import { wordsOfClause, type Clause, type Complement } from './clause.ts'

/** A statement of more words is shortened. */
const LONG = 14

/** Leaves out asides, consequences and purposes until the statement is short; what limits it stays. */
export function shortened(clause: Clause): string {
  const kinds: readonly Complement['kind'][] = ['aside', 'consequence', 'purpose']
  let left: readonly Complement['kind'][] = []
  let words = textOf(wordsOfClause(clause))
  for (const kind of kinds) {
    if (kind !== 'aside' && countWords(words) <= LONG) break
    if (kind === 'purpose' && !isExplained(clause)) continue
    const tried = [...left, kind]
    const first = clause.complements.findIndex((part) => tried.includes(part.kind))
    const cut =
      first < 0 ? words : textOf(wordsOfClause({ ...clause, complements: clause.complements.slice(0, first) }))
    if (countWords(cut) < 4 || cut === words) continue
    left = tried
    words = cut
  }
  return words.replace(/,\s+(?:for example|e\.g\.|such as)[\s,;:.]*$/i, '').replace(/[\s,;:.–-]+$/, '')
}

/** Whether the purpose only explains: "Add a field to override X" without it still says what was added. */
function isExplained({ verb, object }: Clause): boolean {
  const base = baseForm(verb[0]?.value ?? '')
  return (
    object.length > 0 &&
    base !== null &&
    /^(?:add|introduce|implement|move|sort|drop|change|switch|support|create|bump|reuse|skip|replace|expose|document|export|truncate|improve)$/.test(
      base,
    )
  )
}

function textOf(words: readonly Word[]): string {
  return words
    .map((word) => (word.kind === 'code' ? `${word.head}\`${word.value}\`${word.tail}` : word.value))
    .join(' ')
}
