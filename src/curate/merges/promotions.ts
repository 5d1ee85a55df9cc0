import type { GateChange, GateStage } from '../../model/feature-gate.ts'
import { literally } from '../../text/glossary.ts'
import { baseForm } from '../../text/english.ts'
import type { Candidate } from './candidate.ts'

/** Something that a merge moved to a higher stage. */
export interface Promotion {
  /** The gate, or the thing in the words of the title. */
  readonly what: string
  readonly stage: 'Beta' | 'GA' | 'Alpha'
  /** Whether the list of gates says so, or only title or note. */
  readonly known: 'list' | 'words'
}

/** What curate knows of the list of gates. */
export interface Gates {
  readonly changes: readonly GateChange[]
  readonly listed: ReadonlySet<string>
}

const RANK: Readonly<Record<GateStage, number>> = { Deprecated: 0, Alpha: 1, Beta: 2, GA: 3 }

/**
 * What the merge promoted, by the list of gates; a gate that the list does not name is taken from title or note,
 * such as "Promote X to beta". Promotions of tests to conformance are none.
 */
export function promotionsOf(candidate: Candidate, gates: Gates, project: string): readonly Promotion[] {
  const listed = gates.changes.filter((change) => isPromotion(change) && isTied(change, candidate))
  if (listed.length > 0) return listed.flatMap(promotionInList).sort((a, b) => (a.what < b.what ? -1 : 1))
  const said = promotionInWords(candidate, project)
  return said === null || gates.listed.has(said.what) ? [] : [said]
}

function isPromotion(change: GateChange): boolean {
  return change.kind === 'stage' && RANK[change.now.stage] > RANK[change.before.stage]
}

/** By the number of the merge; where the list's history does not tell it, by the gate's name in the title. */
export function isTied(change: GateChange, { merge }: Candidate): boolean {
  return change.merge === null ? wordsOf(merge.title).has(change.gate.toLowerCase()) : change.merge === merge.number
}

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().split(/[^\p{L}\p{N}_-]+/u))

function promotionInList(change: GateChange): Promotion[] {
  if (change.kind !== 'stage' || change.now.stage === 'Deprecated') return []
  return [{ what: change.gate, stage: change.now.stage, known: 'list' }]
}

const STAGE = String.raw`(beta|ga|stable|general availability|v1(?![.\d]))`
/** After the stage: the end, or words that go on from there; "stable across chunks" is no stage. */
const END = String.raw`(?=$|[\s]*[,.;()]|\s+(?:in|by|for|and|with|as|stage|status|default|level|features?|this|v?\d))`
const VERB = String.raw`(?:promot|graduat|mov|advanc|bump|flip|enabl|mark|updat|chang|set|switch|target)(?:e|es|ed|ing|s|d|te|tes|ted)?`
const FORMS: readonly RegExp[] = [
  String.raw`^${VERB}\s+(.+?)\s+(?:(?:to|into|as|for)\s+)(?:the\s+)?(?:be\s+)?(?:a\s+)?${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:is|was|has been|have been|are)\s+(?:now\s+)?(?:${VERB})\s+(?:to|as)\s+${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:promotion|graduation)\s+to\s+${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:bump\s+feature\s+gate\s+)?(?:to|is|goes|-)\s+(?:now\s+)?(?:in\s+)?${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:enable\s+)?${STAGE}$`,
  String.raw`^(.+?)\s+${STAGE}\s+(?:graduation|promotion)\b`,
].map((form) => new RegExp(form, 'i'))
/** A stage in marks: promoted to `GA`. */
const MARKED_STAGE = /[`'"](alpha|beta|ga|stable)[`'"]/gi
const NO_PROMOTION =
  /\b(?:conformance|e2e|tests?|docs?|documentation|revert|deprecat\w*|remov\w*|clean\w*|drop\w*|default value)\b/i
const TAKES_AWAY = /^(?:remov|delet|drop|clean|revert|deprecat|fix)\w*\b/i

function promotionInWords({ titleStatement, noteStatement }: Candidate, project: string): Promotion | null {
  const title = titleStatement.words
  if (TAKES_AWAY.test(title)) return null
  for (const marked of [title, noteStatement?.words ?? '']) {
    const words = marked.replaceAll(MARKED_STAGE, '$1')
    const head = words.slice(0, 120)
    if (NO_PROMOTION.test(head) || /\b(?:when|if)\b/i.test(words.slice(0, 40))) continue
    for (const form of FORMS) {
      const [, what, stage] = form.exec(words) ?? []
      if (what === undefined || stage === undefined) continue
      const name = nameIn(what, project)
      if (name !== null) return { what: name, stage: /^beta$/i.test(stage) ? 'Beta' : 'GA', known: 'words' }
    }
  }
  return null
}

/** The thing without articles, marks and the word "feature gate"; null where the words are no name. */
function nameIn(words: string, project: string): string | null {
  const marked = /`([A-Z][A-Za-z0-9]+)`/.exec(words)?.[1]
  const plain = (marked ?? words)
    .replaceAll(/["'`“”]/g, '')
    .replace(new RegExp(`^(?:the|a|an|our|${literally(project)}'?)\\s+`, 'i'), '')
    .replace(/^.*?\bsupport for\s+(?:the\s+)?/i, '')
    .replace(/(?:\s+(?:features?[-\s]?gates?|fg|features?|stage|feature flags?|to|is|-))+$/i, '')
    .trim()
  const [first = '', ...rest] = plain.split(/\s+/)
  if (plain === '' || (rest.length === 0 && baseForm(first) !== null) || rest.length > 7 || /[.;:]\s/.test(plain))
    return null
  return rest.length > 0 && baseForm(first) !== null && /^[a-z]/.test(first) ? null : plain
}
