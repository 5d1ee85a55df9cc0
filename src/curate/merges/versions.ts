import type { DependencyChange } from '../../model/dependency.ts'
import { literally } from '../../text/glossary.ts'
import { matchesWildcards } from '../../text/path-pattern.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { KnownDependency } from '../../model/newsletter.ts'
import type { Candidate } from './candidate.ts'
import { firstSentence } from '../../text/sentences.ts'

/** A dependency that a merge moved to a version. */
export interface VersionUpdate {
  /** As readers know it: `go`, `etcd`, `CoreDNS`, `google.golang.org/grpc`. */
  readonly what: string
  /** As the source writes it, with or without `v`; null if the words name none. */
  readonly version: string | null
  readonly known: 'list' | 'words'
  /** Other dependencies that the merge moved, in the order of its title. */
  readonly others: readonly { readonly what: string; readonly version: string }[]
}

/**
 * Finds the version that a merge moved, in the list of dependencies if the merge changed it, else in its title or note.
 * A Go update changes many entries of the list: only the first known dependency among them counts.
 */
export function versionOf(
  candidate: Candidate,
  changes: readonly DependencyChange[],
  vocabulary: Vocabulary,
): VersionUpdate | null {
  const { dependencies } = vocabulary
  const changed = changes.filter((change) => change.merge === candidate.merge.number && isVersion(change.now))
  const listed = changed
    .map((change) => ({ change, rank: dependencies.findIndex((known) => isOf(known, change.dependency)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || (a.change.dependency < b.change.dependency ? -1 : 1))[0]
  if (listed !== undefined) {
    const { dependency, now } = listed.change
    return { what: readerName(dependency, dependencies), version: now, known: 'list', others: [] }
  }
  return versionInWords(candidate, vocabulary)
}

/**
 * Whether the update changes what a release branch is built with or ships: it is in the list of dependencies, or it is Go
 * or a dependency with `on-release-branches` in the configuration.
 */
export function isBuild({ what, version, known }: VersionUpdate, { dependencies }: Vocabulary): boolean {
  return (
    version !== null &&
    (known === 'list' ||
      what === 'go' ||
      dependencies.some(({ name, onReleaseBranches }) => onReleaseBranches && name === what))
  )
}

const isVersion = (value: string): boolean => /^v?\d+(?:\.\d+)+/.test(value)

const isOf = ({ entries }: KnownDependency, dependency: string): boolean =>
  entries.some((entry) => matchesWildcards(entry.toLowerCase(), dependency.toLowerCase()))

/** The name of a dependency as the configuration has it, else its own name. */
function readerName(dependency: string, known: readonly KnownDependency[]): string {
  if (/^go(?:lang)?$/i.test(dependency)) return 'go'
  return known.find((each) => isOf(each, dependency))?.name ?? dependency.replace(/:.*$/, '')
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
    String.raw`^[\w-]+\s+(?:is|are|was)\s+(?:now\s+)?built\s+(?:with|using)\s+(go)(?:lang)?\s*${VERSION}`,
    'i',
  ),
  new RegExp(String.raw`^bump ([\w./-]+) newest version: ${VERSION}`, 'i'),
  new RegExp(
    String.raw`^(?:switch\w*|start\w*|mov\w*|us\w*|updat\w*|bump\w*)\b.*?\bus(?:e|ing)\s+(?:[\w.-]+\/)*([\w.-]+):${VERSION}$`,
    'i',
  ),
  new RegExp(String.raw`^${VERB}\s+(.+?)\s+to\s+(v\d+)(?=$|\s+and\b)`, 'i'),
]
/** Titles such as "Update cadvisor", for dependencies that need no version. */
function formsWithoutVersion({ dependencies, components }: Vocabulary): readonly RegExp[] {
  const names = dependencies.filter(({ withoutVersion }) => withoutVersion).map(({ name }) => literally(name))
  if (names.length === 0) return []
  const known = String.raw`([\w./-]*(?:${names.join('|')})[\w./-]*)`
  const part = String.raw`(?:(?:${components.map(({ name }) => literally(name)).join('|')})\s+)?`
  return [
    new RegExp(
      String.raw`^(?:dep(?:endency)? )?(?:bump|upgrade|update)s?\s+${part}(?:to\s+(?:new|latest) release of\s+)?${known}(?:\s+(?:and|to|version)\b|$)`,
      'i',
    ),
    new RegExp(String.raw`(?:^|\s)${known}\s+(?:update|bump|upgrade)$`, 'i'),
  ]
}

/** `etcd: Update to v3.5.3`: the topic is what was moved. */
const TOPIC_MOVED = new RegExp(String.raw`^([\w./-]+):\s+${VERB}\s+to\s+(?:version\s+)?${VERSION}$`, 'i')
/** Topics before the words, in brackets or before a colon. */
const TOPICS =
  /^(?:\s*\[[^\]]*\]|\s*(?:deps?|dependency|dependencies|vendor|build|hack|chore|go|golang|etcd|\*)(?:\([^)]*\))?\s*:)+\s*/i

