import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { kubernetes } from '../config/kubernetes.ts'
import { describeShared, namesInShared, sharedPath } from '../recorded-weeks.ts'
import { checkPost, errorsIn } from './check-post.ts'
import { linksOf, SLIPS } from './slips-in-links.ts'

const newsletter = kubernetes()

/** An edition without an error, with links of all kinds. */
const EDITION = `---
layout: post
title: Week Ending March 15, 2026
date: 2026-03-19 22:00:00 -0000
slug: 2026-03-15-update
---

## Developer News

The [call for papers](https://events.example.org/2026/summit/cfp/) of the summit closes on March 22nd. Read
[\`notes.md\`](https://github.com/kubernetes/community/blob/main/notes.md) and the
[board](https://github.com/orgs/kubernetes/projects/98) too.

## Release Schedule

**Next Deadline: Code Freeze, March 25th**

Patch releases [1.35.2](https://github.com/kubernetes/kubernetes/blob/main/CHANGELOG/CHANGELOG-1.35.md#v1352) and
[1.34.5](https://github.com/kubernetes/kubernetes/blob/main/CHANGELOG/CHANGELOG-1.34.md) are out.

## Featured PRs

### [135001: Mount lamps](https://github.com/kubernetes/kubernetes/pull/135001)

This mounts lamps, and [a later change](https://github.com/kubernetes/kubernetes/issues/135002) is for the shades.

## KEP of the Week

### [KEP-2644: Honor Lamps](https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-lamps)

Lamps are honored.

## Other Merges

* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/135101) of the informers
* kubelet tells [its \`state\`](https://github.com/kubernetes/kubernetes/pull/135102) to the APIserver
* [\`kubectl lamp\`](https://github.com/kubernetes/kubernetes/pull/135103) lists lamps

## Version Updates

* [etcd to v3.6.8](https://github.com/kubernetes/kubernetes/pull/135301)

## Subprojects and Dependency Updates

* [containerd v2.2.3](https://github.com/containerd/containerd/releases/tag/v2.2.3) fixes a leak
`

interface Edition {
  readonly path: string
  readonly text: string
  /** How many the check finds before the slip. */
  readonly errors: number
}

function edition(name: string, text: string): Edition {
  const path = `_posts/${name}`
  return { path, text, errors: errorsIn(checkPost(path, text, newsletter)).length }
}

/** The edition with a slip of a kind, once for each link that has room for one. */
const slipped = (kind: string, { text }: Edition): readonly string[] =>
  linksOf(text).flatMap((link) => SLIPS[kind]?.(link) ?? [])

const isFound = ({ path, errors }: Edition, text: string): boolean =>
  errorsIn(checkPost(path, text, newsletter)).length > errors

const invented = edition('2026-03-15-update.md', EDITION)

test('the invented edition has no error', () => {
  expect(errorsIn(checkPost(invented.path, EDITION, newsletter))).toEqual([])
})

test.each(Object.keys(SLIPS))('in an edition with links of all kinds each slip is found: %s', (kind) => {
  const texts = slipped(kind, invented)
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => !isFound(invented, text))).toEqual([])
})

const EDITIONS = 'editions/_posts'
const published = namesInShared(EDITIONS)
  .filter((_, index) => index % 14 === 0)
  .map((name) => edition(name, readFileSync(sharedPath(`${EDITIONS}/${name}`), 'utf8')))
/** Of ten slips in ten editions one may be missed. */
const FLOOR = 0.9

describeShared('in published editions slips are found', EDITIONS, () => {
  test.each(Object.keys(SLIPS).map((kind, index) => [kind, index] as const))('%s', (kind, index) => {
    const answers = published.flatMap((each) => {
      const texts = slipped(kind, each)
      const text = texts[(index * 7) % texts.length]
      return text === undefined ? [] : [isFound(each, text)]
    })
    expect(answers.filter(Boolean).length).toBeGreaterThanOrEqual(answers.length * FLOOR)
  })
})
