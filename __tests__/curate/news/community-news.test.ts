import { describe, expect, test } from '@jest/globals'
import { communityNews } from '../../../src/curate/news/community-news.ts'
import type { CommunityMerge } from '../../../src/model/news.ts'
import { plainWords } from '../../../src/text/phrase.ts'
import { VOCABULARY } from '../invented.ts'

const repository = { owner: 'kubernetes', name: 'community' }
const merge = (title: string, files: readonly string[], changedLines = 40, number = 1): CommunityMerge => ({
  repository,
  number,
  title,
  files,
  changedLines,
})
const read = (...merges: readonly CommunityMerge[]) => {
  const { sentences, leftOut } = communityNews(merges, VOCABULARY)
  return { said: sentences.map(plainWords), reasons: leftOut.map(({ reason }) => reason) }
}
const LISTS = ['sigs.yaml', 'sig-list.md']
const MEETINGS = 'only meetings, contacts, repositories or wording'

describe('communityNews', () => {
  test.each<[string, readonly string[], string]>([
    [
      'Publish who was elected',
      ['elections/steering/2031/results.md', 'elections/steering/2031/ballots.csv'],
      'The results of the 2031 Steering Committee election are published.',
    ],
    [
      'Prepare the vote',
      ['elections/steering/2031/README.md', 'elections/steering/2031/election.yaml'],
      'The 2031 Steering Committee election is set up; its page has the schedule.',
    ],
    [
      'Extend the deadline of the nominations',
      ['elections/steering/2031/README.md'],
      'The schedule of the 2031 Steering Committee election changed.',
    ],
    ['Create WG Tides', ['wg-tides/charter.md', 'liaisons.md', ...LISTS], 'WG Tides is a new working group.'],
    ['Archive WG Tides', ['archive/wg-tides/charter.md', 'wg-tides/charter.md', ...LISTS], 'WG Tides was retired.'],
    ['Disband the WG Tides', ['wg-tides/README.md', ...LISTS], 'WG Tides was retired.'],
    ['Charter: what we own', ['sig-api-machinery/charter.md'], 'SIG API Machinery changed its charter.'],
    [
      'sig-node: add new subproject - fog-horn',
      ['sig-node/README.md', ...LISTS],
      'fog-horn is a new subproject of SIG Node.',
    ],
    [
      'Remove fog-horn as subproject from sig-node',
      ['sig-node/README.md', ...LISTS],
      'fog-horn is no longer a subproject of SIG Node.',
    ],
    ['Add Octo Cat as tech lead for sig-cli', ['sig-cli/README.md', ...LISTS], 'SIG CLI has a new tech lead.'],
    ['Octo Cat is stepping down as chair', ['sig-etcd/README.md', ...LISTS], 'A chair of SIG etcd stepped down.'],
    ['Update chairs', ['sig-docs/README.md', ...LISTS], 'The chairs of SIG Docs changed.'],
    [
      'Steering 2031',
      ['OWNERS_ALIASES', 'committee-steering/README.md', 'sig-docs/README.md', ...LISTS],
      'The members of the Steering Committee changed.',
    ],
    ['Say what we expect of each other', ['code-of-conduct.md'], 'The code of conduct changed.'],
    ['Our year', ['wg-batch/annual-report-2031.md'], 'The 2031 annual report of WG Batch is published.'],
    ['Open the harbour on Sundays', ['docs/harbour.md'], 'Open the harbour on Sundays.'],
  ])('%s', (title, files, sentence) => {
    expect(read(merge(title, files))).toEqual({ said: [sentence], reasons: [] })
  })

  test.each<[string, readonly string[], number, string]>([
    ['Move the SIG Node meeting', ['sig-node/README.md', ...LISTS], 9, MEETINGS],
    ['Change the Zoom link of SIG Node', ['sig-node/README.md', ...LISTS], 9, MEETINGS],
    ['Change the mailing list of WG Batch', ['wg-batch/README.md', ...LISTS], 9, MEETINGS],
    ['Fix typos in the charter', ['sig-node/charter.md'], 2, MEETINGS],
    ['Octo Cat works elsewhere: change company', ['sig-node/README.md', ...LISTS], 9, MEETINGS],
    ['Add repos of two subprojects', ['sig-node/README.md', ...LISTS], 9, MEETINGS],
    ['Archive the repo fog-horn', ['sig-node/README.md', ...LISTS], 9, MEETINGS],
    ['Add voters', ['elections/steering/2031/voters.yaml'], 9, 'a candidate, a voter or wording of an election'],
    ['Say must', ['community-membership.md'], 2, 'a correction of a policy'],
    ['Correct a number', ['sig-node/annual-report-2031.md'], 2, 'an empty form or a correction of an annual report'],
    [
      'All forms',
      ['sig-a', 'sig-b', 'sig-c', 'sig-d'].map((group) => `${group}/annual-report-2031.md`),
      900,
      'an empty form or a correction of an annual report',
    ],
  ])('%s is left out with a reason', (title, files, lines, reason) => {
    expect(read(merge(title, files, lines))).toEqual({ said: [], reasons: [reason] })
  })

  test('annual reports share a sentence for each year', () => {
    const reports = ['sig-node', 'wg-batch', 'sig-ui'].map((group, at) =>
      merge(`Report of ${group}`, [`${group}/annual-report-${at === 2 ? '2032' : '2031'}.md`], 90, at + 1),
    )
    expect(read(...reports).said).toEqual([
      'The 2031 annual reports of SIG Node and WG Batch are published.',
      'The 2032 annual report of SIG UI is published.',
    ])
  })

  test('what most contributors need comes first, and the same words come once', () => {
    const lead = (number: number) => merge('Add a chair', ['sig-node/README.md', ...LISTS], 9, number)
    const result = merge('Results', ['elections/steering/2031/results.md'], 90, 7)
    expect(read(lead(1), lead(2), result).said).toEqual([
      'The results of the 2031 Steering Committee election are published.',
      'SIG Node has a new chair.',
    ])
  })
})
