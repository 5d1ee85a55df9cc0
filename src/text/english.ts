/** Verbs that a statement of a change begins with, in their base form. */
const BASES =
  'abort accept account adapt add adjust adopt advance align allow alter annotate append apply assign attach attempt avoid backport block bump bypass cache calculate call cancel cap change check clarify clean clear close collect compare complete compute conditionalize configure consider contain convert copy correct count cover create cut deal decouple decrease default defer define delete deny deprecate detect disable disallow document downgrade draw drop eliminate emit enable encode enforce enhance ensure exclude expand expose extend extract fail filter finalize fix flip flush force forbid gate generate graduate handle harden hide honor honour ignore implement improve include increase infer initialize inline instrument integrate introduce invalidate isolate keep limit list load lock log lower make mark match merge migrate minimize mitigate mock modify move name normalize notify omit optimize optimise override parallelize parse pass patch permit plumb populate port preserve prevent print process prohibit promote propagate protect provide prune publish raise re-enable read rebase recognize record recover redact reduce refactor refer refine reflect refresh register reject relax release remove rename reorder replace report request require reset resolve respect restart restore restrict retry return reuse revert revise rewrite roll rotate run sanitize save send serialize serve set show simplify skip slim sort speed split stabilize standardize start stop store stream strip support surface suppress switch synchronize tag terminate test tighten tolerate track treat trigger trim truncate try tune turn unify unlock update upgrade use validate verify wait warn watch wire wrap write'.split(
    ' ',
  )

const DOUBLED = new Set([
  'abort',
  'cap',
  'cut',
  'drop',
  'emit',
  'flip',
  'forbid',
  'log',
  'omit',
  'permit',
  'plan',
  'prefer',
  'refer',
  'run',
  'set',
  'skip',
  'slim',
  'split',
  'stop',
  'strip',
  'submit',
  'tag',
  'trim',
  'wrap',
  'get',
  'lag',
  'trip',
])
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  make: ['made'],
  send: ['sent'],
  keep: ['kept'],
  run: ['ran'],
  write: ['wrote', 'written'],
  rewrite: ['rewrote', 'rewritten'],
  override: ['overrode', 'overridden'],
  hide: ['hid', 'hidden'],
  speed: ['sped'],
  show: ['shown'],
  deal: ['dealt'],
  draw: ['drew', 'drawn'],
  become: ['became'],
  break: ['broke', 'broken'],
  fall: ['fell', 'fallen'],
  get: ['got'],
  grow: ['grew', 'grown'],
  hang: ['hung'],
  lose: ['lost'],
  stick: ['stuck'],
  undo: ['undid', 'undone'],
}

/** What a bug does: verbs that never begin a statement of a change. */
const FAULTS =
  'become break cause charge clear conflict corrupt crash deadlock degrade evict exceed fall fire flood get grow hang happen lag leak lose miss mutate occur overflow overwrite panic race reach receive refuse stall starve stay stick trip undo'.split(
    ' ',
  )

const PAST = new Map<string, string>()
const OTHER = new Map<string, string>()
for (const base of BASES) {
  OTHER.set(base, base)
  for (const form of [third(base), withEnding(base, 'ing')]) OTHER.set(form, base)
  for (const form of [...(IRREGULAR[base] ?? []), withEnding(base, 'ed')]) PAST.set(form, base)
}
for (const base of ['set', 'cut', 'split', 'read']) PAST.set(base, base)

const FAULT_FORMS = new Map<string, string>()
for (const base of FAULTS) {
  for (const form of [base, third(base), withEnding(base, 'ing'), withEnding(base, 'ed'), ...(IRREGULAR[base] ?? [])]) {
    FAULT_FORMS.set(form, base)
  }
}

/** The base form of any verb known here, in any form: those of changes and those of bugs; null for any other word. */
export function verbBase(word: string): string | null {
  return baseForm(word) ?? FAULT_FORMS.get(word.toLowerCase()) ?? null
}

/** `mutating` of `mutate`. */
export const gerundOf = (base: string): string => withEnding(base, 'ing')

/** `mutates` of `mutate`. */
export const thirdPersonOf = (base: string): string => third(base)

/** The base form of a verb that opens a statement (`Added`, `Adds`, `Adding`: `add`); null for any other word. */
export function baseForm(word: string): string | null {
  const lower = word.toLowerCase()
  return OTHER.get(lower) ?? PAST.get(lower) ?? null
}

/** The base form of a participle (`removed`: `remove`); null for any other word. */
export function baseOfParticiple(word: string): string | null {
  return PAST.get(word.toLowerCase()) ?? null
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

function withEnding(base: string, ending: 'ed' | 'ing'): string {
  if (DOUBLED.has(base)) return `${base}${base.slice(-1)}${ending}`
  if (base.endsWith('e')) return `${base.slice(0, -1)}${ending}`
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${base}${ending}`
}

/** Words of English grammar, in lower case: they say nothing about the subject of a statement. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all allow allowed allows already also an and any are as at be been before being both but by can
  cannot could do does doing done during each either for from get gets had has have having how if in instead into is it
  its just more most much new no not now of off on once one only or other our out over own per same so some such than
  that the their them then there these they this those through to too under until up use used using via was we were
  what when where which while who will with within without would you your`.split(/\s+/),
)

/**
 * A word without the endings of plural, past and doing, in lower case: `validating` and `validation` have one stem.
 * Good enough to compare statements; not a real word.
 */
export function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/s$/, '')
  return word.replace(/(?:ations?|ating|ated|ates?|ations|ings?|ed|es|e|s|ions?|ors?|ers?|al|ly|ment|able)$/, '')
}

/** `added` of `add`, `wrote` of `write`. */
export function pastOf(base: string): string {
  if (/^(?:set|cut|split|read)$/.test(base)) return base
  return IRREGULAR[base]?.[0] ?? withEnding(base, 'ed')
}

/** Nouns that look like verbs: "Publishing rules" are rules. */
export const NOUN_IN_ING =
  /^(?:publishing|testing|scheduling|building|logging|tracing|caching|processing|handling|reporting|loading|streaming|formatting)$/i

/** The stems of the words of a text that are not stop words, in order. A word may have dots inside. */
export function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?/gu) ?? []
  return words.filter((word) => !STOP_WORDS.has(word)).map(stemOf)
}
