import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { toldWeeks } from '../../scripts/told-weeks.ts'
import { composePost } from '../../src/compose/post.ts'
import { curate } from '../../src/curate/curate.ts'
import { planEdition } from '../../src/text/plan-edition.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { facts } from '../curate/invented.ts'
import { describeShared, sharedPath } from '../recorded-weeks.ts'
import { checkPost, errorsIn } from './check-post.ts'

const newsletter = kubernetes()

describeShared('drafts of past weeks', 'bench', () => {
  test('have no error in the check', () => {
    for (const { sunday, merges } of toldWeeks(sharedPath('bench'))) {
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
})
