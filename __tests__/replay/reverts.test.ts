import { expect, test } from '@jest/globals'
import * as v from 'valibot'
import { BRANCH, draftWeek, POST, SITE, withSandbox } from './draft-week.ts'

const Left = v.array(v.object({ number: v.number(), reason: v.string() }))
const link = (number: number): string => `/kubernetes/kubernetes/pull/${String(number)})`

test('a revert and its merge in one week cancel out; the revert of an older merge is told', () =>
  withSandbox(async (sandbox) => {
    const merge = (number: number) => sandbox.store.pullRequest('kubernetes/kubernetes', number)
    const [original, revert, lateRevert] = [merge(126188), merge(126353), merge(126204)]
    revert.title = `Revert "${original.title}"`
    lateRevert.title = 'Revert "Share the informers of volume plugins"'

    const { files } = await draftWeek(sandbox)
    const post = (await sandbox.file(SITE, BRANCH, POST)) ?? ''
    expect(post).not.toContain(link(126188))
    expect(post).not.toContain(link(126353))
    expect(post).toContain(link(126204))

    const left = new Map(v.parse(Left, JSON.parse(files.leftOut ?? '')).map(({ number, reason }) => [number, reason]))
    expect(left.get(126188)).toBe('reverted by #126353 in the same week')
    expect(left.get(126353)).toBe('reverts #126188 of the same week; both are left out')
    expect(left.has(126204)).toBe(false)
  }))
