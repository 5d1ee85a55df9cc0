import { bulletOfMerge } from '../src/curate/merges/bullets.ts'
import { judge } from '../src/curate/merges/judge.ts'
import type { Facts } from '../src/model/facts.ts'
import { plainWords } from '../src/text/phrase.ts'
import { vocabularyOf } from '../src/curate/words/vocabulary.ts'
import { KUBERNETES } from './kubernetes.ts'
import { recordedMerges } from './recorded-merges.ts'

// `npm run --silent curate -- FILE…`: what the action would make of each file of pull requests, as one JSON line a file.
// A file alone has no lists of gates and dependencies and no earlier editions: titles, notes and labels decide.
const NOTHING_ELSE: Pick<Facts, 'gateChanges' | 'gatesListed' | 'dependencyChanges' | 'archive'> = {
  gateChanges: [],
  gatesListed: new Set(),
  dependencyChanges: [],
  archive: [],
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run --silent curate -- FILE…   each a JSON file of pull requests')
  process.exitCode = 2
}
for (const file of files) {
  const items = judge({ ...NOTHING_ELSE, merges: recordedMerges(file) }, null, { ...KUBERNETES, sections: [] }).map(
    (judgement) => {
      const { candidate, placement, score, featureScore, featured, listed, reasons } = judgement
      const words = bulletOfMerge(judgement, vocabularyOf(KUBERNETES))
      return {
        number: candidate.merge.number,
        section: featured ? 'featured' : placement.section,
        included: listed,
        score: score.value,
        ...(featureScore === null ? {} : { featureScore }),
        text: plainWords(words),
        linkText: plainWords(words.flatMap((inline) => (inline.kind === 'link' ? inline.words : []))),
        reasons,
      }
    },
  )
  console.log(JSON.stringify({ file, items }))
}
