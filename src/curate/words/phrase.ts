import { type Inline, type Phrase } from '../../model/phrase.ts'
import { link, text } from '../../text/phrase.ts'
import type { Url } from '../../model/url.ts'
import { componentOf } from './component.ts'
import { inHouseSpelling } from './house-spelling.ts'
import { lead, tellsASymptom, type Lead } from './lead.ts'
import { linkPlace } from './link-place.ts'
import { inlines, wordsOf, type Word } from './marks.ts'
import { countWords, shorten } from './shorten.ts'
import { statementOfNote, statementOfTitle, type Statement } from './statement.ts'
import { prevented } from './symptom.ts'

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
export function wordingOf(title: string, note: string | null): Wording {
  const ofTitle = worded(statementOfTitle(title))
  const ofNote = note === null ? null : worded(statementOfNote(note))
  const chosen = ofNote !== null && cost(ofNote) < cost(ofTitle) ? ofNote : ofTitle
  if (chosen.words === '') return { component: '', words: title.trim(), startsWithVerb: false }
  return chosen.component === '' ? { ...chosen, component: componentOf(chosen.words, title, note) } : chosen
}

/** The bullet as inlines, the link on the words that say the most. */
export function bulletOf(wording: Wording, url: Url): Phrase {
  const { component } = wording
  return component === '' ? partOf(wording, url, false) : headed(component, partOf(wording, url, true))
}

/** Several parts behind what they have in common: `kubectl: add …; fix …`, each with its own link. */
export function headed(head: string, ...parts: readonly Phrase[]): Phrase {
  return joined([
    text(`${inHouseSpelling(head)}: `),
    ...parts.flatMap((part, at) => (at === 0 ? part : [text('; '), ...part])),
  ])
}

/**
 * The statement alone, without the component.
 * @param follows whether something stands before it, so that it begins with a small letter.
 */
export function partOf({ words, startsWithVerb }: Wording, url: Url, follows: boolean): Phrase {
  const all = wordsOf(withFirstLetter(words, follows))
  const { from, to } = linkPlace(all, startsWithVerb)
  const linked = withoutTail(all.slice(from, to))
  const before = inlines(all.slice(0, from))
  const after = inlines(all.slice(to))
  return joined([
    ...before,
    ...(before.length > 0 ? [text(' ')] : []),
    link(url, ...inlines(linked.words)),
    ...(linked.tail === '' ? [] : [text(linked.tail)]),
    ...(after.length > 0 ? [text(' ')] : []),
    ...after,
  ])
}

function worded(statement: Statement): Wording {
  const instead = prevented(statement.words)
  const component = housed(statement.component === '' ? (instead?.component ?? '') : statement.component)
  const told: Lead = lead(instead?.words ?? statement.words)
  const short = shorten(told.words)
  return { component: isSaid(component, short) ? '' : component, words: short, startsWithVerb: told.verb !== null }
}

/** Readers know the API server by one name. */
const housed = (component: string): string => component.replace(/^(?:kube-)?api-?server$/i, 'APIserver')

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
function withFirstLetter(words: string, behindComponent: boolean): string {
  const [first = ''] = words.split(' ', 1)
  if (!/^[A-Za-z][a-z]+[,:]?$/.test(first) || /^(?:kube\w+|etcd|client|containerd|systemd)$/.test(first)) return words
  const letter = words.charAt(0)
  return (behindComponent ? letter.toLowerCase() : letter.toUpperCase()) + words.slice(1)
}

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