function versionInWords({ merge, note, kinds }: Candidate, vocabulary: Vocabulary): VersionUpdate | null {
  const { dependencies } = vocabulary
  if (kinds.has('api-change') && !/\bgo\b|etcd|bump/i.test(merge.title)) return null
  const topic = /^\s*(?:\[[^\]]*\]\s*)*\[(?:go|golang)\]/i.test(merge.title) || /^\s*golang:/i.test(merge.title)
  for (const source of [merge.title, firstSentence(note?.slice(0, 1000) ?? '')]) {
    const [, moved, to] = TOPIC_MOVED.exec(source.trim()) ?? []
    if (moved !== undefined && to !== undefined) {
      return { what: readerName(moved, dependencies), version: trimmed(to), known: 'words', others: [] }
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
      const name = dependencyName(what, vocabulary)
      if (name !== null)
        return { what: name, version: trimmed(version), known: 'words', others: othersIn(words, name, dependencies) }
    }
  }
  // "Revert" must not become part of a name.
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
  const bare = formsWithoutVersion(vocabulary)
    .map((form) => form.exec(title)?.[1])
    .find((name) => name !== undefined)
  return bare === undefined ? null : { what: readerName(bare, dependencies), version: null, known: 'words', others: [] }
}

/** The further pairs of "A v1.2, B v2.3 and C to v3.4". */
function othersIn(
  words: string,
  first: string,
  dependencies: readonly KnownDependency[],
): { what: string; version: string }[] {
  const pairs = new RegExp(String.raw`(?:,|\+|&|\band)\s+([\w./-]+)\s+(?:to\s+)?${VERSION}`, 'gi')
  return [...words.matchAll(pairs)].flatMap(([, what = '', version = '']) =>
    what === first || what === '' ? [] : [{ what: readerName(what, dependencies), version: trimmed(version) }],
  )
}

const trimmed = (version: string): string => version.replace(/[.,;:]+$/, '')

/** The dependency's name in the words before the version; null if they are more than a name. */
function dependencyName(words: string, { dependencies, project }: Vocabulary): string | null {
  const plain = words
    .replace(/\s+v?\d+(?:\.\d+)+$/, '')
    .replace(/\s+(?:packages?|deps?|dependenc(?:y|ies)|version|images?|library|module)$/i, '')
    .replace(/^(?:the|all|to)\s+/i, '')
    .trim()
  if (plain === '' || plain.split(/\s+/).length > 3) return null
  const isSomethingElse =
    /[,;]|\b(?:api|storage|version|feature|timeout|limit|interval|number|in|for|since|release|default\w*|kep)\b/i.test(
      plain,
    )
  const isProject = plain.toLowerCase().split(/\W+/).includes(project.toLowerCase())
  return isSomethingElse || isProject ? null : readerName(plain, dependencies)
}
