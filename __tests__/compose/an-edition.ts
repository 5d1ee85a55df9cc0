import { Temporal } from 'temporal-polyfill'
import { composePost } from '../../src/compose/post.ts'
import type { Block, Draft, Section } from '../../src/model/draft.ts'
import type { Edition } from '../../src/model/edition.ts'
import type { Figures } from '../../src/model/figures.ts'
import type { Format } from '../../src/model/newsletter.ts'
import { weekEnding } from '../../src/text/week.ts'

/** An edition of the Sunday, published on the Thursday after at 22:00 UTC. */
export function editionOf(sunday: string, names: Partial<Edition> = {}): Edition {
  const day = Temporal.PlainDate.from(sunday)
  const week = weekEnding(day, 'UTC')
  return {
    week,
    covers: week,
    weeksCaughtUp: 0,
    title: `Week Ending ${day.toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })}`,
    slug: `${sunday}-update`,
    branch: sunday.replaceAll('-', ''),
    path: `_posts/${sunday}-update.md`,
    publication: day.add({ days: 4 }).toZonedDateTime({ timeZone: 'UTC', plainTime: '22:00' }),
    ...names,
  }
}

export const NO_FIGURES: Figures = { told: 0, leftOut: 0, weeks: [], areasBy: 'area', areas: [], kinds: [] }

export function draftOf(...sections: readonly Section[]): Draft {
  return {
    sections,
    leftOut: [],
    otherLeftOut: [],
    mergesConsidered: 0,
    problems: [],
    proposalCandidates: [],
    figures: NO_FIGURES,
  }
}

export function section(heading: string, ...blocks: readonly Block[]): Section {
  return { name: 'merges', heading, blocks, listed: [] }
}

/** The file of a post, with the layout that sites of Jekyll have. */
export function printedPost(draft: Draft, edition: Edition, format: Format = 'jekyll'): string {
  return composePost({ draft, edition, format, layout: format === 'jekyll' ? 'post' : null }).text
}
