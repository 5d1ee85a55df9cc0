import type { CitedFacts, CitedProposal } from '../../model/citation.ts'
import type { Finding } from '../../model/finding.ts'
import { citedFolders } from '../cites.ts'
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
      const inside = citedFolders(edition).filter(
        ({ place }) => section.place.start <= place.start && place.end <= section.place.end,
      )
      const folders = [...new Set(inside.map(({ folder }) => folder))]
      // Of two proposals it is not known which one a sentence is about.
      const proposal = folders.length === 1 ? facts.proposals.get(folders[0] ?? '') : undefined
      if (proposal !== undefined) yield* wrongStages(edition, section.place, proposal)
    }
  },
}

/** A sentence about the proposal itself; others tell what came before it. */
const ABOUT_IT = /^(?:(?:this|the)\s+(?:KEP|feature|enhancement|proposal)\b|it\b|KEP[\s-]?\d)/i
const CLAIM = /\b(alpha|beta|stable|GA)\b(?:(?!\b(?:alpha|beta|stable|GA)\b|\d\.\d)[^.]){1,60}?\bv?(1\.\d+)\b/gi

function* wrongStages(
  { text }: EditionUnderCheck,
  { start, end }: { readonly start: number; readonly end: number },
  proposal: CitedProposal,
): Iterable<Finding> {
  for (const sentence of text.slice(start, end).matchAll(/\S(?:[^.!?\n]|[.!?](?!\s))*/g)) {
    if (!ABOUT_IT.test(sentence[0])) continue
    for (const claim of sentence[0].matchAll(CLAIM)) {
      const [words, named = '', version = ''] = claim
      const stage = /^(?:ga|stable)$/i.test(named) ? 'stable' : named.toLowerCase()
      const said = saidOf(proposal, stage, `v${version}`)
      if (said === null) continue
      const from = start + sentence.index + claim.index
      yield {
        message: `kep.yaml says ${said}, not ${stage} in v${version}.`,
        place: { start: from, end: from + words.length },
      }
    }
  }
}

/** What kep.yaml says in place of a stage in a release; null where it agrees, or does not tell. */
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
