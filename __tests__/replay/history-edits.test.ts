import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { steps, type Step } from '../publish/histories/history.ts'
import { EDITS } from '../publish/histories/person-edits.ts'
import { historyInGit } from '../publish/histories/in-git.ts'
import { SiteInGit } from '../publish/histories/site-in-git.ts'
import { WEEK } from './draft-week.ts'

/** One history in which all that people do with git happens; the others are random. */
const MERGED_AND_REBASED: readonly Step[] = [
  { deed: 'branch off', what: 0, where: 1 },
  { deed: 'run', what: 0, where: 0 },
  { deed: 'merge a branch', what: 0, where: 0 },
  { deed: 'rebase', what: 0, where: 0 },
  // The first of the edits: a paragraph that is inserted.
  { deed: 'branch off', what: 0, where: EDITS.length },
  { deed: 'run', what: 6, where: 3 },
  { deed: 'pull', what: 0, where: 0 },
  { deed: 'merge the default branch', what: 0, where: 0 },
  { deed: 'delete', what: 0, where: 3 },
  { deed: 'run', what: 0, where: 0 },
]

test('histories on a branch in git, with merges and rebases: no word is lost', async () => {
  const histories = [MERGED_AND_REBASED, ...fc.sample(steps, { numRuns: 8, seed: 5 })]
  const site = await SiteInGit.open(WEEK)
  try {
    for (const [week, taken] of histories.entries()) {
      const history = await historyInGit(site, week, taken)
      expect(history.faults()).toEqual([])
      if (taken === MERGED_AND_REBASED) {
        for (const deed of ['merge a branch', 'pull', 'rebase', 'merge the default branch'] as const) {
          expect([deed, history.counts.get(deed)]).toEqual([deed, 1])
        }
      }
    }
  } finally {
    await site.close()
  }
}, 120_000)
