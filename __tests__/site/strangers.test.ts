import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { shortened } from '../../src/compose/shortened.ts'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { curate } from '../../src/curate/curate.ts'
import { gather } from '../../src/gather/gather.ts'
import { gatherFeeds } from '../../src/gather/news/feeds.ts'
import { connect } from '../../src/github/client.ts'
import type { Block, Draft } from '../../src/model/draft.ts'
import { type Edition } from '../../src/model/edition.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import type { Facts } from '../../src/model/facts.ts'
import { printedPost } from '../compose/an-edition.ts'
import { type Phrase } from '../../src/model/phrase.ts'
import { text } from '../../src/text/phrase.ts'
import { repositoryName } from '../../src/text/repository-name.ts'
import { Temporal } from 'temporal-polyfill'
import { editionOf } from '../compose/an-edition.ts'
import { seen } from '../compose/dangerous.ts'
import { SITE } from '../sandbox/small-world.ts'
import { lookAt, type Look, type Shown, type ShownBlock } from './browser.ts'
import { CORPUS } from './corpus/corpus.ts'
import { describeInBrowser } from './describe-site.ts'
import { AROUND, ARTICLE } from './expected-elements.ts'
import { CONFIGURATION, feedOf, FIELDS, hostileWeek, numbersOf, TEXTS_OF_A_WEEK } from './hostile-week.ts'
import { buildSite } from './jekyll.ts'
import { asMeant } from './typographic-quotes.ts'
import { virtualPatience } from '../github/patience.ts'

const here = repositoryName(SITE)
if (here === null) throw new Error(`${SITE} is a repository`)
const newsletter = readConfiguration(CONFIGURATION, 'the configuration', here)
const planned = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))

/** What a week of texts is made to say: the edition of all of them together, and behind it that of each alone. */
interface Post {
  readonly texts: readonly string[]
  readonly draft: Draft
  readonly path: string
  readonly markdown: string
}

const weeks = Array.from({ length: Math.ceil(CORPUS.length / TEXTS_OF_A_WEEK) }, (_, week) =>
  CORPUS.slice(week * TEXTS_OF_A_WEEK, (week + 1) * TEXTS_OF_A_WEEK),
)

/** Gathers a week of texts as a run does, and drafts it whole and each text alone. */
async function draftWeek(texts: readonly string[], edition: Edition): Promise<Post> {
  const sandbox = await hostileWeek(texts)
  try {
    const github = connect({
      url: sandbox.graphqlUrl,
      token: 'token-of-the-job',
      fetch,
      patience: virtualPatience().patience,
    })
    const { facts } = await gather({ sources: github, site: github }, newsletter, {
      planned,
      asOf: Temporal.Instant.from(sandbox.world.clock),
      catchUpWeeks: 0,
      posts: [],
      openEditions: [],
      readFeed: () => Promise.resolve(feedOf(texts)),
      progress: () => undefined,
    })
    const alone = await Promise.all(texts.map((written, index) => factsOf(facts, written, index)))
    const drafts = [facts, ...alone].map((some) => curate(some, planned, newsletter))
    const draft = { ...drafts[0], sections: drafts.flatMap(({ sections }) => sections) } as Draft
    return { texts, draft, path: edition.path, markdown: printedPost(draft, edition) }
  } finally {
    await sandbox.close()
  }
}

/** What one text brought into the facts of a week. */
async function factsOf(facts: Facts, written: string, index: number): Promise<Facts> {
  const numbers = new Set<number>(Object.values(numbersOf(index)))
  const own = <Fact extends { readonly number: number }>(all: readonly Fact[]): readonly Fact[] =>
    all.filter(({ number }) => numbers.has(number))
  const feeds = await gatherFeeds(() => Promise.resolve(feedOf([written])), newsletter.sources.feeds, planned.covers)
  return {
    ...facts,
    merges: own(facts.merges),
    proposals: own(facts.proposals),
    news: own(facts.news),
    communityMerges: own(facts.communityMerges),
    feedEntries: feeds.facts,
    subprojectReleases: facts.subprojectReleases.filter(
      ({ tag }) => !tag.startsWith('part-') || tag === `part-${String(index)}-1.0.0`,
    ),
    cycle: facts.cycle && { ...facts.cycle, deadlines: facts.cycle.deadlines.slice(index, index + 1) },
  }
}

function blocksOf(draft: Draft): readonly ShownBlock[] {
  const shown = (element: string, phrase: Phrase): ShownBlock[] =>
    seen(phrase) === '' ? [] : [{ element, text: seen(phrase) }]
  const ofBlock = (block: Block): ShownBlock[] => {
    if (block.kind === 'paragraph') return shown('p', block.words)
    if (block.kind === 'list') return block.items.flatMap((item) => shown('li', item))
    if (block.kind === 'configured') return [{ element: 'p', text: block.markdown }]
    return [...shown('h3', block.heading), ...block.paragraphs.flatMap((words) => shown('p', words))]
  }
  return draft.sections.flatMap(({ heading, blocks }) => [{ element: 'h2', text: heading }, ...blocks.flatMap(ofBlock)])
}

