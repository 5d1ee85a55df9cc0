import fc from 'fast-check'
import { type Inline, type Phrase } from '../../src/model/phrase.ts'
import { code, link, strong, text } from '../../src/text/phrase.ts'
import { type Url } from '../../src/model/url.ts'
import { pullRequestUrl, releaseUrl } from '../../src/text/url.ts'
import { shortened } from '../../src/compose/shortened.ts'
import { ESCAPES, LEFT_ALONE } from './escapes.ts'

/** The pieces of Markdown, kramdown, Liquid and YAML that do something when they stand in the right place. */
const PIECES: readonly string[] = [
  ...'a b1 é foo 0 * ** _ __ ` `` ``` [ ] ]( ) ( { } {{ }} {% %} {{- -}} {%- {: {:/} {#id} {::options | || - -- --- 1. 2)'.split(
    ' ',
  ),
  ...'# ## = === > >> < << <b> </b> <br/> <div> <script> <!-- --> <code> <a@b.c> <https://x.y> https://x.y/z'.split(
    ' ',
  ),
  ...`" ' '' "" 's . .. ... .... $ $$ ~ ~~ ~~~ ^ [^1] [^1]: *[abc]: [x]: [x] [x](y) ![i](j) \\ \\\\ \\n \\( \\[`.split(
    ' ',
  ),
  ...'& &amp; &#123; &lt &copy; @me #12 GH-1 :smile: : ; ! ![ % / , C# 😀 “ – … *a* **a** _a_ ~a~ `a` ``a`` $a$'.split(
    ' ',
  ),
  ...[' ', ' ', ' ', '\t', '\n', '\r\n', '  \n', '- ', '+ ', '* ', ': ', ' #', ' {#a}', '[ ] ', '[x] '],
  ...['{% if x %}', '{% raw %}', '{: onclick="x"}', '{::comment}', '\u0000', '\u0085', '\u202E', '\u200B', '\u2066'],
]

const WORDS: Url = pullRequestUrl({ owner: 'kubernetes', name: 'kubernetes' }, 126330)
const TAG: Url = releaseUrl({ owner: 'kubernetes-sigs', name: 'kustomize' }, 'kustomize/v5.4.3')

/** A stranger's text. */
export const dangerousText: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((all) => all.join('')),
    weight: 6,
  },
  { arbitrary: fc.constantFrom(...ESCAPES.map((escape) => escape.text), ...LEFT_ALONE), weight: 1 },
  {
    arbitrary: fc.string({ unit: 'binary', maxLength: 12 }),
    weight: 1,
  },
)

const leaf: fc.Arbitrary<Inline> = fc.oneof(dangerousText.map(text), dangerousText.map(code))
const words: fc.Arbitrary<Phrase> = fc.array(leaf, { minLength: 1, maxLength: 3 })
const linked: fc.Arbitrary<Inline> = fc.tuple(fc.constantFrom(WORDS, TAG), words).map(([url, all]) => link(url, ...all))
const inline: fc.Arbitrary<Inline> = fc.oneof(
  leaf,
  linked,
  fc.array(fc.oneof(leaf, linked), { minLength: 1, maxLength: 2 }).map((all) => strong(...all)),
)

/** Words of the edition with strangers' text in every part. */
export const dangerousPhrase: fc.Arbitrary<Phrase> = fc.oneof(
  dangerousText.map((value) => [text(value)]),
  fc.array(inline, { minLength: 1, maxLength: 4 }),
)

/**
 * What a reader must see of a phrase, as far as it is not too long: no control and format characters save joiners, each run of white space as one space, code without spaces at its ends, and a link without words by its address.
 */
export function seen(phrase: Phrase): string {
  return shortened(phrase).map(seenInline).join('').replace(/ +/g, ' ').trim()
}

function seenInline(inline: Inline): string {
  if (inline.kind === 'text') return clean(inline.value)
  if (inline.kind === 'code') return clean(inline.value).trim()
  const words = inline.words.map(seenInline).join('')
  return inline.kind === 'link' && words.trim() === '' ? inline.url : words
}

function clean(value: string): string {
  const characters = Array.from(value.toWellFormed())
  return characters
    .filter((character, at) => isVisible(character, characters[at - 1] ?? '', characters[at + 1] ?? ''))
    .join('')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ +/g, ' ')
}

/** Joiners stay between what they join. */
function isVisible(character: string, before: string, after: string): boolean {
  if (character === '\u200C' || character === '\u200D') return isJoined(before) && isJoined(after)
  return !/\p{Cf}/u.test(character)
}

const isJoined = (character: string): boolean =>
  character > '\u007F' && /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(character)
