import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import { kepNumbersInAddresses, kepNumbersInWords } from '../../text/kep.ts'

/**
 * The numbers of the proposals that an edition had as KEP of the Week. Its editors have written that as headings of
 * the section, as its first paragraph, with or without `KEP`, with a hyphen, a colon or neither, and with links to the
 * proposal's folder, its issue, its pull request or a short address. Where the words and the link name two numbers,
 * both count: one of them is a slip.
 * @param text the edition's Markdown
 */
export function proposalsFeatured(text: string): ReadonlySet<number> {
  const titles = sectionsOf(text).flatMap(titlesOf)
  return new Set(titles.flatMap((title) => [...numbersInWords(title), ...kepNumbersInAddresses(title)]))
}

/** `## KEP of the Week`, `## Featured KEPs`. */
const SECTION = /^#{1,2}\s+(?:KEPs? of the week|Featured KEPs?)\b/i

/** The lines under each such heading, up to the next heading of the same level. */
function sectionsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index) => {
    if (!SECTION.test(line)) return []
    const rest = lines.slice(index + 1)
    const end = rest.findIndex((each) => /^#{1,2}\s/.test(each))
    return [end < 0 ? rest : rest.slice(0, end)]
  })
}

/** The headings in the section; where it has none, its first line with words. */
function titlesOf(section: readonly string[]): readonly string[] {
  const headings = section.filter((line) => /^#{3,}/.test(line))
  return headings.length > 0 ? headings : section.filter((line) => line.trim() !== '').slice(0, 1)
}

/** The numbers that the words name; without the word KEP only one at the beginning: `[4402: go workspaces]`. */
function numbersInWords(title: string): readonly number[] {
  const words = withoutMarkdownLinks(title)
  const leading = /^[#\s*[]*(\d{2,5})(?=[:\s-])/.exec(words)?.[1]
  const named = kepNumbersInWords(words)
  return leading === undefined ? named : [...named, Number(leading)]
}
