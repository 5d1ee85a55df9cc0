import { expect, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import { headings } from '../../src/gather/headings.ts'
import { isTooLong, markdownText, parseMarkdown } from '../../src/gather/markdown-text.ts'
import { readEntries } from '../../src/gather/news/feed-entries.ts'
import { newsWords } from '../../src/gather/news/news-words.ts'
import { readSummary } from '../../src/gather/proposals/kep-summary.ts'
import { timelineRows } from '../../src/gather/cycle/timeline-rows.ts'

const LENGTH = 60_000
const nodes = (node: Nodes): number =>
  1 + ('children' in node ? node.children.reduce((sum, child) => sum + nodes(child), 0) : 0)
const fill = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length))

/** Each would keep a parser busy or run it out of stack if it could. The number of nodes is what the parser produced. */
test.each([
  '>',
  '> ',
  '- ',
  '* - + ',
  '1. ',
  '1) - ',
  '1. 1. 1. 1. a\n',
  '- -\n',
  '- >\n',
  '[^a]:- ',
  '[1. - ',
  ']',
  '_*',
  '\\``a',
  '<![CDATA[',
  'a\n\n',
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
  const text = fill(part)
  expect(nodes(parseMarkdown(text))).toBeLessThanOrEqual(5_000)
  expect(newsWords(text)).toBeDefined()
  expect(timelineRows(text)).toEqual([])
  readSummary(`## Summary\n\n${text}`)
})

/** Each level has a line of its own, so no line opens many. */
test.each(['- ', '1. ', '- > '])('a stranger may write stairs of %j', (part) => {
  const steps = Array.from({ length: 240 }, (_, level) => ' '.repeat(part.length * level) + part)
  expect(newsWords(steps.join('\n'))).toEqual([])
  expect(timelineRows(steps.join('\n'))).toEqual([])
})

test.each([
  ['the title of an entry', (text: string) => readEntries(atom(text.replaceAll('<', '&lt;')))],
  ['the heading of a proposal', (text: string) => headings(`# a${text}b`, 1)],
  ['the end of a heading', (text: string) => headings(`## a${text}`, 2)],
])('a stranger may write much in %s', async (_, read) => {
  for (const part of ['<', ' ', '#', '\t', 'KEP-1 ']) expect(await read(fill(part))).toHaveLength(1)
})

const atom = (title: string): string => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
<entry><title type="html">${title}</title><link href="https://example.org/a"/></entry></feed>`

test('a mark that stands on a page hundreds of times is read as a space, a few are marks', () => {
  const [many] = parseMarkdown('*a* '.repeat(300)).children
  expect(many?.type === 'paragraph' ? many.children : []).toMatchObject([{ type: 'text' }])
  const [few] = parseMarkdown('*a* '.repeat(200)).children
  expect(few?.type === 'paragraph' ? few.children : []).toHaveLength(399)
})

test.each([
  ['30,000 characters', 'a'.repeat(30_000), 'a'.repeat(30_001)],
  ['500 lines', 'a\n'.repeat(499), 'a\r'.repeat(500)],
])('a page is read up to %s', (_, whole, longer) => {
  expect([isTooLong(whole), isTooLong(longer)]).toEqual([false, true])
  const [paragraph] = parseMarkdown(longer).children
  expect(paragraph?.position?.end.offset).toBeLessThanOrEqual(30_000)
  expect(paragraph?.position?.end.line).toBeLessThanOrEqual(500)
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
