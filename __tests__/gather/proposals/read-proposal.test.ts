import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { readProposal } from '../../../src/gather/proposals/read-proposal.ts'
import { weekEnding } from '../../../src/text/week.ts'

const REPOSITORY = { owner: 'example', name: 'proposals' }
const WEEK = weekEnding(Temporal.PlainDate.from('2030-06-16'), 'UTC')
const FOLDER = { number: 100, path: 'keps/sig-node/100-a', group: 'sig-node', oid: '1', changed: true, isNew: false }

const merged = (
  number: number,
  mergedAt: string | null,
  baseRefName = 'main',
  nameWithOwner = 'example/proposals',
) => ({
  associatedPullRequests: { nodes: [{ number, mergedAt, baseRefName, repository: { nameWithOwner } }] },
})

test('the pull requests that changed it are those merged to the default branch in the time asked for', () => {
  const nodes = [
    merged(9, '2030-06-12T00:00:00Z'),
    merged(8, '2030-06-10T00:00:00Z'),
    merged(9, '2030-06-12T00:00:00Z'),
    merged(7, '2030-06-09T23:59:59Z'),
    merged(6, null),
    merged(5, '2030-06-12T00:00:00Z', 'old'),
    merged(4, '2030-06-12T00:00:00Z', 'main', 'somebody/copy'),
    { associatedPullRequests: null },
    null,
  ]
  const answer = {
    repository: {
      kepYaml: { text: 'title: A\n' },
      readme: null,
      defaultBranchRef: { name: 'main', target: { history: { nodes } } },
    },
  }
  const asRead = (folder: typeof FOLDER) => readProposal({ repository: REPOSITORY, folder, answer, during: WEEK })
  expect(asRead(FOLDER)).toMatchObject({ title: 'A', pullRequests: [8, 9] })
  expect(asRead({ ...FOLDER, changed: false })).toMatchObject({ pullRequests: [] })
})

test.each([
  ['# KEP-2644: Honor Reclaim Policy', 'Honor Reclaim Policy'],
  ['# kep 2644 – Honor # of Policies ##', 'Honor # of Policies'],
  ['<!-- a comment -->\r\n#  Honor Reclaim Policy\r\n# Another', 'Honor Reclaim Policy'],
  ['#\tKEP-2644:', 'KEP-2644:'],
  ['# \n## Honor Reclaim Policy', 'a title'],
  ['#Honor', 'a title'],
])('without a title in kep.yaml, %j has it', (readme, title) => {
  const answer = {
    repository: { kepYaml: { text: 'kep-number: 100\n' }, readme: { text: readme }, defaultBranchRef: null },
  }
  const folder = { ...FOLDER, path: 'keps/sig-node/100-a-title' }
  expect(readProposal({ repository: REPOSITORY, folder, answer, during: WEEK })).toMatchObject({ title })
})
