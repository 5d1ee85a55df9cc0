import type { CitedFacts, CitedProposal } from '../../model/citation.ts'
import type { Finding } from '../../model/finding.ts'
import { onlyFolderIn } from '../cites.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { EditionUnderCheck } from '../edition-under-check.ts'
import { NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule } from '../rule.ts'

const FOLDER = 'keps/sig-storage/2644-honor-pv-reclaim-policy'
const FACTS: CitedFacts = {
  ...NOTHING_KNOWN,
  proposals: new Map([
    [
      FOLDER,
      {
        title: 'Honor Persistent Volume Reclaim Policy',
        status: 'implementable',
        stage: 'beta',
        latestMilestone: 'v1.31',
        milestones: { alpha: 'v1.23', beta: 'v1.31' },
        authors: ['deepakkinni'],
      },
    ],
  ]),
}
const ENTRY = `## KEP of the Week

### [KEP-2644: Honor Persistent Volume Reclaim Policy](https://github.com/kubernetes/enhancements/tree/master/${FOLDER})
`

export const proposalStage: Rule = {
  id: 'proposal-stage',
  severity: 'warning',
  requires: 'The stage of the KEP of the Week, and the release of that stage, are those in its `kep.yaml`.',
  advice: 'Write what `kep.yaml` says. If it is out of date, ask the owners of the KEP to update it.',
  needsGitHub: true,
  examples: {
    good: [
      {
        post: `${ENTRY}\nThis KEP moves to stable in v1.31, as does [another](https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3085-pod-conditions).`,
        facts: FACTS,
      },
      { post: `${ENTRY}\nThis KEP is tracked for beta release in the upcoming v1.31.`, facts: FACTS },
      { post: `${ENTRY}\nThis KEP was in alpha in v1.23 and is tracked to graduate to beta in v1.31.`, facts: FACTS },
    ],
    bad: [
      {
        post: `${ENTRY}\nThis KEP is tracked for stable release in the upcoming v1.31.`,
        facts: FACTS,
        finds: ['stable release in the upcoming v1.31'],
      },
      {
        post: `${ENTRY}\nThis KEP graduated to beta in the v1.30 release.`,
        facts: FACTS,
        finds: ['beta in the v1.30'],
      },
    ],
  },
  *check(edition, { facts }) {
    if (facts === null) return
    for (const section of edition.sections) {
      if (section.name !== 'proposal-of-the-week') continue
      const proposal = facts.proposals.get(onlyFolderIn(section.place, edition) ?? '')
      if (proposal !== undefined) yield* wrongStages(edition, section.place, proposal)
    }
  },
}

/** A sentence about the proposal itself; other sentences may be about earlier proposals. */
const ABOUT_IT = /^(?:(?:this|the)\s+(?:KEP|feature|enhancement|proposal)\b|it\b|KEP[\s-]?\d)/i
const CLAIM = /\b(alpha|beta|stable|GA)\b(?:(?!\b(?:alpha|beta|stable|GA)\b|\d\.\d)[^.]){1,60}?\bv?(1\.\d+)\b/gi

function* wrongStages(
  { text }: EditionUnderCheck,
  { start, end }: { readonly start: number; readonly end: number },
  proposal: CitedProposal,
): Iterable<Finding> {
  let next = start
  for (const sentence of sentencesOf(text.slice(start, end))) {
    const at = next
    next += sentence.length
    if (!ABOUT_IT.test(sentence.trimStart())) continue
    for (const claim of sentence.matchAll(CLAIM)) {
      const [words, named = '', version = ''] = claim
      const stage = /^(?:ga|stable)$/i.test(named) ? 'stable' : named.toLowerCase()
      const said = saidOf(proposal, stage, `v${version}`)
      if (said === null) continue
      const from = at + claim.index
      yield {
        message: `kep.yaml says ${said}, not ${stage} in v${version}.`,
        place: { start: from, end: from + words.length },
      }
    }
  }
}

/** The different stage in kep.yaml; null if it agrees or has none. */
function saidOf(
  { stage, latestMilestone, milestones }: CitedProposal,
  claimed: string,
  version: string,
): string | null {
  const planned = milestones[claimed]
  if (planned === version) return null
  if (stage !== claimed && latestMilestone === version && stage !== null) return `${stage} in ${latestMilestone}`
  return planned === undefined ? null : `${claimed} in ${planned}`
}
