import { expect, test } from '@jest/globals'
import { RULES } from '../../src/check/rules.ts'
import { readConfiguration } from '../../src/config/read-configuration.ts'
import { RULE_NAMES } from '../../src/model/rule-name.ts'
import { AdvisedError } from '../../src/model/problem.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { checkPost } from './check-post.ts'
import { checkExample } from './check-example.ts'
import { GOOD } from './good-edition.ts'

const PATH = '_posts/2024-07-28-update.md'
const FIXED = '* Fixed a race'

/** The rules that find something in the good edition with more at its end, each with severity and line. */
const foundIn = (more: string, settings = ''): readonly string[] =>
  checkPost(PATH, `${GOOD}\n## Other Merges\n\n${more}\n`, kubernetes(settings === '' ? '' : `check: ${settings}`)).map(
    ({ ruleId, fatal }) => `${fatal === true ? 'error' : 'warning'} ${String(ruleId)}`,
  )

test('the configuration knows every rule by its name', () => {
  expect(RULES.map(({ id }) => id).toSorted()).toEqual([...RULE_NAMES].toSorted())
})

test.each([
  ['', ['warning item-voice']],
  ['{ rules: { item-voice: off } }', []],
  ['{ rules: { item-voice: "off" } }', []],
  ['{ rules: { item-voice: false } }', []],
  ['{ rules: { item-voice: error } }', ['error item-voice']],
  ['{ rules: { item-voice: warning } }', ['warning item-voice']],
  ['{ rules: { item-length: off } }', ['warning item-voice']],
])('with the setting %j', (settings, found) => {
  expect(foundIn(FIXED, settings)).toEqual(found)
})

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s can be turned off and given each severity', (_, rule) => {
  for (const example of rule.examples.bad) {
    const severities = (setting: string) =>
      checkExample([rule], example, kubernetes(`check: { rules: { ${rule.id}: ${setting} } }`)).messages.map(
        ({ fatal }) => fatal,
      )
    expect(severities('off')).toEqual([])
    expect(severities('error')).toEqual(example.finds.map(() => true))
    expect(severities('warning')).toEqual(example.finds.map(() => false))
  }
})

test.each([
  ['item-voise: off', '"check.rules" names an unknown rule "item-voise".', 'Did you mean "item-voice"?'],
  ['nonsense: off', '"check.rules" names an unknown rule "nonsense".', 'Correct its name, or remove it.'],
  ['item-voice: none', '"check.rules.item-voice" must be one of off, warning, error.', 'Correct the value.'],
])('the setting "%s" is an error with its line', (setting, message, advice) => {
  const text = `preset: default\ncheck:\n  rules:\n    item-length: off\n    ${setting}\n`
  try {
    readConfiguration(text, 'last-week-in.yml', { owner: 'octo-org', name: 'site' })
  } catch (error) {
    if (!(error instanceof AdvisedError)) throw error
    expect(error.problem).toMatchObject({ message, place: 'last-week-in.yml:5' })
    expect(error.problem.advice).toContain(advice)
    return
  }
  throw new Error('The configuration was accepted.')
})

const ignore = (...names: readonly string[]): string => `<!-- last-week-in-ignore ${names.join(' ')} -->`
const VOICE = 'warning item-voice'

test.each<[string, string, readonly string[]]>([
  ['the bullet on the next line', `${ignore('item-voice')}\n${FIXED}`, []],
  ['no other rule', `${ignore('item-voice')}\n${FIXED}.`, ['warning item-full-stop']],
  ['several rules', `${ignore('item-voice', 'item-full-stop')}\n${FIXED}.`, []],
  ['rules with commas between them', `<!--last-week-in-ignore item-voice,item-full-stop-->\n${FIXED}.`, []],
  ['one bullet', `${ignore('item-voice')}\n${FIXED}\n* Fixed a leak`, [VOICE]],
  ['a bullet between others', `* Prevent a leak\n${ignore('item-voice')}\n${FIXED}\n* Prevent a panic`, []],
  ['not the bullet above', `${FIXED}\n${ignore('item-voice')}\n* Prevent a leak`, [VOICE]],
  ['a bullet after a blank line', `${ignore('item-voice')}\n\n${FIXED}`, []],
  ['a bullet after other such comments', `${ignore('item-voice')}\n${ignore('item-full-stop')}\n${FIXED}.`, []],
  ['the whole of a bullet', `${ignore('item-full-stop')}\n* Prevent a race\n  of informers.`, []],
  ['the whole of a paragraph', `${ignore('flag-in-code')}\nWords\nof --node-ip here.`, []],
  ['not the next paragraph', `${ignore('flag-in-code')}\nWords.\n\nWords of --node-ip.`, ['warning flag-in-code']],
  ['not the bullets below a bullet', `${ignore('item-voice')}\n* Words\n  ${FIXED}`, [VOICE]],
  ['not the bullets of a bullet without words', `${ignore('item-voice')}\n* * Words\n  ${FIXED}`, [VOICE]],
  ['a bullet below a bullet', `* Words\n  ${ignore('item-voice')}\n  ${FIXED}`, []],
  ['nothing in the same line', `${FIXED} ${ignore('item-voice')}`, [VOICE, 'warning ignore-comment']],
  ['a name that no rule has', `${ignore('item-voise')}\n${FIXED}`, ['warning ignore-comment', VOICE]],
  ['a mark in code', `\`${ignore('item-voice')}\` is the form\n\n${FIXED}`, [VOICE]],
  ['the end of the file', ignore('item-voice') + '\n\n* Words\n\n' + ignore('item-voice'), []],
])('a comment silences %s', (_, more, found) => {
  expect(foundIn(more)).toEqual(found)
})

test('a comment with an unknown name suggests one', () => {
  const [message] = checkPost(PATH, `${GOOD}\n## Other Merges\n\n${ignore('item-voise')}\n* Words\n`, kubernetes())
  expect(message?.reason).toBe('The comment names an unknown rule "item-voise". Did you mean "item-voice"?')
})

test('a comment does not fill a section, part a list or add words to a bullet', () => {
  const same = '* Prevent a race of readers'
  expect(foundIn(`${same}\n${ignore('item-voice')}\n${same}`)).toEqual(['error same-change-twice'])
  expect(foundIn(ignore('item-voice'))).toEqual(['error section-empty'])
  expect(foundIn(`* ${'more words '.repeat(15)}${ignore('x')}`)).toEqual([
    'warning ignore-comment',
    'warning ignore-comment',
  ])
})

test.each([
  ['closed, in lines', `${ignore('item-voice')}\n${FIXED}\n`],
  ['closed, in one line', ignore('item-voice')],
  ['unclosed, in one line', 'words <!-- last-week-in-ignore '],
])('the time for many comments grows with the length of the post: %s', (_, comment) => {
  const time = (count: number): number => {
    const before = performance.now()
    foundIn(comment.repeat(count))
    return performance.now() - before
  }
  time(100)
  // Eight times the size would take 64 times as long if each comment was compared with all others.
  expect(time(3200)).toBeLessThan(time(400) * 24 + 500)
})
