import type { GateChange, GateStage } from '../../model/feature-gate.ts'
import { literally } from '../../text/glossary.ts'
import { baseForm } from '../../text/english.ts'
import type { Candidate } from './candidate.ts'

/** A feature that a merge moved to a higher stage. */
export interface Promotion {
  /** The feature gate, or the feature in the words of the title. */
  readonly what: string
  readonly stage: 'Beta' | 'GA' | 'Alpha'
  /** Whether this is known from the list of gates, or only from title or note. */
  readonly known: 'list' | 'words'
}

/** The list of feature gates. */
export interface Gates {
  readonly changes: readonly GateChange[]
  readonly listed: ReadonlySet<string>
}

const RANK: Readonly<Record<GateStage, number>> = { Deprecated: 0, Alpha: 1, Beta: 2, GA: 3 }

/**
 * Finds what the merge promoted, in the list of gates or, for features that are not in the list, in title or note, such
 * as "Promote X to beta". Promotions of tests to conformance do not count.
 */
export function promotionsOf(candidate: Candidate, gates: Gates, project: string): readonly Promotion[] {
  const listed = gates.changes.filter((change) => isPromotion(change) && isChangedBy(change, candidate))
  if (listed.length > 0) return listed.flatMap(promotionInList).sort((a, b) => (a.what < b.what ? -1 : 1))
  const said = promotionInWords(candidate, project)
  return said === null || gates.listed.has(said.what) ? [] : [said]
}

function isPromotion(change: GateChange): boolean {
  return change.kind === 'stage' && RANK[change.now.stage] > RANK[change.before.stage]
}

/** Whether the merge changed the gate: by its number, or by the gate's name in its title if the number is not known. */
export function isChangedBy(change: GateChange, { merge }: Candidate): boolean {
  if (change.merge !== null) return change.merge === merge.number
  const names = merge.title.toLowerCase().split(/[^\p{L}\p{N}_-]+/u)
  return names.includes(change.gate.toLowerCase())
}

function promotionInList(change: GateChange): Promotion[] {
  if (change.kind !== 'stage' || change.now.stage === 'Deprecated') return []
  return [{ what: change.gate, stage: change.now.stage, known: 'list' }]
}

const STAGE = String.raw`(beta|ga|stable|general availability|v1(?![.\d]))`
/** What can follow a stage: the end, or words that continue; "stable across chunks" is not a stage. */
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
/** A stage in quotes or backticks: promoted to `GA`. */
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
      const name = promotedName(what, project)
      if (name !== null) return { what: name, stage: /^beta$/i.test(stage) ? 'Beta' : 'GA', known: 'words' }
    }
  }
  return null
}

/** The name of what is promoted, without articles, marks and the word "feature gate"; null if the words are not a name. */
function promotedName(words: string, project: string): string | null {
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
