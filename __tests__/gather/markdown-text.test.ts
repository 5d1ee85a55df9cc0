import { expect, test } from '@jest/globals'
import { markdownText, parseMarkdown } from '../../src/gather/markdown-text.ts'
import { newsWords } from '../../src/gather/news/news-words.ts'
import { readSummary } from '../../src/gather/proposals/kep-summary.ts'
import { timelineRows } from '../../src/gather/cycle/timeline-rows.ts'

const LENGTH = 60_000
const fill = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length))

/** Each would keep a parser busy or run it out of stack if it could. */
test.each([
  '>',
  '> ',
  '- ',
  '* - + ',
  '[',
  '![',
  '*a ',
  '_a',
  '`a``',
  '<a ',
  '<!--',
  '~~a',
  '|a',
  '[^a',
  'www.',
  '&amp',
  '\\',
  ' \n',
])('a stranger may write %j sixty thousand characters long', (part) => {
  const started = performance.now()
  const text = fill(part)
  expect(newsWords(text)).toBeDefined()
  expect(timelineRows(text)).toEqual([])
  readSummary(`## Summary\n\n${text}`)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('quotes in quotes without end have no words, a few have theirs', () => {
  expect(parseMarkdown(`${'>'.repeat(20_000)} a`).children).toEqual([])
  const [quote] = parseMarkdown('> > a').children
  expect(quote?.type).toBe('blockquote')
})

test('a long line of dashes is no list', () => {
  const [heading] = parseMarkdown(`Title\n${'-'.repeat(300)}\n`).children
  expect(heading?.type).toBe('heading')
  expect(markdownText(heading?.type === 'heading' ? heading.children : [])).toBe('Title')
})
