import type { CommunityMerge } from '../../model/news.ts'
import { capitalized } from '../../text/capitalized.ts'

/** A group of the community, by its folder: `sig-node`. */
interface Group {
  readonly kind: 'SIG' | 'WG' | 'Committee'
  /** `SIG Node`, `WG Checkpoint Restore`, `Steering Committee`. */
  readonly name: string
}

/** What a merge to the community's repository changed, as its paths and title say. */
export type CommunityChange =
  | { readonly kind: 'annual report'; readonly year: string; readonly group: Group }
  | { readonly kind: 'election'; readonly election: string; readonly event: 'result' | 'opened' | 'schedule' }
  | { readonly kind: 'new group' | 'retired group' | 'charter' | 'members'; readonly group: Group }
  | { readonly kind: 'leads'; readonly group: Group; readonly role: string; readonly event: 'new' | 'left' | 'changed' }
  | { readonly kind: 'subproject'; readonly name: string; readonly group: Group; readonly event: 'new' | 'retired' }
  | { readonly kind: 'policy'; readonly policy: string }
  /** Nothing that contributors need to know. */
  | { readonly kind: 'detail'; readonly reason: string }
  /** The paths are not those of the Kubernetes community; only the title says what changed. */
  | { readonly kind: 'unknown' }

/** Changes of fewer lines are corrections. */
const LEAST_LINES = 10
/** More annual reports in one merge are empty forms. */
const MOST_REPORTS = 3

const DETAIL =
  /\b(?:meetings?|zoom|calls?|timings?|cadence|time ?zones?|calendars?|recordings?|playlists?|mailing lists?|slack|channels?|links?|urls?|typos?|spelling|grammar|format\w*|affiliations?|compan(?:y|ies)|employers?|e-?mails?|contacts?|teams?|boilerplates?|broken|dead|voters?|liaisons?|emeritus|owners? files?|generated?|lint\w*|wording|whitespace|nits?)\b/i
const POLICIES: Readonly<Record<string, string>> = {
  'governance.md': 'governance of the project',
  'community-membership.md': 'requirements for community membership',
  'sig-wg-lifecycle.md': 'rules for creating and retiring SIGs and WGs',
  'code-of-conduct.md': 'code of conduct',
  'values.md': 'values of the community',
}
const ENDS =
  /\b(?:archiv\w+|retir\w+|disband\w*|dissolv\w+|sunset\w*|wind(?:ing)? down|spin(?:ning)? down|remov\w+|delet\w+|complet\w+)\b/i
const BEGINS = /\b(?:add\w*|creat\w+|introduc\w+|new|form\w*|establish\w*|propos\w+|start\w*|launch\w*|adopt\w*)\b/i

/** Reads what a merge changed from its paths and its title. Source of the paths: kubernetes/community. */
export function communityChange({ title, files, changedLines }: CommunityMerge): readonly CommunityChange[] {
  const election = electionOf(files)
  if (election !== null) return [electionChange(election, title, files)]
  const reports = files.flatMap((file) => reportOf(file) ?? [])
  if (reports.length > 0) {
    const isReport = reports.length <= MOST_REPORTS && changedLines >= LEAST_LINES && !/\bboilerplates?\b/i.test(title)
    return isReport ? reports : [detail('an empty form or a correction of an annual report')]
  }
  const groups = new Map(files.flatMap((file) => groupOf(file) ?? []).map((group) => [group.name, group]))
  const named = [...groups.values()].filter((group) => isNamed(group, title))
  const group = named[0] ?? (groups.size === 1 ? [...groups.values()][0] : undefined)
  const charters = files.filter((file) => /^[^/]+\/charter\.md$/.test(file)).flatMap((file) => groupOf(file) ?? [])
  const isListed = files.includes('sigs.yaml')
  const ofGroup = changeOfGroup(title, { group, charters, isListed, files })
  if (ofGroup !== null) return [ofGroup]
  const policies = files.flatMap((file) => POLICIES[file] ?? [])
  if (policies.length > 0) {
    const isRevised = changedLines >= LEAST_LINES && !DETAIL.test(title)
    return isRevised ? policies.map((policy) => ({ kind: 'policy', policy })) : [detail('a correction of a policy')]
  }
  const isKnown = isListed || groups.size > 0 || files.some((file) => file.startsWith('elections/'))
  return isKnown ? [detail('only meetings, contacts, repositories or wording')] : [{ kind: 'unknown' }]
}

interface GroupContext {
  readonly group: Group | undefined
  readonly charters: readonly Group[]
  /** Whether the list of groups changed. */
  readonly isListed: boolean
  readonly files: readonly string[]
}

function changeOfGroup(title: string, { group, charters, isListed, files }: GroupContext): CommunityChange | null {
  const [charter] = charters
  const isAboutGroup = !/\b(?:subprojects?|repos?|repositor(?:y|ies)|channel|leads?|chairs?|charter)\b/i.test(title)
  if (charter !== undefined && isListed && isAboutGroup && ENDS.test(title))
    return { kind: 'retired group', group: charter }
  if (charter !== undefined && isListed && isAboutGroup && BEGINS.test(title))
    return { kind: 'new group', group: charter }
  if (group === undefined) return null
  const subproject = isListed ? subprojectIn(title, group) : null
  if (subproject !== null) return subproject
  if (DETAIL.test(title)) return null
  if (isListed && isAboutGroup && ENDS.test(title) && /\b(?:WG|SIG|working group)\b/i.test(title)) {
    return { kind: 'retired group', group }
  }
  if (charter !== undefined) return { kind: 'charter', group: charter }
  const role = /\b(?:co-?)?(chairs?|tech(?:nical)? leads?|TLs?|leads?|leadership)\b/i.exec(title)?.[1]
  if (isListed && role !== undefined && !/\bsubproject\b/i.test(title)) return leadsChange(title, group, role)
  const isMembership = group.kind === 'Committee' || /\bsteering\b/i.test(title)
  const committee = files.flatMap((file) => groupOf(file) ?? []).find(({ kind }) => kind === 'Committee')
  return isListed && isMembership && committee !== undefined && files.includes('OWNERS_ALIASES')
    ? { kind: 'members', group: committee }
    : null
}

