import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Range } from '../model/finding.ts'
import type { Newsletter, SectionPlan } from '../model/newsletter.ts'
import { slipsBetween } from '../text/edit-distance.ts'
import { isSameHeading, type EditionUnderCheck } from './edition-under-check.ts'
import { placeOf } from './place.ts'
import { isThanks } from './listings.ts'

/** A heading or a line that is probably the heading of a missing section. */
export interface MisnamedSection {
  readonly title: string
  readonly place: Range
  readonly plan: SectionPlan
  /**
   * `level`: it has the right words, but is not a second-level heading. `name`: it is one of the names of the section,
   * possibly with a typing error. `words`: all its words are in the name of the section.
   */
  readonly as: 'level' | 'name' | 'words'
}

/** The probable headings of missing sections, in no particular order. */
export function misnamedSections(edition: EditionUnderCheck): readonly MisnamedSection[] {
  const { sections, newsletter } = edition
  const isThere = (index: number): boolean =>
    sections.some(({ plan, heading }) => plan === index && heading.depth === 2)
  const missing = newsletter.sections.filter((_, index) => !isThere(index))
  const headings = sections.flatMap(({ title, heading, plan: index }): MisnamedSection[] => {
    const place = placeOf(heading)
    const own = missing.find((plan) => plan === newsletter.sections[index ?? -1])
    if (index !== null) return own === undefined ? [] : [{ title, place, plan: own, as: 'level' }]
    const named = missing.find((plan) => namesOf(plan, newsletter).some((name) => isNearly(name, title)))
    if (named !== undefined) return [{ title, place, plan: named, as: 'name' }]
    const [plan, ...others] = newsletter.sections.filter(({ heading: name }) => hasWordsOf(name, title))
    return plan === undefined || others.length > 0 || !missing.includes(plan)
      ? []
      : [{ title, place, plan, as: 'words' }]
  })
  return [...headings, ...linesOfLowerLevel(edition, missing)]
}

/** The headings in the configuration, and the name (`developer-news`) if only one section has it. */
function namesOf({ heading, otherHeadings, name }: SectionPlan, { sections }: Newsletter): readonly string[] {
  const isOnly = sections.filter((each) => each.name === name).length === 1
  return [heading, ...otherHeadings, ...(isOnly ? [name] : [])]
}

/**
 * Lines with the name of a missing section at its place: between a section before it and a section after it. A name of
 * one word may be text of another section, so it only counts in a third-level heading; thanks never count.
 */
function linesOfLowerLevel(
  { sections, newsletter }: EditionUnderCheck,
  missing: readonly SectionPlan[],
): readonly MisnamedSection[] {
  return sections.flatMap(({ content }, index) => {
    const before = sections.slice(0, index + 1).findLast(({ plan }) => plan !== null)?.plan ?? -1
    const after = sections.slice(index + 1).find(({ plan }) => plan !== null)?.plan ?? newsletter.sections.length
    return content.filter(isLine).flatMap((line): MisnamedSection[] => {
      const title = toString(line)
      const plan = missing.find(({ heading, name }) => !isThanks(name) && isSameHeading(heading, title))
      const order = plan === undefined ? -1 : newsletter.sections.indexOf(plan)
      if (plan === undefined || order <= before || order >= after) return []
      const isSure = plan.heading.includes(' ') || (line.type === 'heading' && line.depth === 3)
      return isSure ? [{ title, place: placeOf(line), plan, as: 'level' }] : []
    })
  })
}

const isLine = (block: RootContent): block is Heading | Extract<RootContent, { type: 'paragraph' }> =>
  block.type === 'heading' || block.type === 'paragraph'

/** The letters are the same, except for one typing error per nine letters. */
function isNearly(name: string, title: string): boolean {
  if (isSameHeading(name, title)) return true
  const [one, other] = [lettersOf(name), lettersOf(title)]
  const reach = Math.floor(one.length / 9)
  return other !== '' && Math.abs(one.length - other.length) <= reach && slipsBetween(one, other) <= reach
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** All words of the title are words of the name. */
function hasWordsOf(name: string, title: string): boolean {
  const [known, said] = [wordsOf(name), wordsOf(title)]
  return said.length > 0 && said.every((word) => known.includes(word))
}

/** Only plurals are one word: `Features` is not the heading `Featured`, and `New Subprojects` is not `Subprojects`. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}.-]+/gu) ?? [])
    .filter((word) => !/^(?:a|an|and|of|the)$/.test(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
