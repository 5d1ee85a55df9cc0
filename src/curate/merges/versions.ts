import type { DependencyChange } from '../../model/dependency.ts'
import type { Candidate } from './candidate.ts'
import { firstSentence } from '../../text/sentences.ts'

/** A dependency that a merge moved to a version. */
export interface VersionUpdate {
  /** As readers know it: `go`, `etcd`, `CoreDNS`, `google.golang.org/grpc`. */
  readonly what: string
  /** As the source writes it, with or without `v`; null where the words name none. */
  readonly version: string | null
  readonly known: 'list' | 'words'
  /** What else the same merge moved, in the order of its title. */
  readonly others: readonly { readonly what: string; readonly version: string }[]
}

/** Entries of build/dependencies.yaml that readers look for, the most important first, with their names. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^golang: upstream version$/, 'go'],
  [/^go(?:lang)?$/i, 'go'],
  [/^etcd\b/i, 'etcd'],
  [/^coredns/i, 'CoreDNS'],
  [/^cni\b/, 'CNI plugins'],
  [/^crictl\b|^cri-tools\b/, 'cri-tools'],
  [/^containerd\b/, 'containerd'],
  [/pause\b/, 'pause image'],
  [/distroless-iptables/, 'distroless-iptables'],
]

/**
 * The versions a merge moved, by the list of dependencies where it is tied to the merge, else by its title or note.
 * A Go update changes many entries of the list; only the first of `NAMES` among them is told.
 */
