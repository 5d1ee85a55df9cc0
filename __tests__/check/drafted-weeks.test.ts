import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { toldWeeks } from '../../scripts/told-weeks.ts'
import { checkEdition, type EditionMessage } from '../../src/check/check.ts'
import { readEditionUnderCheck } from '../../src/check/edition-under-check.ts'
import { RULES } from '../../src/check/rules.ts'
import { composePost } from '../../src/compose/post.ts'
import { curate } from '../../src/curate/curate.ts'
import { planEdition } from '../../src/model/edition.ts'
import type { Merge } from '../../src/model/merge.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { facts } from '../curate/invented.ts'

/** Real weeks of merges, where they are at hand: the folder `bench` beside the project. */
const BENCH = '../shared/bench'
const newsletter = kubernetes()

/** What the check says of the edition that the action drafts of these merges. */
function checkDraft(day: string, merges: readonly Merge[]): readonly EditionMessage[] {
  const named = Temporal.PlainDate.from(day)
  const edition = planEdition(newsletter, named.add({ days: 7 - named.dayOfWeek }))
  const post = composePost(curate(facts({ merges }), edition, newsletter), edition, newsletter.edition.layout)
  const read = readEditionUnderCheck(edition.path, post, newsletter)
  return checkEdition(read, RULES, { archive: new Map(), facts: null, mergedAt: null })
}

if (!existsSync(BENCH)) test.skip(`skipped: ${BENCH} is not there`, () => undefined)
else {
  test.each(toldWeeks(BENCH).map(({ sunday, merges }) => [sunday, merges] as const))(
    'the check finds no error in the draft of %s',
    (sunday, merges) => {
      const messages = checkDraft(sunday, merges)
      for (const m of messages) if (process.env['SHOW']) console.log(String(m.ruleId), m.reason)
      expect(messages.filter(({ fatal }) => fatal === true).map(String)).toEqual([])
    },
  )
}
