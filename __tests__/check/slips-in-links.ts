/** A link in a text: what stands before it, between its brackets, and behind it. */
export interface LinkInText {
  readonly before: string
  readonly words: string
  readonly url: string
  readonly after: string
}

/** A slip of who writes a link; gives the whole text, or null where the link has no room for it. */
type Slip = (link: LinkInText) => string | null

/** Puts something else where the link stands. */
const instead =
  (written: (link: LinkInText) => string | null): Slip =>
  (link) => {
    const text = written(link)
    return text === null ? null : link.before + text + link.after
  }

/** Changes the address, if that can be done. */
const readdressed = (change: (url: string) => string): Slip =>
  instead(({ words, url }) => (change(url) === url ? null : `[${words}](${change(url)})`))

/** Changes the words, if that can be done. */
const reworded = (change: (words: string, url: string) => string): Slip =>
  instead(({ words, url }) => (change(words, url) === words ? null : `[${change(words, url)}](${url})`))

const TO_PULL_REQUEST = /\/pull\/\d+$/

/** The slips that the check is to find. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'without [': instead(({ words, url }) => `${words}](${url})`),
  'without ]': instead(({ words, url }) => `[${words}(${url})`),
  'without (': instead(({ words, url }) => `[${words}]${url})`),
  'without )': instead(({ words, url }) => `[${words}](${url}`),
  'without ](': instead(({ words, url }) => `[${words} ${url})`),
  'without ( and )': instead(({ words, url }) => `[${words}]${url}`),
  '( for ](': instead(({ words, url }) => `[${words} (${url})`),
  '} for )': instead(({ words, url }) => `[${words}](${url}}`),
  '{ for [': instead(({ words, url }) => `{${words}](${url})`),
  'two [': instead(({ words, url }) => `[[${words}](${url})`),
  'two ]': instead(({ words, url }) => `[${words}]](${url})`),
  'two (': instead(({ words, url }) => `[${words}]((${url})`),
  'two )': instead(({ words, url }) => `[${words}](${url}))`),
  'brackets swapped': instead(({ words, url }) => `(${words})[${url}]`),
  'a blank between the brackets': instead(({ words, url }) => `[${words}] (${url})`),
  'a blank before the address': instead(({ words, url }) => `[${words}]( ${url})`),
  'a blank behind the address': instead(({ words, url }) => `[${words}](${url} )`),
  'a blank in the address': instead(({ words, url }) => `[${words}](${url.replace(/(\w\/)(?=\w)/, '$1 ')})`),
  'no blank before the link': ({ before, words, url, after }) =>
    /\w $/.test(before) ? `${before.slice(0, -1)}[${words}](${url})${after}` : null,
  'no blank behind the link': ({ before, words, url, after }) =>
    /^ \w/.test(after) ? `${before}[${words}](${url})${after.slice(1)}` : null,
  'the blank inside the link': ({ before, words, url, after }) =>
    /^ \w/.test(after) ? `${before}[${words} ](${url})${after.slice(1)}` : null,
  'no address': instead(({ words }) => (words.length < 2 ? null : `[${words}]`)),
  'an empty address': instead(({ words }) => `[${words}]()`),
  'a reference to nothing': instead(({ words }) => (words.length < 2 ? null : `[${words}][link]`)),
  'no words': instead(({ url }) => `[](${url})`),
  'the address alone': instead(({ url }) => url),
  'the address twice': readdressed((url) => url + url),
  'no scheme': readdressed((url) => url.replace('https://', '')),
  'half a scheme': readdressed((url) => url.replace('https://', 'https:/')),
  'a host mistyped': readdressed((url) => url.replace('//github.com', '//gihub.com')),
  'pulls for pull': readdressed((url) => url.replace(TO_PULL_REQUEST, (path) => path.replace('pull', 'pulls'))),
  'pr for pull': readdressed((url) => url.replace(TO_PULL_REQUEST, (path) => path.replace('pull', 'pr'))),
  'a pull request without its number': readdressed((url) => url.replace(TO_PULL_REQUEST, '/pull/')),
  'the files of a pull request': readdressed((url) => url.replace(TO_PULL_REQUEST, '$&/files')),
  'tags for tag': readdressed((url) => url.replace('/releases/tag/', '/releases/tags/')),
  'a backtick too few': reworded((words) => words.replace('`', '')),
  'a backtick too many': reworded((words) => words.replace(/(?<!`)`(?!`)/, '``')),
  'a backtick outside': instead(({ words, url }) => (/^`[^`]+`$/.test(words) ? `\`[${words.slice(1)}](${url})` : null)),
  'another number': reworded((words, url) =>
    TO_PULL_REQUEST.test(url)
      ? words.replace(/^#?\d{5,6}(?=\b)/, (number) => `${number.slice(0, -1)}${other(number)}`)
      : words,
  ),
  'another KEP': reworded((words, url) =>
    url.includes('/keps/') ? words.replace(/\d{3,4}/, (number) => `${number.slice(0, -1)}${other(number)}`) : words,
  ),
  'another version': reworded((words, url) =>
    /\/releases\/tag\/|\/CHANGELOG-/.test(url)
      ? words.replace(/(?<=\d\.)\d+/, (minor) => String(Number(minor) + 1))
      : words,
  ),
  'a word twice': ({ before, words, url, after }) =>
    /^ (?:a|the|of|to|in|is|for|and|on|by|with|from)\b/.test(after)
      ? `${before}[${words}](${url})${after.replace(/\w+/, '$& $&')}`
      : null,
}

/** Another last digit than that of a number. */
const other = (number: string): string => String((Number(number.slice(-1)) + 3) % 10)

/** The links of a text that are written as `[words](https://…)`. */
export function linksOf(text: string): readonly LinkInText[] {
  return Array.from(
    text.matchAll(/\[([^\][\n]+)\]\((https?:[^\s()]+)\)/g),
    ({ 0: whole, 1: words = '', 2: url = '', index }) => ({
      before: text.slice(0, index),
      words,
      url,
      after: text.slice(index + whole.length),
    }),
  )
}
