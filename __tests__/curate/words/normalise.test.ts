import { expect, test } from '@jest/globals'
import { normalised } from '../../../src/curate/words/normalise.ts'

test.each([
  // What a bug did becomes what no longer happens, or what works.
  ['Fixed a bug where the lamp keeper would drop oil orders', 'Prevent lamp keeper from dropping oil orders'],
  ['Fixed an issue in the tower where a lamp could crash when it rains', 'Prevent lamp from crashing when it rains'],
  ['Fixed a bug that could cause the lamp to leak oil', 'Prevent lamp from leaking oil'],
  ['Fixed a bug that an old lamp cannot update its colour', 'old lamp can update its colour'],
  ['Fixed a regression where lamps did not start after a storm', 'lamps start after a storm'],
  ['Fixed a bug where the lamp does not restart', 'lamp restarts'],
  [
    'Fixed scheduling bugs where the keeper incorrectly counted the barrels',
    'Prevent keeper from incorrectly counting the barrels',
  ],
  ['Fix Beacon not support fractional quantities', 'Beacon supports fractional quantities'],
  ['Fix boat repairs not getting retried when the sea is calm', 'Retry boat repairs when the sea is calm'],
  ['Fixed the harbour gate to accept wide boats', 'Make harbour gate accept wide boats'],
  // The passive becomes active, with all of its verbs or none.
  ['The flag `--oil` has been removed', 'Remove flag `--oil`'],
  ['All lamps are restarted when the storm ends', 'Restart all lamps when the storm ends'],
  [
    'The beacon was promoted to GA and will be enabled by default',
    'beacon was promoted to GA and will be enabled by default',
  ],
  ['New gate BrightLamps introduced', 'Introduce new gate BrightLamps'],
  [
    'Enabled the `Mist` gate by default and promoted it to Beta',
    'Enable `Mist` gate by default and promote it to Beta',
  ],
  // The future, and words that say nothing.
  ['The keeper will set the hour of dusk', 'keeper sets the hour of dusk'],
  ['The keeper now supports oil', 'keeper supports oil'],
  ['Added support for the CRI to block resizes', 'Allow CRI to block resizes'],
  ['We are adding two lamps', 'Add two lamps'],
  ['Set the `Mist` feature gate to false by default', 'Disable `Mist` by default'],
  // No negation is lost.
  ['Fixed a bug where the lamp would not crash', 'lamp do not'],
])('%j', (statement, words) => {
  const told = normalised(statement)
  if (words === 'lamp do not') expect(told.words).not.toMatch(/^Prevent/)
  else expect(told.words).toBe(words)
})

test.each([
  ['In keeper configuration, the field accepts a new value `Dark`', 'keeper configuration'],
  ['Fixed two bugs in BrightLamps: oil is now measured, and wicks are cut', 'BrightLamps'],
  ['Oil lamp wrappers (4): Keep the order of wicks', 'Oil lamp wrappers'],
  ['Default values are kept', ''],
])('%j is about %j', (statement, component) => {
  expect(normalised(statement).component).toBe(component)
})
