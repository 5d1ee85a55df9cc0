import { type Inline, type Phrase } from '../../model/phrase.ts'
import { plainWords } from '../../text/phrase.ts'
import { sentencesOf } from '../../text/sentences.ts'

/** The first sentences of a phrase, trimmed. Code, bold and links are never cut. */
export function firstSentences(phrase: Phrase, count: number): Phrase {
  const first = sentencesOf(plainWords(phrase))
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, count)
  return trimmed(cutAt(phrase, first.join('').length))
}

/** The phrase up to a position in its text. Code, bold or a link at this position is kept whole. */
function cutAt(phrase: Phrase, end: number): Phrase {
  let start = 0
  return phrase.flatMap((inline): readonly Inline[] => {
    const room = end - start
    start += plainWords([inline]).length
    if (room <= 0) return []
    return inline.kind === 'text' ? [{ ...inline, value: inline.value.slice(0, room) }] : [inline]
  })
}

function trimmed(phrase: Phrase): Phrase {
  return phrase
    .map((inline, index): Inline => {
      if (inline.kind !== 'text') return inline
      const start = index === 0 ? inline.value.trimStart() : inline.value
      return { ...inline, value: index === phrase.length - 1 ? start.trimEnd() : start }
    })
    .filter((inline) => plainWords([inline]) !== '')
}
