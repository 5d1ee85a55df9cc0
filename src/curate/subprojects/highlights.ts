import { uncapitalized } from '../../text/capitalized.ts'
import { baseForm } from '../../text/english.ts'
import { joinWithAnd } from '../../text/lists.ts'
import { withoutMarkdownLinks } from '../../text/markdown-links.ts'
import { securityIdsIn } from '../../text/security-id.ts'
import { readReleaseNotes, type Kind, type NotesBullet } from './release-notes.ts'

/** Maximum number of highlights per release. */
const MOST = 4
/** Maximum number of highlights if no heading or mark says what is important. */
const MOST_OF_A_PLAIN_LIST = 3
/** Length of a highlight in words. */
const SHORTEST = 2
const LONGEST = 6

/** Changes that users of the product do not notice. */
const CHORE =
  /\b(?:bump\w*|depend(?:abot|enc\w+)|deps|go\.mod|toolchain|renovate|vendor\w*|golangci\S*|linters?|lint\w*|cherry[- ]?picks?|changelog|release (?:notes?|instructions?|automation|script)|boilerplate|copyright|workflows?|github actions?|cloudbuild\S*|makefile|owners?|approv\w+|typos?|misspell\w*|docs?|readme|documentation|comments?|tests?|testing|unit|e2e|ut|ci|logging|logs?|refactor\w*|cleanup|clean up|code structure|nits?|version\.txt|pricing|permissions?|scaffold\w*|licen[cs]es?|proposals?|AEP|KEP|staging|gosec|gocritic|godoc|release image|scripts?|prow|jobs?|build|artifacts?|templates?|maintainers?|alias\w*|kubetest2\S*|translations?|price|prices|dockerfile|simulator|guest os|kpromo|replace me|notes? about|roles?\/?rolebindings?|examples?|samples? (?:app|config)\w*|github|readme)\b|^release\b|\breleases?$|\bupdates?$|^(?:update|upgrade|prepare)\b|(?:to|v)\s?v?\d+\.\d+(?:\.\d+)?$/i
const GAIN =
  /^(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|new:?)\s+/i
const FIX = /^(?:fix(?:e[sd]|ing)?(?: up)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|correct(?:s|ed|ing)?)\s+/i
/** Other verbs that say what users notice. */
const EFFECT =
  /^(?:return|show|report|respect|honou?r|ignore|populate|handle|retry|limit|reduce|improve|increase|lower|restore|expose|keep|reconcile|recover|validate|reject|harmonize|emit|process)s?\s/i
const LOSS = /^(?:remov|drop|delet|deprecat|renam|disabl)(?:e|es|ed|ing|s|ped|ping)?\s/i
/** What follows one of these words says how, and can go. */
const BORDER = /^(?:via|by|using|through|so|which|as|at|into|after|during)$/i
/** What must not be lost: without it the highlight would claim too much. */
const LIMIT =
  /\b(?:not?|never|only|except|unless|without|when|while|if|until|behind|instead|rather|where|experimental|opt-in|feature (?:flag|gate)s?|default|non|failed|revert\w*)\b|…|\.\.\.$|n't\b/i
/** Words that cannot end a highlight. */
const OPEN_END =
  /^(?:for|to|in|into|when|with|without|by|from|on|if|that|as|at|via|during|after|before|is|are|so|which|using|based|and|or|of|instead|between|the|an?|its|their|new|not|no)$/i
/** The part of a list or tag that says nothing to readers of the line. */
const SAYS_NOTHING =
  /^(?:release-[\d.]+|chore|general|misc\w*|fix(?:es)?|bug(?:fix)?|feat(?:ure)?s?|backport|core|all|change|enhancement)$/i

/**
 * What is new in a release, from its notes: security fixes by their identifiers, then breaking changes and features,
 * each in 2 to 6 words of the notes. If there are none, the first fix or change that fits.
 * @param notes Markdown by a stranger
 * @param product the name of what is released; a bullet needs no repetition of it
 * @returns at most four; empty if the notes say nothing that is short enough
 */
export function highlightsOf(notes: string, product = ''): readonly string[] {
  const { bullets, lines } = readReleaseNotes(notes)
  const found = bullets.flatMap((bullet) => {
    const words = highlight(bullet, product)
    return words === null ? [] : [words]
  })
  const of = (kind: Kind): string[] => found.filter((each) => each.kind === kind).map(({ words }) => words)
  const isMarked = bullets.some(({ kind }) => kind === 'feature' || kind === 'breaking')
  const news = [...of('breaking'), ...of('feature')]
  const gains = [...new Set([...securityFixes(lines), ...news])].slice(0, isMarked ? MOST : MOST_OF_A_PLAIN_LIST)
  return gains.length > 0 ? gains : [...of('fix'), ...of('other')].slice(0, 1)
}