function leadsChange(title: string, group: Group, written: string): CommunityChange {
  const role = /^(?:tech|TL)/i.test(written) ? 'tech lead' : /^chair/i.test(written) ? 'chair' : 'lead'
  const left = /\b(?:step\w*(?: down)?|remov\w+|leav\w+|retir\w+|rotat\w+ off)\b/i.test(title)
  const isNew = /\b(?:add\w*|new|nominat\w+|elect\w*|appoint\w*|promot\w+|introduc\w+|welcom\w+)\b/i.test(title)
  return { kind: 'leads', group, role, event: left === isNew ? 'changed' : left ? 'left' : 'new' }
}

/** `add new subproject - lamp-post`, `Remove tides as subproject from sig-sea`; null if the title does not name one. */
function subprojectIn(title: string, group: Group): CommunityChange | null {
  if (/\b(?:repos?|repositor(?:y|ies)|owners?|leads?)\b/i.test(title)) return null
  const after =
    /\bsubproject\b\s*(?:[-–—:]|called|named)?\s*`?([a-z][\w.-]+)`?\s*(?:$|\b(?:to|for|from|in|under)\b)/i.exec(
      title,
    )?.[1]
  const before =
    /\b(?:add|remove|retire|archive|create|introduce|adopt|delete|new)\w*\s+(?:the\s+)?(?:new\s+)?`?([a-z][\w.-]+)`?\s+(?:as\s+)?(?:a\s+)?(?:new\s+)?subproject\b/i.exec(
      title,
    )?.[1]
  const name = [after, before].find(
    (each) => each !== undefined && !/^(?:to|for|from|in|under|new|the|a|as|of)$/i.test(each),
  )
  if (name === undefined) return null
  const event = ENDS.test(title) ? 'retired' : BEGINS.test(title) ? 'new' : null
  return event === null ? null : { kind: 'subproject', name, group, event }
}

/** `2025 Steering Committee election`, from `elections/steering/2025/results.md`; null if no path is of an election. */
function electionOf(files: readonly string[]): string | null {
  const [body, year] =
    files
      .map((file) => /^elections\/([a-z-]+)\/(\d{4})\//.exec(file))
      .find((match) => match !== null)
      ?.slice(1) ?? []
  if (body === undefined || year === undefined) return null
  const name = /^[a-z]+$/.test(body) ? `${capitalized(body)} Committee` : groupName(body)
  return `${year} ${name} election`
}

function electionChange(election: string, title: string, files: readonly string[]): CommunityChange {
  if (files.some((file) => /^elections\/[^/]+\/\d{4}\/results?\.md$/i.test(file))) {
    return { kind: 'election', election, event: 'result' }
  }
  if (
    files.some((file) => /\/\d{4}\/election\.yaml$/.test(file)) &&
    files.some((file) => /\/\d{4}\/README\.md$/.test(file))
  ) {
    return { kind: 'election', election, event: 'opened' }
  }
  const isSchedule =
    files.some((file) => /\/\d{4}\/(?:README\.md|election\.yaml)$/.test(file)) &&
    /\b(?:dates?|schedules?|deadlines?|extend\w*|timeline)\b/i.test(title)
  return isSchedule
    ? { kind: 'election', election, event: 'schedule' }
    : detail('a candidate, a voter or wording of an election')
}

function reportOf(file: string): CommunityChange | null {
  const [, year] = /^[^/]+\/annual-report-(\d{4})\.md$/.exec(file) ?? []
  const group = groupOf(file)
  return year === undefined || group === null ? null : { kind: 'annual report', year, group }
}

function groupOf(file: string): Group | null {
  const [, folder] = /^(?:archive\/)?((?:sig|wg|committee)-[a-z0-9-]+)\//.exec(file) ?? []
  if (folder === undefined) return null
  return {
    kind: folder.startsWith('sig-') ? 'SIG' : folder.startsWith('wg-') ? 'WG' : 'Committee',
    name: groupName(folder),
  }
}

/** Parts of names that are not just capitalized. */
const SPELLED: Readonly<Record<string, string>> = {
  api: 'API',
  cli: 'CLI',
  ui: 'UI',
  ai: 'AI',
  lts: 'LTS',
  k8s: 'K8s',
  etcd: 'etcd',
  vsphere: 'vSphere',
}

function groupName(folder: string): string {
  const [kind = '', ...rest] = folder.split('-')
  const words = rest.map((word) => (word === 'of' ? word : (SPELLED[word] ?? capitalized(word)))).join(' ')
  return kind === 'committee' ? `${words} Committee` : `${kind.toUpperCase()} ${words}`
}

function isNamed({ name }: Group, title: string): boolean {
  const all = name.toLowerCase().split(' ')
  const words = all.filter((word) => !/^(?:sig|wg|committee)$/.test(word))
  const said = title.toLowerCase()
  return said.includes(words.join(' ')) || said.includes(words.join('-'))
}

const detail = (reason: string): CommunityChange => ({ kind: 'detail', reason })
