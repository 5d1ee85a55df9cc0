import type { OtherLeftOut } from '../../model/draft.ts'
import type { CommunityMerge } from '../../model/news.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Url } from '../../model/url.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinPhrasesWithAnd } from '../../text/lists.ts'
import { link, plainWords, text } from '../../text/phrase.ts'
import { pullRequestUrl } from '../../text/url.ts'
import { bulletOf, wordingOf } from '../words/phrase.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { communityChange, type CommunityChange } from './community-change.ts'

/** What the community's repository changed, as sentences, and the merges without news. */
export interface CommunityNews {
  readonly sentences: readonly Phrase[]
  readonly leftOut: readonly OtherLeftOut[]
}

interface Change {
  readonly change: CommunityChange
  readonly merge: CommunityMerge
  readonly url: Url
}

/** Which changes come first: what most contributors need to know. */
const ORDER: readonly CommunityChange['kind'][] = [
  'election',
  'members',
  'new group',
  'retired group',
  'subproject',
  'leads',
  'charter',
  'policy',
  'unknown',
]

/** The changes of the community as sentences from facts; annual reports share one for each year. */
export function communityNews(merges: readonly CommunityMerge[], vocabulary: Vocabulary): CommunityNews {
  const changes = merges
    .toSorted((a, b) => a.number - b.number)
    .flatMap((merge): Change[] => {
      const url = pullRequestUrl(merge.repository, merge.number)
      return communityChange(merge).map((change) => ({ change, merge, url }))
    })
  const sentences = ORDER.flatMap((kind) =>
    changes.filter(({ change }) => change.kind === kind).map((each) => sentence(each, vocabulary)),
  )
  const leftOut = changes.flatMap(({ change, merge, url }): OtherLeftOut[] => {
    return change.kind === 'detail' ? [{ name: merge.title, url, reason: change.reason }] : []
  })
  return { sentences: [...once(sentences), ...annualReports(changes)], leftOut }
}

function sentence({ change, merge, url }: Change, vocabulary: Vocabulary): Phrase {
  switch (change.kind) {
    case 'election':
      return electionSentence(change.election, change.event, url)
    case 'members':
      return [text('The members of the '), link(url, text(change.group.name)), text(' changed.')]
    case 'new group': {
      const what = { SIG: 'special interest group', WG: 'working group', Committee: 'committee' }[change.group.kind]
      return [link(url, text(change.group.name)), text(` is a new ${what}.`)]
    }
    case 'retired group':
      return [link(url, text(change.group.name)), text(' was retired.')]
    case 'subproject': {
      const rest =
        change.event === 'new'
          ? `is a new subproject of ${change.group.name}`
          : `is no longer a subproject of ${change.group.name}`
      return [link(url, text(change.name)), text(` ${rest}.`)]
    }
    case 'leads':
      return leadsSentence(change, url)
    case 'charter':
      return [text(`${change.group.name} changed its `), link(url, text('charter')), text('.')]
    case 'policy':
      return [text('The '), link(url, text(change.policy)), text(' changed.')]
    case 'annual report':
    case 'detail':
    case 'unknown':
      return [...bulletOf(wordingOf({ title: merge.title, note: null }, vocabulary), url, vocabulary), text('.')]
  }
}

function electionSentence(election: string, event: 'result' | 'opened' | 'schedule', url: Url): Phrase {
  const name = link(url, text(election))
  switch (event) {
    case 'result':
      return [text('The results of the '), name, text(' are published.')]
    case 'opened':
      return [text('The '), name, text(' is set up; its page has the schedule.')]
    case 'schedule':
      return [text('The schedule of the '), name, text(' changed.')]
  }
}

function leadsSentence({ group, role, event }: Extract<CommunityChange, { readonly kind: 'leads' }>, url: Url): Phrase {
  switch (event) {
    case 'new':
      return [text(`${group.name} has a new `), link(url, text(role)), text('.')]
    case 'left':
      return [text('A '), link(url, text(role)), text(` of ${group.name} stepped down.`)]
    case 'changed':
      return [text('The '), link(url, text(`${role}s`)), text(` of ${group.name} changed.`)]
  }
}

/** Annual reports for 2024: SIG Node and WG Batch. */
function annualReports(changes: readonly Change[]): readonly Phrase[] {
  const reports = changes.flatMap(({ change, url }) => (change.kind === 'annual report' ? [{ ...change, url }] : []))
  return [...groupBy(reports, ({ year }) => year)].map(([year, all]): Phrase => {
    const groups = new Map(all.map(({ group, url }) => [group.name, link(url, text(group.name))]))
    const links = [...groups.values()].map((each): Phrase => [each])
    return [
      text(`The ${year} annual report${links.length === 1 ? '' : 's'} of `),
      ...joinPhrasesWithAnd(links),
      text(` ${links.length === 1 ? 'is' : 'are'} published.`),
    ]
  })
}

/** Without sentences of the same words: two merges can complete one change. */
function once(sentences: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(sentences.map((each) => [plainWords(each), each])).values()]
}
