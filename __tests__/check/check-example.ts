import { Temporal } from 'temporal-polyfill'
import { checkEdition, type EditionMessage } from '../../src/check/check.ts'
import { readEditionUnderCheck, type EditionUnderCheck } from '../../src/check/edition-under-check.ts'
import type { Example, Rule } from '../../src/check/rule.ts'
import { readEarlierListings } from '../../src/check/listings.ts'
import type { Newsletter } from '../../src/model/newsletter.ts'
import { kubernetes } from '../config/kubernetes.ts'

const KUBERNETES = kubernetes()

const PATH = '_posts/2024-07-28-update.md'

/** What the file of that name has above its sections. */
function frontMatterOf(path: string): string {
  const { planned } = readEditionUnderCheck(path, '', KUBERNETES)
  if (planned === null) return frontMatterOf(PATH)
  const published = planned.week.sunday.add({ days: 4 }).toString()
  return `---
layout: post
title: ${planned.title}
date: ${published} 22:00:00 -0000
slug: ${planned.slug}
---

`
}

/** What rules say of an example. */
export function checkExample(
  rules: readonly Rule[],
  example: Example,
  newsletter: Newsletter = KUBERNETES,
): { edition: EditionUnderCheck; messages: readonly EditionMessage[] } {
  const { post, path = PATH, earlier = {}, facts = null, mergedAt } = example
  const text = isWhole(post) ? post : frontMatterOf(path) + post
  const edition = readEditionUnderCheck(path, text, newsletter)
  const archive = Object.entries(earlier).map(([name, each]) => readEditionUnderCheck(name, each, newsletter))
  const messages = checkEdition(edition, rules, {
    archive: readEarlierListings(archive),
    sundays: archive.flatMap(({ sunday }) => sunday ?? []),
    facts,
    mergedAt: mergedAt === undefined ? null : Temporal.Instant.from(mergedAt),
  })
  return { edition, messages }
}

/** The part of a checked text that stands in the example. */
export function asInExample({ post, path = PATH }: Example, text: string): string {
  return isWhole(post) ? text : text.slice(frontMatterOf(path).length)
}

const isWhole = (post: string): boolean => post.startsWith('---')