export function versionOf(candidate: Candidate, changes: readonly DependencyChange[]): VersionUpdate | null {
  const tied = changes.filter((change) => change.merge === candidate.merge.number && isVersion(change.now))
  const listed = tied
    .map((change) => ({ change, rank: NAMES.findIndex(([name]) => name.test(change.dependency)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || (a.change.dependency < b.change.dependency ? -1 : 1))[0]
  if (listed !== undefined) {
    const { dependency, now } = listed.change
    return { what: readerName(dependency), version: now, known: 'list', others: [] }
  }
  return versionInWords(candidate)
}

/**
 * Whether the update is of what a release branch is built with or ships: by its list of dependencies, or, by words alone,
 * Go or etcd.
 */
export function isBuild({ what, version, known }: VersionUpdate): boolean {
  return version !== null && (known === 'list' || what === 'go' || what === 'etcd')
}

const isVersion = (value: string): boolean => /^v?\d+(?:\.\d+)+/.test(value)

function readerName(dependency: string): string {
  return NAMES.find(([name]) => name.test(dependency))?.[1] ?? dependency.replace(/:.*$/, '')
}

const VERSION = String.raw`(v?\d+(?:\.\d+)+(?:[-.+]?[0-9A-Za-z]+)*)`
const VERB = String.raw`(?:dep(?:endency)? )?(?:bump|updat|upgrad|downgrad|revert|switch|mov|us|build|built|rebuild)(?:s|e|es|ed|ing|d|ping|ped)?`
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^${VERB}\b(?!.*\bto support\b).*?(?<![-/\w.])(go)(?:lang)?(?:\s+version)?(?:\s+(?:from\s+\S+\s+)?(?:back\s+)?to)?\s*${VERSION}`,
    'i',
  ),
  new RegExp(
    String.raw`^${VERB}\s+(?:to\s+)?(?:the\s+)?(?:dependency:?\s+)?(.+?)(?:\s+version)?\s+(?:from\s+\S+\s+)?(?:back\s+)?to\s+(?:newest |latest )?(?:version\s+)?${VERSION}`,
    'i',
  ),
  new RegExp(String.raw`^${VERB}\s+(?:(?:\w+\s+)?to\s+)?([\w./-]+)[\s:@]+${VERSION}(?:$|\s+and\b|,)`, 'i'),
  new RegExp(
    String.raw`^(?:${VERB}\s+to\s+)?([\w./-]+(?: and [\w./-]+)?)\s+${VERSION}(?:\s+(?:update|bump|upgrade))?(?:$|\s*[,+]|\s+and\b)`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:kubernetes|k8s)\s+(?:is|are|was)\s+(?:now\s+)?built\s+(?:with|using)\s+(go)(?:lang)?\s*${VERSION}`,
    'i',
  ),
  new RegExp(String.raw`^bump (etcd) newest version: ${VERSION}`, 'i'),
  new RegExp(
    String.raw`^(?:switch\w*|start\w*|mov\w*|us\w*|updat\w*|bump\w*)\b.*?\bus(?:e|ing)\s+(?:[\w.-]+\/)*(pause):${VERSION}$`,
    'i',
  ),
  new RegExp(String.raw`^${VERB}\s+(.+?)\s+to\s+(v\d+)(?=$|\s+and\b)`, 'i'),
]
/** Titles that name a dependency and no version, only for dependencies that readers know. */
const KNOWN = String.raw`([\w./-]*(?:golang\.org/x|moby/|kube-openapi|cadvisor|klog|runc|cel[- ]go|etcd|golangci-lint|structured-merge-diff|kustomize)[\w./-]*)`
const BARE: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:dep(?:endency)? )?(?:bump|upgrade|update)s?\s+(?:kubectl\s+)?(?:to\s+(?:new|latest) release of\s+)?${KNOWN}(?:\s+(?:and|to|version)\b|$)`,
    'i',
  ),
  new RegExp(String.raw`(?:^|\s)${KNOWN}\s+(?:update|bump|upgrade)$`, 'i'),
]
/** `etcd: Update to v3.5.3`: the topic is what was moved. */
const TOPIC_MOVED = new RegExp(String.raw`^([\w./-]+):\s+${VERB}\s+to\s+(?:version\s+)?${VERSION}$`, 'i')
/** What stands before the words: topics in brackets or before a colon. */
const TOPICS =
  /^(?:\s*\[[^\]]*\]|\s*(?:deps?|dependency|dependencies|vendor|build|hack|chore|go|golang|etcd|\*)(?:\([^)]*\))?\s*:)+\s*/i

function versionInWords({ merge, note, kinds }: Candidate): VersionUpdate | null {
  if (kinds.has('api-change') && !/\bgo\b|etcd|bump/i.test(merge.title)) return null
  const topic = /^\s*(?:\[[^\]]*\]\s*)*\[(?:go|golang)\]/i.test(merge.title) || /^\s*golang:/i.test(merge.title)
  for (const source of [merge.title, firstSentence(note?.slice(0, 1000) ?? '')]) {
    const [, moved, to] = TOPIC_MOVED.exec(source.trim()) ?? []
    if (moved !== undefined && to !== undefined) {
      return { what: readerName(moved), version: trimmed(to), known: 'words', others: [] }
    }
    const words = source
      .replaceAll(/["'`“”]/g, '')
      .replace(/^CVE-\d+-\d+\s+|^Fixed CVE-\d+-\d+\s+/i, '')
      .replace(TOPICS, '')
      .trim()
    const found = topic ? new RegExp(String.raw`\b(?:go)?\s*${VERSION}`, 'i').exec(words)?.[1] : undefined
    if (found !== undefined) return { what: 'go', version: trimmed(found), known: 'words', others: [] }
    for (const form of FORMS) {
      const [, what, version] = form.exec(words) ?? []
      if (what === undefined || version === undefined) continue
      const name = thing(what)
      if (name !== null) return { what: name, version: trimmed(version), known: 'words', others: othersIn(words, name) }
    }
  }
  // What is brought back needs its own words: "Revert" may not become the name of a version.
  const title = merge.title
    .replace(/^revert\s+"(.*)"$/i, '$1')
    .replace(TOPICS, '')
    .trim()
  if (
    note !== null &&
    !/^(?:(?:bump|upgrade|update)s?\s+\S+(?:\s+go)?\s+to\s+(?:the\s+)?(?:latest|newest)\b.*|\S+\s+(?:update|bump|upgrade))$/i.test(
      title,
    )
  )
    return null
  const bare = BARE.map((form) => form.exec(title)?.[1]).find((name) => name !== undefined)
  return bare === undefined ? null : { what: readerName(bare), version: null, known: 'words', others: [] }
}

/** The further pairs of "A v1.2, B v2.3 and C to v3.4". */
function othersIn(words: string, first: string): { what: string; version: string }[] {
  const pairs = new RegExp(String.raw`(?:,|\+|&|\band)\s+([\w./-]+)\s+(?:to\s+)?${VERSION}`, 'gi')
  return [...words.matchAll(pairs)].flatMap(([, what = '', version = '']) =>
    what === first || what === '' ? [] : [{ what: readerName(what), version: trimmed(version) }],
  )
}

const trimmed = (version: string): string => version.replace(/[.,;:]+$/, '')

/** The dependency's name out of the words before the version; null where they are more than a name. */
function thing(words: string): string | null {
  const plain = words
    .replace(/\s+v?\d+(?:\.\d+)+$/, '')
    .replace(/\s+(?:packages?|deps?|dependenc(?:y|ies)|version|images?|library|module)$/i, '')
    .replace(/^(?:the|all|to)\s+/i, '')
    .trim()
  if (plain === '' || plain.split(/\s+/).length > 3) return null
  return /[,;]|\b(?:api|storage|version|feature|kubernetes|timeout|limit|interval|number|in|for|since|release|default\w*|kep)\b/i.test(
    plain,
  )
    ? null
    : readerName(plain)
}
