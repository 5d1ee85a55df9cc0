import type { Component } from '../../model/newsletter.ts'
import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { statementOfTitle, type Statement } from './statement.ts'

/** A statement that a bullet could make, with where it comes from. */
export interface CandidateStatement {
  readonly statement: Statement
  readonly from: 'title' | 'note'
  /** 0 for the title and the first sentence of the note. */
  readonly place: number
}

/** A sentence that says something only with its neighbours, or is about documents. */
const ALSO = /\b(?:also|both|these|aforementioned|documentation is)\b|^["'“]/i

/** A sentence of a note that says something only together with the one before it. */
const DEPENDS =
  /^(?:this|that|these|those|it|its|they|such|see|please|note|if|when|for more|refer|users? (?:are|should|must|need)|you|as a result|previously|before|otherwise|however|both|the maximum|the default|an example|running|cloud providers that|in that case|to|with)\b/i

/** The title, and the first three sentences of the note that stand by themselves. */
export function candidatesOf(
  title: string,
  note: string | null,
  components: readonly Component[],
): readonly CandidateStatement[] {
  const sentences = note === null ? [] : noteSentences(note)
  return [
    { statement: statementOfTitle(title, components), from: 'title', place: 0 },
    ...sentences
      .slice(0, 3)
      .flatMap((sentence, place): CandidateStatement[] =>
        (place > 0 && (DEPENDS.test(sentence) || ALSO.test(sentence))) ||
        /^["'“]\w+["'”]:/.test(sentence) ||
        (place > 0 && !/^[\p{Lu}\d`]/u.test(sentence))
          ? []
          : [{ statement: statementOfTitle(sentence, components), from: 'note', place }],
      ),
  ]
}

/** The sentences of a note, without lists' marks and calls for action. A line that ends in a colon only opens a list. */
function noteSentences(note: string): readonly string[] {
  const paragraphs = note.slice(0, 1500).split(/\n\s*\n|\n(?=\s*[-*•]\s)/)
  return paragraphs.flatMap((paragraph) => {
    const plain = withoutMarkdownLinks(paragraph)
      .replaceAll(/\s+/g, ' ')
      .replace(/^[\s>]*[-*•]\s+/, '')
      .replace(/^[^\p{L}`]*(?:action required|breaking change)\b[\s:!*-]*/iu, '')
      .replace(/^"([^"]*)"$/, '$1')
      .trim()
    return sentencesOf(plain)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /\p{L}/u.test(sentence) && !/:$|:\s-\s/.test(sentence))
  })
}
