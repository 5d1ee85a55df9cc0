import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import { withoutHtmlComments } from '../../text/html-comments.ts'
import type { Url } from '../../model/url.ts'
import { spelledAs } from '../../text/glossary.ts'
import { chooseWords, type Doubt } from './choose.ts'
import { componentNamedIn, namesAComponent } from './component.ts'
import { linkPlace } from './link-place.ts'
import { countWords, inlines, wordsOf, type Word } from './marks.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of a bullet, before the link is set on some of them. */
export interface Wording {
  readonly component: string
  readonly words: string
  /** Why an editor should look at them; empty if nothing is doubtful. */
  readonly doubts: readonly Doubt[]
}

/** The texts that a merge comes with. */
interface Texts {
  readonly title: string
  readonly note: string | null
  /** The description, read for what abbreviations stand for; optional. */
  readonly body?: string
}

/**
 * What a bullet says of a merge: the best statement of its title and note, in the form of the house. It says nothing
 * that these do not say.
 */
export function wordingOf({ title, note, body = '' }: Texts, vocabulary: Vocabulary): Wording {
  const chosen = chooseWords({ title, note, body: withoutHtmlComments(body), vocabulary })
  const { component, words, doubts } = chosen
  const isNamed = component !== '' || countWords(words) > 9 || namesAComponent(words, vocabulary.components)
  return {
    component: isNamed ? component : componentNamedIn(`${title}\n${note ?? ''}`, vocabulary.components),
    words,
    doubts,
  }
}

/** The bullet as inlines, the link on the words that say the most. */
export function bulletOf(wording: Wording, url: Url, vocabulary: Vocabulary): Phrase {
  const { component, words } = wording
  if (component !== '') return headed(component, [partOf(wording, url, vocabulary)], vocabulary)
  return linkedOnce({ ...wording, words: withFirstLetter(words, 'capital', vocabulary) }, url, vocabulary)
}

/** Several parts behind what they have in common: `kubectl: add …; fix …`, each with its own link. */
export function headed(head: string, parts: readonly Phrase[], { glossary }: Vocabulary): Phrase {
  return joined([
    text(`${spelledAs(glossary, head)}: `),
    ...parts.flatMap((part, at) => (at === 0 ? part : [text('; '), ...part])),
  ])
}

/** The statement without the component, for after a colon or a semicolon: it begins with a small letter. */
export function partOf(wording: Wording, url: Url, vocabulary: Vocabulary): Phrase {
  return linkedOnce({ ...wording, words: withFirstLetter(wording.words, 'small', vocabulary) }, url, vocabulary)
}

function linkedOnce({ words }: Wording, url: Url, { glossary }: Vocabulary): Phrase {
  const all = wordsOf(words)
  const { from, to } = linkPlace(all)
  const linked = withoutTail(all.slice(from, to))
  const before = inlines(all.slice(0, from), glossary)
  const after = inlines(all.slice(to), glossary)
  return joined([
    ...before,
    ...(before.length > 0 ? [text(' ')] : []),
    link(url, ...inlines(linked.words, glossary)),
    ...(linked.tail === '' ? [] : [text(linked.tail)]),
    ...(after.length > 0 ? [text(' ')] : []),
    ...after,
  ])
}

/** Capital for the first letter of plain words; a name in lower case, a flag and code keep theirs. */
function withFirstLetter(words: string, size: 'capital' | 'small', vocabulary: Vocabulary): string {
  const [first = ''] = words.split(' ', 1)
  if (!/^[A-Za-z][a-z]+[,:]?$/.test(first) || isNameInLowerCase(first, vocabulary)) return words
  const letter = words.charAt(0)
  return (size === 'small' ? letter.toLowerCase() : letter.toUpperCase()) + words.slice(1)
}

const isNameInLowerCase = (word: string, { glossary, components, dependencies }: Vocabulary): boolean =>
  word === 'systemd' ||
  glossary.includes(word) ||
  components.some(({ name, anywhere }) => anywhere && name === word) ||
  dependencies.some(({ name }) => name === word)

/** A comma behind the last linked word belongs behind the link. */
function withoutTail(words: readonly Word[]): { readonly words: readonly Word[]; readonly tail: string } {
  const last = words.at(-1)
  if (last === undefined) return { words, tail: '' }
  if (last.kind === 'code') return { words: [...words.slice(0, -1), { ...last, tail: '' }], tail: last.tail }
  const [, value = last.value, tail = ''] = /^(.+?)([,;:.]*)$/.exec(last.value) ?? []
  return { words: [...words.slice(0, -1), { ...last, value }], tail }
}

/** Neighbouring texts as one. */
function joined(parts: readonly Inline[]): Phrase {
  return parts.reduce<Inline[]>((all, part) => {
    const last = all.at(-1)
    if (last?.kind === 'text' && part.kind === 'text') return [...all.slice(0, -1), text(last.value + part.value)]
    return [...all, part]
  }, [])
}
