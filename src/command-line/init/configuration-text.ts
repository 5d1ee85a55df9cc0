import { stringify } from 'yaml'
import type { SiteHere } from './site-here.ts'

/**
 * A configuration for a newsletter that begins, with what was found, and with comments on what it may want to say.
 * @param name the newsletter's name
 * @param site null where the preset says it
 */
export function configurationText(name: string, preset: string, site: SiteHere | null): string {
  return `# The weekly update that last-week-in drafts. Only what differs from the preset has to stand here; every key is
# explained in docs/configuration.md of last-week-in. Take the # away from a line to use it.
preset: ${preset}

name: ${scalar(name)}

${site === null ? '# edition:' : editionText(site)}
#   title: 'Week Ending {month} {d}, {yyyy}'

# The weekday and time at which an edition is planned to be published; it becomes its date.
# publication:
#   weekday: monday
#   time: '22:00'

# Weeks begin and end at midnight in this time zone.
# time-zone: Europe/Berlin

# The repository whose merges are told, if it is not this one.
# source: owner/name

# sources:
#   # Issues with this label are lines that people ask for.
#   news:
#     label: news
#   # Repositories whose releases are told.
#   subprojects:
#     - owner/name

# pull-request:
#   labels: [newsletter]
#   reviewers: [owner/team]

# What is said of certain merges over the choices of the draft.
# rules:
#   - label: internal
#     then: never
#   - label: highlight
#     then: featured
`
}

function editionText({ format, path, knownBy }: SiteHere): string {
  const found = knownBy.length === 0 ? 'no generator of sites was found' : `found by ${knownBy.join(', ')}`
  return `edition:
  format: ${format} # jekyll, hugo or markdown; ${found}
  path: ${scalar(path)}`
}

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd()
