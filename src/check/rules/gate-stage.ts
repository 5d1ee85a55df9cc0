import type { GateStage } from '../../model/feature-gate.ts'
import { NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'

const RANK: Readonly<Record<GateStage, number>> = { Deprecated: 0, Alpha: 1, Beta: 2, GA: 3 }
const CLAIM = /\bto\s+(alpha|beta|GA|stable|general availability)\b/gi

const LINK = '[JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/126067)'
const FACTS = {
  ...NOTHING_KNOWN,
  gates: new Map([['JobSuccessPolicy', { stage: 'Beta' as const, enabled: true, locked: false, version: '1.31' }]]),
}

export const gateStage: Rule = {
  id: 'gate-stage',
  severity: 'warning',
  requires:
    'A feature gate under Promotions has reached the stage that its bullet says, according to the list of feature gates.',
  advice: 'Write the stage that the list of feature gates has.',
  needsGitHub: true,
  examples: {
    good: [{ post: `## Promotions\n\n* ${LINK} to Beta`, facts: FACTS }],
    bad: [{ post: `## Promotions\n\n* ${LINK} to GA`, facts: FACTS, finds: [`${LINK} to GA`] }],
  },
  *check(edition, { facts }) {
    if (facts === null) return
    for (const { section, words, place } of mergeMentions(edition)) {
      if (section !== 'promotions') continue
      const stages = new Set([...words.matchAll(CLAIM)].map(([, stage = '']) => stageOf(stage)))
      const gates = [...new Set(words.match(/[A-Za-z]\w+/g))].flatMap((word) => {
        const state = facts.gates.get(word)
        return state === undefined ? [] : [{ word, state }]
      })
      const [stage] = stages
      const [gate] = gates
      // If there are several, it is unknown which stage belongs to which gate.
      if (stage === undefined || gate === undefined || stages.size > 1 || gates.length > 1) continue
      const { state, word } = gate
      if (state.stage === 'Deprecated' || RANK[state.stage] >= RANK[stage]) continue
      const since = state.version === null ? '' : ` since ${state.version}`
      yield { message: `The list of feature gates says that ${word} is ${state.stage}${since}, not ${stage}.`, place }
    }
  },
}

function stageOf(words: string): GateStage {
  if (/^alpha$/i.test(words)) return 'Alpha'
  return /^beta$/i.test(words) ? 'Beta' : 'GA'
}
