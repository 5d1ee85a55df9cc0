import { stringify } from 'yaml'
import type { SiteHere } from './site-here.ts'

/**
 * Returns a configuration for a new newsletter, with the detected site and with optional keys as comments.
 * @param name the newsletter's name
 * @param site null to use the site of the preset
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

# The repository that the newsletter is about, if it is not this one.
# source: owner/name

# sources:
#   # Issues with this label are news for the edition.
#   news:
#     label: news
#   # Repositories whose releases are listed.
#   subprojects:
#     - owner/name

# pull-request:
#   labels: [newsletter]
#   reviewers: [owner/team]

# Rules for certain merges, which override the choices of the draft.
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
