import type { GateChange } from '../../model/feature-gate.ts'
import type { Candidate } from './candidate.ts'
import { isChangedBy } from './promotions.ts'
import { firstSentence } from '../../text/sentences.ts'

const THINGS = String.raw`(?:flags?|fields?|apis?|feature[- ]?gates?|gates?|featuregates?|options?|metrics?|plugins?|provider|annotations?|labels?|versions?|types?|functions?|methods?|env(?:ironment)?(?: var(?:iable)?s?)?|arguments?|parameters?|modes?|support|credential|commands?|subcommands?)`
const DEPRECATES =
  /\bdeprecat(?:e|es|ing|ion)\b|\b(?:as|is|are) deprecated\b|^(?:\S+:\s)?(?:remov|clean|drop|delet)\w*\b.*\bdeprecated\b/i
const REMOVES =
  /^(?:[\w./()-]+:\s*)?(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|purge|clean(?:s|ed|ing)?(?:[- ]?up)?|kill off)\b/i
const REMOVED =
  /\b(?:has|have) (?:now )?been (?:\w+ly )?removed\b|\b(?:is|are|was|were) (?:now |also |\w+ly )?removed\b/i
/** A note about something that will be removed. */
const GOES =
  /\b(?:is|are|has been|have been|was|were) (?:now )?deprecated (?:and|in favou?r|since|for|as)\b|\bwill be removed\b/i
/** A merge that adds something, or fixes the text of a deprecation, is not a deprecation. */
const BRINGS = /^(?:add|introduc|support|allow|correct|fix|revert|test|e2e)\w*\b/i
const VERSIONED = /\bv\d+(?:alpha|beta)\d+\b/
const NOT_A_REMOVAL =
  /\b(?:unused|dead code|notes?|docs?|documentation|messages?|timeouts?|stutter|unnecessary|redundant|duplicated?|tests?|todos?|comments?|predicates?|flak\w+|dependenc\w+|leftover|imports?)\b/i

/**
 * Whether the merge deprecates or removes something that people use: by its label, by the list of gates, or by
 * title or note that say so of a flag, a field, an API, a gate or the like.
 * @returns the reason, or null.
 */
export function deprecationOf(candidate: Candidate, changes: readonly GateChange[]): string | null {
  const { note, kinds } = candidate
  const title = candidate.titleStatement.words
  const gone = changes.find((change) => isDeprecation(change) && isChangedBy(change, candidate))
  if (gone !== undefined)
    return `the list of gates says ${gone.gate} is ${gone.kind === 'removed' ? 'removed' : 'deprecated'}`
  if (kinds.has('deprecation')) return 'labelled as a deprecation'
  if (/^fix, deprecate\b/i.test(title)) return 'its title names a deprecation'
  if (BRINGS.test(title) || kinds.has('flake') || kinds.has('failing-test')) return null
  if (DEPRECATES.test(title) && !/\bdeprecation (?:message|status|version)|API deprecation/i.test(title))
    return 'its title names a deprecation'
  const thing = new RegExp(String.raw`\b${THINGS}\b`, 'i')
  if (
    REMOVES.test(title) &&
    !NOT_A_REMOVAL.test(title) &&
    (thing.test(title) || VERSIONED.test(title) || note !== null)
  ) {
    return 'its title says that something is removed'
  }
  const first = firstSentence((note ?? '').slice(0, 1000))
  if (/^(?:[\w./()-]+:\s*)?(?:deprecat|mark\w* .* as deprecated)/i.test(first))
    return 'its note says that something is deprecated'
  if (GOES.test(first) && thing.test(first) && !kinds.has('bug')) return 'its note says that something will be removed'
  if (
    (REMOVES.test(first) || REMOVED.test(first)) &&
    thing.test(first) &&
    !NOT_A_REMOVAL.test(first.slice(0, 40)) &&
    !/^(?:fix)/i.test(title)
  ) {
    return 'its note says that something is removed'
  }
  return null
}

function isDeprecation(change: GateChange): boolean {
  return change.kind === 'removed' || (change.kind === 'stage' && change.now.stage === 'Deprecated')
}
