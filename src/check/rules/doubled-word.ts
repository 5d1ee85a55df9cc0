import { piecesOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** The same word twice. Markup of links and emphasis may be between the two, but not commas and dashes. */
const DOUBLED =
  /(?<![\p{L}\p{N}_./-])(?<found>(?<word>\p{L}+)[\uE000]*\s[\s\uE000]*(?<again>\k<word>))(?![\p{L}\p{N}_/-]|\.\w|'\p{L})/dgiu

/** Words that English repeats. */
const RIGHT = new Set(['had', 'that', 'bye', 'so', 'very', 'revert'])
/** After a verb these are part of it, and the same word may follow: `log in in a browser`. */
const PARTICLE_BEFORE =
  /(?:\b(?:log|sign|opt|turn|switch|plug|check|step)\p{L}*|\b(?:is|are|was|were|be|been|stays?))[\s\uE000]+$/iu
const PARTICLES = new Set(['in', 'on', 'off', 'out', 'up'])
/** Words that are not names: `The the` is an error, but `Service service` may be correct. */
const GRAMMAR = new Set(
  'a an the and or of to in on at by for from with as is are was be it its this that these you we if when not'.split(
    ' ',
  ),
)

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'error',
  requires: 'No word is repeated by mistake.',
  advice: 'Remove one of the two words.',
  examples: {
    good: [
      { post: 'All that that had had was `a a`, and so, so much, in New New York.' },
      { post: 'Users log in in a browser. Service service accounts, and IN in selectors.' },
    ],
    bad: [
      { post: 'During the rollout of a a runtime configuration', finds: ['a a'] },
      { post: 'The the rollout', finds: ['The the'] },
      { post: 'A fix in in the kubelet', finds: ['in in'] },
      { post: 'Purge of [of old tokens](https://prow.k8s.io)', finds: ['of [of'] },
    ],
  },
  *check({ passages, text }) {
    for (const { place, match } of piecesOf(passages, DOUBLED)) {
      const { word = '', again = '' } = match.groups ?? {}
      const plain = word.toLowerCase()
      const isBegun = /^\p{Lu}\p{Ll}*$/u.test(word) && again === plain && GRAMMAR.has(plain)
      const isName = word === again ? /^\p{Lu}/u.test(word) : !isBegun
      const isLetter = word.length === 1 && plain !== 'a'
      const before = text.slice(Math.max(0, place.start - 20), place.start)
      const isParticle = PARTICLES.has(plain) && PARTICLE_BEFORE.test(before)
      if (RIGHT.has(plain) || isName || isLetter || isParticle) continue
      yield { message: `The word "${word}" is repeated.`, place }
    }
  },
}
