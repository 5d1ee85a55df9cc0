import { expect, test } from '@jest/globals'
import { linkPlace } from '../../../src/curate/words/link-place.ts'
import { wordsOf } from '../../../src/curate/words/marks.ts'

/** The brackets show where the link is. */
test.each([
  'Add [brass lamp fittings] for northern towers',
  'Implement [inspection of all lamps] in the tower',
  'Make [Lamp API] include oil levels',
  '[Lamp profiles] can be configured through fields on the `TowerSpec`',
  'Add [metrics related to oil consumption] in the tower',
  'Add [`oilLevel` field] to TowerSpec',
  '[Restart all lamps] when the storm ends',
  'Prevent [keeper] from dropping oil orders',
  'Keep [existing lamp conditions] when updating status',
  '[Update error messages] when oil runs out',
  'Disable [LampGate] by default',
  '[keeper] correctly handles lamps that were moved',
  'Allow [calling Stop multiple times] on LampWatcher',
  'Deprecate [`MinOil` and `MaxOil`] in favor of `OilRange`',
  'Add [lamp guide] and fix the map',
  'Fix [wick splitting] at small lengths',
  '[Add lamp tests] for #4513',
  'Trim and clean the [old lamps]',
  '[Lamp]',
])('%s', (shown) => {
  const words = wordsOf(shown.replaceAll(/[[\]]/g, ''))
  const { from, to } = linkPlace(words)
  const text = (some: typeof words): string =>
    some.map((word) => (word.kind === 'code' ? `\`${word.value}\`` : word.value)).join(' ')
  expect(text(words.slice(from, to))).toBe(/\[(.*)\]/.exec(shown)?.[1])
})