function securityFixes(lines: readonly string[]): readonly string[] {
  const fixing = lines.filter(
    (line) =>
      /\b(?:fix|address|patch|resolv|mitigat|security|bump|updat|upgrad)/i.test(line) &&
      !/\bnot affected\b|\bexclud|\bgovulncheck\b/i.test(line),
  )
  const ids = [...new Set(fixing.flatMap(securityIdsIn))].sort()
  if (ids.length > 0) return [`fix${ids.length > 1 ? 'es' : ''} for ${joinWithAnd(ids)}`]
  const unnamed = fixing.flatMap((line) => {
    const [, thing] =
      /\b(?:bump|update|upgrade)s? (\S{3,40})(?: packages?)? (?:to|for) (?:fix|resolv|address|mitigat)\w* CVEs?\b/i.exec(
        line,
      ) ?? []
    return thing === undefined ? [] : [`CVE fixes in ${thing}`]
  })
  return unnamed.slice(0, 1)
}

interface Highlight {
  readonly kind: Kind
  readonly words: string
}

/** The few words that name what a bullet brings; null if they would be too many, or say too little. */
function highlight(bullet: NotesBullet, product: string): Highlight | null {
  const { bold, about, rest, aside } = partsOf(bullet)
  if (CHORE.test(bold ?? rest) || (about !== null && CHORE.test(about))) return null
  const offered = bold !== null && GAIN.test(bold) ? gained(bold) : bold
  if (bold !== null && bullet.kind !== 'fix') {
    const isOther = LOSS.test(bold) || FIX.test(bold) || /^(?:removed|deprecated|component)\b/i.test(bold)
    return isOther || offered === null
      ? null
      : sized(
          'feature',
          offered.replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase()),
        )
  }
  const topic = about === null || isProduct(about, product) || SAYS_NOTHING.test(about) ? null : about
  if (LOSS.test(rest)) {
    return bullet.kind === 'breaking' && !LIMIT.test(aside) ? sized('breaking', withTopic(rest, topic)) : null
  }
  if (FIX.test(rest)) return LIMIT.test(aside) ? null : sized('fix', withTopic(uncapitalized(rest), topic))
  if (GAIN.test(rest)) {
    if (bullet.kind === 'fix') return null
    const thing = LIMIT.test(aside) ? null : gained(rest)
    return thing === null ? null : sized('feature', withTopic(thing, topic))
  }
  const isEffect = EFFECT.test(rest) || (bullet.kind === 'fix' && baseForm(rest.split(' ')[0] ?? '') !== null)
  if (bullet.kind === 'breaking' || !isEffect || LIMIT.test(aside)) return null
  return sized('other', withTopic(uncapitalized(rest), topic))
}

interface Parts {
  /** What the bullet sets in bold at its start. */
  readonly bold: string | null
  /** The component that it names: `[occm]`, `azure:`, `feat(linode):`. */
  readonly about: string | null
  readonly rest: string
  /** What the rest says in parentheses, and the component: nothing of it may limit the statement. */
  readonly aside: string
}

