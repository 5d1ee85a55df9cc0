import { placeOf } from '../place.ts'
import { MARK } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Past tense at the beginning: what was done, not what the change does. */
const PAST =
  /^(?<found>(?:Fix|Add|Remov|Updat|Chang|Improv|Implement|Introduc|Enabl|Disabl|Mov|Renam|Replac|Refactor)ed)\b/d
const PASSIVE =
  /\b(?<found>(?:is|are|was|were|has been|have been)(?: now)? (?<participle>\p{L}+ed|made|built|set|given|kept))\b/du
/** Adjectives, which describe a thing and not what was done to it. */
const STATE = /^(?:deprecated|enabled|disabled|supported|required|needed|limited|based|preferred|locked|related)$/
/** Words that begin a clause about time or reason. */
const ASIDE =
  /[;,]|\b(?:if|when|where|whether|how|what|once|that|which|who|because|so|while|until|unless|after|before|as|to)\b/

export const itemVoice: Rule = {
  id: 'item-voice',
  severity: 'warning',
  requires:
    'A bullet says what the change does, in the present tense and the active voice: "Prevent …" instead of "Fixed …".',
  advice: 'Begin with a verb in the present tense, or with the component that acts.',
  examples: {
    good: [
      {
        post: '* Prevent a race\n* kubelet reports its state\n* The `a` gate is deprecated\n* Log whether it is used',
      },
    ],
    bad: [
      { post: '* Fixed a race', finds: ['Fixed'] },
      { post: '* [Removed](https://prow.k8s.io) a gate', finds: ['Removed'] },
      { post: '* The `a` gate has been removed', finds: ['has been removed'] },
    ],
  },
  *check({ items, passages }) {
    for (const { node } of items) {
      const [first] = node.children
      if (first?.type !== 'paragraph') continue
      const { start } = placeOf(first)
      const words = passages.find(({ place }) => place.start === start)?.words ?? ''
      const lead = words.length - words.replace(new RegExp(`^${MARK}+`), '').length
      const past = PAST.exec(words.slice(lead))?.indices?.groups?.['found']
      const passive = passiveIn(words)
      if (past !== undefined) {
        const place = { start: start + lead + past[0], end: start + lead + past[1] }
        yield { message: 'The bullet begins in the past tense.', place }
      } else if (passive !== undefined) {
        yield {
          message: 'The bullet is in the passive voice.',
          place: { start: start + passive[0], end: start + passive[1] },
        }
      }
    }
  },
}

function passiveIn(words: string): readonly [number, number] | undefined {
  const match = PASSIVE.exec(words)
  if (match === null || STATE.test(match.groups?.['participle'] ?? '')) return undefined
  return ASIDE.test(words.slice(0, match.index)) ? undefined : match.indices?.groups?.['found']
}
