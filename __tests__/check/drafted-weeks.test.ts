import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { toldWeeks } from '../../scripts/told-weeks.ts'
import { composePost } from '../../src/compose/post.ts'
import { curate } from '../../src/curate/curate.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { facts } from '../curate/invented.ts'
import { checkPost, errorsIn } from './check-post.ts'

/** Real weeks of merges, where they are at hand: the folder `bench` beside the project. */
const BENCH = '../shared/bench'
const newsletter = kubernetes()
const isThere = existsSync(BENCH)

;(isThere ? test : test.skip)(`the check finds no error in drafts of the weeks of ${BENCH}`, () => {
  for (const { sunday, merges } of toldWeeks(BENCH)) {
    const named = Temporal.PlainDate.from(sunday)
    const edition = planEdition(newsletter, named.add({ days: 7 - named.dayOfWeek }))
    const { text } = composePost({
      draft: curate(facts({ merges }), edition, newsletter),
      edition,
      format: newsletter.edition.format,
      layout: newsletter.edition.layout,
    })
    expect(errorsIn(checkPost(edition.path, text, newsletter))).toEqual([])
  }
})
