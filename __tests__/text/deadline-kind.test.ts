import { expect, test } from '@jest/globals'
import * as kinds from '../../src/text/deadline-kind.ts'

test.each([
  ['Start of Release Cycle', ['isCycleStart']],
  ['1.31 cycle starts', ['isCycleStart']],
  ['v1.31.0 released', ['isReleaseDay']],
  ['1.31: Release Day', ['isReleaseDay']],
  ['v1.31.0-rc.1 released', ['isPrereleaseDay']],
  ['v1.31.1 released', []],
  ['Call for Code Freeze Exceptions', ['isCallForExceptions']],
  ['Test Freeze', ['isFreeze']],
  ['Code Freeze and Test Freeze', ['isFreeze']],
  ['Thaw', ['isThaw']],
  ['Docs Freeze lifted', []],
])('%j: %j', (name, expected) => {
  const found = Object.entries(kinds).flatMap(([kind, isIt]) => (isIt(name) ? [kind] : []))
  expect(found).toEqual(expected)
})