function addressesOf(draft: Draft): readonly string[] {
  const inPhrase = (phrase: Phrase): string[] =>
    shortened(phrase).flatMap((inline) => {
      if (inline.kind === 'link') return [new URL(inline.url).href]
      return inline.kind === 'strong' ? inPhrase(inline.words) : []
    })
  return draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return inPhrase(block.words)
      if (block.kind === 'list') return block.items.flatMap(inPhrase)
      return block.kind === 'entry' ? [block.heading, ...block.paragraphs].flatMap(inPhrase) : []
    }),
  )
}

/** Addresses that an edition may link: those built of the names of GitHub, and those that people gave as a link. */
const ALLOWED =
  /^https:\/\/(?:github\.com\/(?:kubernetes|etcd-io|coredns|kubernetes-sigs)\/|github\.com\/[A-Za-z0-9][\w-]{0,40}$|feed\.example\/|(?:www\.)?evil\.example[/?]|github\.com\/kubernetes)/

describeInBrowser('what strangers write, drafted, built and looked at', () => {
  const posts: Post[] = []
  let look: Look = { pages: new Map(), incidents: [] }
  let escapes = 0
  const shownOf = ({ path }: Post): Shown | undefined => look.pages.get(path)

  beforeAll(async () => {
    const first = Temporal.PlainDate.from('2001-01-07')
    for (const [week, texts] of weeks.entries()) {
      posts.push(await draftWeek(texts, editionOf(first.add({ days: week }).toString())))
    }
    look = await lookAt(buildSite(new Map(posts.map(({ path, markdown }) => [path, markdown]))))
  }, 600_000)

  afterAll(() => {
    const words = posts.reduce((sum, { draft }) => sum + blocksOf(draft).length, 0)
    process.stdout.write(
      `strangers: ${String(CORPUS.length)} texts in ${String(FIELDS.length)} fields, ${String(words)} blocks of ${String(posts.length)} pages, escapes ${String(escapes)}, incidents ${String(look.incidents.length)}\n`,
    )
  })

  test('a reader sees the very characters of the draft', () => {
    const wrong = posts.flatMap((post) => {
      const [wanted, found] = [blocksOf(post.draft), shownOf(post)?.blocks ?? []]
      const at = wanted.findIndex(
        (block, index) =>
          found[index]?.element !== block.element || asMeant(found[index].text, block.text) !== block.text,
      )
      if (at < 0 && found.length === wanted.length) return []
      return [{ texts: post.texts, wanted: wanted[at], shown: found[at < 0 ? wanted.length : at] }]
    })
    escapes += wrong.length
    expect(wrong.slice(0, 10)).toEqual([])
  })

  test('the links are those of the draft, to where an edition may lead', () => {
    const wrong = posts.flatMap((post) => {
      const [wanted, found] = [addressesOf(post.draft), shownOf(post)?.links.map(({ address }) => address) ?? []]
      const other = found.filter((address, index) => address !== wanted[index] || !ALLOWED.test(address))
      return found.length === wanted.length ? other : [...other, post.path]
    })
    escapes += wrong.length
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('there is no element or attribute but ours', () => {
    const all = [...look.pages.values()]
    const strange = [
      ...all.flatMap(({ article }) => article.filter((kind) => !ARTICLE.has(kind))),
      ...all.flatMap(({ around }) => around.filter((kind) => !AROUND.has(kind))),
    ]
    escapes += strange.length
    expect(all).toHaveLength(weeks.length)
    expect([...new Set(strange)]).toEqual([])
  })

  test('nothing happens: no dialog, no request, no message', () => {
    expect(look.incidents).toEqual([])
  })

  test('where a text is told as it was written, it is there letter by letter', () => {
    const lost = posts.flatMap((post) => {
      const blocks = shownOf(post)?.blocks ?? []
      const has = (element: string, start: string): boolean =>
        start === '' ||
        blocks.some((block) => block.element === element && asMeant(block.text, start).startsWith(start))
      // A heading has code as code: the backticks of a title are marks there.
      const letters = (shown: string): string => shown.replaceAll(/[`\s]/g, '')
      const hasHeading = (written: string): boolean => {
        const wanted = seen([text(written)])
        return blocks.some(
          (block) =>
            block.element === 'h3' && letters(asMeant(block.text, wanted)).startsWith(letters(wanted).slice(0, 1500)),
        )
      }
      return post.texts.flatMap((given, index) => {
        // Half a character is shown as U+FFFD.
        const written = given.toWellFormed()
        const title = seen([text(written)]).replace(/…$/, '')
        const { featured } = numbersOf(index)
        return [
          ...(hasHeading(`${String(featured)}: ${written.trim()}`) ? [] : [`pull request: ${title.slice(0, 80)}`]),
          ...(has('p', title) ? [] : [`news: ${title.slice(0, 80)}`]),
        ]
      })
    })
    expect(lost).toEqual([])
  })
})
