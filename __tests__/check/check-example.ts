import { Temporal } from 'temporal-polyfill'
import { checkEdition, type EditionMessage } from '../../src/check/check.ts'
import { readEditionUnderCheck, type EditionUnderCheck } from '../../src/check/edition-under-check.ts'
import type { Example, Rule } from '../../src/check/rule.ts'
import { readToldBefore } from '../../src/check/told-before.ts'
import { kubernetes } from '../config/kubernetes.ts'

const newsletter = kubernetes()

const FRONT_MATTER = `---
layout: post
title: Week Ending July 28, 2024
date: 2024-08-01 22:00:00 -0000
slug: 2024-07-28-update
---

`

/** What a rule says of one of its examples. */
export function checkExample(
  rule: Rule,
  example: Example,
): { edition: EditionUnderCheck; messages: readonly EditionMessage[] } {
  const { post, path = '_posts/2024-07-28-update.md', earlier = {}, facts = null, mergedAt } = example
  const text = isWhole(post) ? post : FRONT_MATTER + post
  const edition = readEditionUnderCheck(path, text, newsletter)
  const archive = Object.entries(earlier).map(([name, each]) => readEditionUnderCheck(name, each, newsletter))
  const messages = checkEdition(edition, [rule], {
    archive: readToldBefore(archive),
    sundays: archive.flatMap(({ sunday }) => sunday ?? []),
    facts,
    mergedAt: mergedAt === undefined ? null : Temporal.Instant.from(mergedAt),
  })
  return { edition, messages }
}

/** The part of a checked text that stands in the example. */
export function asInExample(post: string, text: string): string {
  return isWhole(post) ? text : text.slice(FRONT_MATTER.length)
}

const isWhole = (post: string): boolean => post.startsWith('---')
