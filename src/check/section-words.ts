import type { SectionName } from '../model/draft.ts'

/** Words of headings that mean a section, whatever the newsletter calls it. The first that fits counts. */
const MEANT: readonly (readonly [RegExp, SectionName])[] = [
  [
    /\b(?:keps?|proposals?|enhancements?) of the\b|\bfeatured (?:keps?|proposals?|enhancements?)\b/i,
    'proposal-of-the-week',
  ],
  [/\bfeatured\b/i, 'featured'],
  [/\b(?:sub-?|related )projects?\b|\bdependenc(?:y|ies)\b/i, 'subprojects'],
  [/\bversions?\b/i, 'versions'],
  [/\bdeprecat|\bremov(?:ed|al)/i, 'deprecated'],
  [/\bpromot|\bgraduat/i, 'promotions'],
  [/\bmerge[ds]?\b/i, 'merges'],
  [/\bshout-?\s?outs?\b|\bkudos\b|\bthanks\b/i, 'shoutouts'],
  [/\brelease (?:schedule|cycle|calendar|timeline)\b|^schedule$/i, 'release-schedule'],
  [/\b(?:developer|dev|contributor) news\b|^news$/i, 'developer-news'],
]

/** The section that a heading means in other words than the newsletter's; null where it means none. */
export function sectionMeant(heading: string): SectionName | null {
  return MEANT.find(([words]) => words.test(heading))?.[1] ?? null
}
