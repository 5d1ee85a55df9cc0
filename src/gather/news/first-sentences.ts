import { plainWords, type Inline, type Phrase } from '../../model/phrase.ts'

/** The first sentences of a phrase, without space around them. Code, bold and links are kept whole or left out. */
export function firstSentences(phrase: Phrase, count: number): Phrase {
  // Made here: at the start of a run it would take 10 ms, and most weeks bring no news item.
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  const next = [...sentences.segment(plainWords(phrase))].filter(({ segment }) => segment.trim() !== '')[count]
  return trimmed(next === undefined ? phrase : cutAt(phrase, next.index))
}

/** The phrase up to a place in its words; an inline with marks that reaches over it is kept. */
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
