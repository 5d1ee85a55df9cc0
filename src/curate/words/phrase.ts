import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Url } from '../../model/url.ts'
import { spelledAs } from '../../text/glossary.ts'
import { componentName, componentNamedIn, namesAComponent } from './component.ts'
import { lead, tellsASymptom, type Lead } from './lead.ts'
import { linkPlace } from './link-place.ts'
import { inlines, wordsOf, type Word } from './marks.ts'
import { countWords, shorten } from './shorten.ts'
import { statementOfNote, statementOfTitle, type Statement } from './statement.ts'
import { prevented } from './symptom.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of a bullet, before the link is set on some of them. */
export interface Wording {
  readonly component: string
  readonly words: string
  readonly startsWithVerb: boolean
}

/**
 * What a bullet says of a merge: its title or the first sentence of its note, whichever makes the better line,
 * shortened and with its verb first. Nothing is added that title or note do not say.
 */
export function wordingOf(title: string, note: string | null, vocabulary: Vocabulary): Wording {
  const { components } = vocabulary
  const noted = note === null ? null : statementOfNote(note, components)
  const ofTitle = worded(statementOfTitle(title, components), vocabulary)
  const ofNote = noted === null ? null : worded(noted, vocabulary)
  const chosen = ofNote !== null && cost(ofNote) < cost(ofTitle) ? ofNote : ofTitle
  if (chosen.words === '') return { component: '', words: title.trim(), startsWithVerb: false }
  if (chosen.component !== '' || countWords(chosen.words) > 9 || namesAComponent(chosen.words, components))
    return chosen
  return { ...chosen, component: componentNamedIn(`${title}\n${noted?.words ?? ''}`, components) }
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

function linkedOnce({ words, startsWithVerb }: Wording, url: Url, { glossary }: Vocabulary): Phrase {
  const all = wordsOf(words)
  const { from, to } = linkPlace(all, startsWithVerb)
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

function worded(statement: Statement, { components, project }: Vocabulary): Wording {
  const instead = prevented(statement.words)
  const component = componentName(
    statement.component === '' ? (instead?.component ?? '') : statement.component,
    components,
  )
  const told: Lead = lead(instead?.words ?? statement.words, project)
  const short = shorten(told.words)
  return { component: isSaid(component, short) ? '' : component, words: short, startsWithVerb: told.verb !== null }
}

/** Readers know the API server by one name. */
/** Whether the component is named again in the words; then it need not stand first. */
const isSaid = (component: string, words: string): boolean =>
  component !== '' && ` ${words.toLowerCase().replaceAll('`', '')} `.includes(` ${component.toLowerCase()} `)

/** How far a wording is from what the house writes: 4 to 10 words, a verb first, no symptom, no vague line. */
function cost({ words, startsWithVerb }: Wording): number {
  const count = countWords(words)
  if (count === 0) return Infinity
  const length = count > 10 ? (count - 10) * 1 : count < 5 ? (5 - count) * 2 : 0
  const symptom = tellsASymptom(words) ? 6 : 0
  const vague = /^(?:fix|update|improve|clean(?: up)?|refactor|cleanup|misc|minor)\b\s*\S*$/i.test(words) ? 4 : 0
  // What goes is said best by the line that names it as gone.
  const goes = /^(?:remove|deprecate)\b/i.test(words) ? 4 : 0
  return length - goes + symptom + vague + (startsWithVerb ? 0 : 0.5) + (/["']/.test(words) ? 0.5 : 0)
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