function partsOf({ words, parent }: NotesBullet): Parts {
  const plain = withoutMarkdownLinks(words.replace(/^(?:automated )?cherry[- ]?pick(?:ed)?(?: of)? #\d+:?\s*/i, ''))
    .replace(/\s+by\s+@\S+.*$|\s+in\s+(?:https?:\/\/\S+|#\d+).*$|\s*\(?\[?(?:#\d+|https?:\/\/\S+|@\S+).*$/i, '')
    .replace(/\s+-\s+v?\d+\.\d+$|^v?\d+\.\d+ - |\s+for release \d\S*$/i, '')
    .trim()
  const bold = /^\*\*([^*(][^*]*?):?\*\*/.exec(plain)?.[1] ?? null
  let about: string | null = parent
  let rest = plain
    .replace(/^\*\*\(([^*]*)\)\*\*:?\s*/, '($1): ')
    .replaceAll(/\*\*|"/g, '')
    .replace(/^(?:\[[A-Z]+\]|:[a-z_]+:|\p{Extended_Pictographic}\uFE0F?)\s*/gu, '')
  for (;;) {
    const [whole, bracketed, scope, named] =
      /^(?:\[([^\]]{2,40})\]:?\s+|(?:[a-z]+)?\(([^)]{2,60})\)!?:\s*|(?!(?:fix(?:ed)?|feat|new)\b\s?:)([\w/., `-]{2,40}):\s+)/i.exec(
        rest,
      ) ??
      /^(?:fix(?:ed)?|feat(?:ure)?|backport|bug)!?:\s+/i.exec(rest) ??
      []
    if (whole === undefined) break
    const name = bracketed ?? scope ?? named
    if (name !== undefined && !SAYS_NOTHING.test(name)) about = name
    rest = rest.slice(whole.length)
  }
  return {
    bold,
    about: about?.trim() ?? null,
    aside: [about ?? '', ...(rest.match(/\([^)]*\)/g) ?? [])].join(' '),
    rest: rest.replaceAll(/\s*\([^)]*\)/g, '').replace(/[\s.,;:]+$/, ''),
  }
}

const isProduct = (about: string, product: string): boolean => {
  const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const initials = product
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('')
  return (
    product !== '' &&
    (bare(product).includes(bare(about)) ||
      bare(about).includes(bare(product)) ||
      bare(about) === initials.toLowerCase())
  )
}

/** What "Add …", "Support …" or "Allow …" brings; null if it cannot stand without what follows it. */
function gained(statement: string): string | null {
  const opening = GAIN.exec(statement)?.[0] ?? ''
  const thing = statement
    .slice(opening.length)
    .replace(/^(?:for|to)\s+(?=\S)/i, '')
    .replace(/^(?:(?:an?|the|initial|basic|missing|some|ability to|option to)\s+)+/i, (start) =>
      /\bmissing\b/i.test(start) ? 'missing ' : /\b(?:ability|option) to\b/i.test(start) ? 'option to ' : '',
    )
    .replace(/^support (?:for|of)\s+(?:(?:an?|the)\s+)*/i, '')
    .replace(
      /^(?:new\s+)?(?:api\s+)?(?:fields?|options?|flags?|settings?|parameters?|env(?:ironment)? variables?)\s+(?:for|to set)\s+(?:(?:an?|the)\s+)*(?=\S+ \S)/i,
      '',
    )
  const words = thing.split(/\s+/)
  const end = words.findIndex((word, at) => at > 0 && (BORDER.test(word) || /[.,;:]$/.test(words[at - 1] ?? '')))
  const [kept, lost] = end === -1 ? [words, []] : [words.slice(0, end), words.slice(end)]
  if (LIMIT.test(lost.join(' ')) || /\bnon\b/i.test(statement)) return null
  if (/[,;:]$/.test(kept.at(-1) ?? '') || /^and\b|\band\b/i.test(lost.join(' ')) || kept.length > LONGEST) return null
  const [first = ''] = kept
  const isDoing = /^[a-z]+ing$/.test(first) && kept.length > 1
  const verb = baseForm(first)
  if (isDoing) return `support for ${kept.join(' ')}`
  if (verb !== null && verb === first && /^(?:allow|enabl|support)/i.test(opening)) return `option to ${kept.join(' ')}`
  const to = kept.indexOf('to')
  if (/^(?:add|introduc|implement)/i.test(opening) && to > 0 && /^(?:the|[^a-z])|[A-Z`_-]/.test(kept[to + 1] ?? ''))
    kept[to] = 'in'
  return kept.join(' ').replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase())
}

function withTopic(words: string, topic: string | null): string {
  if (topic === null || words.toLowerCase().includes(topic.toLowerCase())) return words
  return /\b(?:for|in|on)\s/.test(words) || topic.includes(',') ? `${words} (${topic})` : `${words} for ${topic}`
}

/** The words if they are 2 to 6, say more than that something is new, and leave no code span or bracket open. */
function sized(kind: Kind, words: string): Highlight | null {
  const plain = words.replace(/[\s.,;:]+$/, '')
  const all = plain.replaceAll(/`[^`]*`/g, '`').split(/\s+/)
  const isOpen = OPEN_END.test(all.at(-1) ?? '') || plain.split('`').length % 2 === 0 || /^[^(]*\)|\([^)]*$/.test(plain)
  const isEmpty =
    /^(?:to|for|of|and|option|ability)\b(?! to \S+ \S)|^new\s+\S+$|^(?:some|several|various|multiple|more|misc)\b|^(?:fix|fixes|fixed) (?:an? )?(?:bugs?|issues?|problems?|nil pointer)\b(?: \d+)?$/i.test(
      plain,
    )
  const hasPath = /^[^\w`-]|\S+\/\S+\.\w{1,5}\b|\w+\.(?:go|yaml|yml|sh|py)\b|\bbug \d+|[a-z]\(\)/.test(plain)
  return all.length >= SHORTEST && all.length <= LONGEST && !isOpen && !isEmpty && !hasPath
    ? { kind, words: plain }
    : null
}
