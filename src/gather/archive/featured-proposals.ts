import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import { kepNumbersInAddresses, kepNumbersInWords } from '../../text/kep.ts'

/**
 * Returns the numbers of the proposals that were the KEP of the Week of an edition. Editors name them in headings or in
 * the first paragraph of the section, with or without `KEP`, and link the folder, issue, pull request or short address.
 * If the words and the link name different numbers, both count, because one of them is a mistake.
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

/** The headings of the section. If it has none, its first line that is not empty. */
function titlesOf(section: readonly string[]): readonly string[] {
  const headings = section.filter((line) => /^#{3,}/.test(line))
  return headings.length > 0 ? headings : section.filter((line) => line.trim() !== '').slice(0, 1)
}

/** The numbers after the word KEP, and a number at the beginning: `[4402: go workspaces]`. */
function numbersInWords(title: string): readonly number[] {
  const words = withoutMarkdownLinks(title)
  const leading = /^[#\s*[]*(\d{2,5})(?=[:\s-])/.exec(words)?.[1]
  const named = kepNumbersInWords(words)
  return leading === undefined ? named : [...named, Number(leading)]
}
