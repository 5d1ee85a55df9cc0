import { firstSentence } from '../../text/sentences.ts'
import { countWords, wordsOf } from './marks.ts'
import { componentName } from './component.ts'
import { candidatesOf, type CandidateStatement } from './candidates.ts'
import { parseClause } from './clause.ts'
import { plainNames, sentenceCase, spelledOut, withMarksOf, withoutAsides } from './house-style.ts'
import { normalised } from './normalise.ts'
import { shortened } from './shorten.ts'
import { knownAbbreviations, unknownAbbreviations } from './spell-out.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a bullet says, with what an editor should look at. */
export interface Chosen {
  readonly component: string
  readonly words: string
  /** Why an editor should look at the line; empty if nothing is doubtful. */
  readonly doubts: readonly Doubt[]
  readonly cost: number
}

export type Doubt = 'no verb' | 'unknown abbreviation' | 'cut off' | 'long' | 'how, not what'

export interface Sources {
  readonly title: string
  readonly note: string | null
  /** The description without comments: read for what abbreviations stand for. */
  readonly body: string
  readonly vocabulary: Vocabulary
}

/** The best statement of title and note. */
export function chooseWords(sources: Sources): Chosen {
  const all = candidatesOf(sources.title, sources.note, sources.vocabulary.components).map((candidate) =>
    judged(candidate, sources),
  )
  const [best] = all.filter(({ words }) => words !== '').toSorted((a, b) => a.cost - b.cost)
  return (
    best ?? {
      component: '',
      words: sources.title.trim(),

      doubts: ['no verb'],
      cost: 99,
    }
  )
}

/** Words of a program, which say how something was done and not what changed. */
const IMPLEMENTATION =
  /\b(?:refactor|reimplement|rewrit|rework|wrappers?|helpers?|goroutines?|mutex|plumb|deepcopy|structs?|interfaces?|golang|branch|master|rpc|reflective|stub|boilerplate|doc ?strings?|printers|intersection|backtrack|hot-loop|codegen)\w*|\b[a-z]\w*\.[A-Z]\w+|\b[a-z]+[A-Z]\w+\b(?!`)|\w+\(\)/g
const VAGUE =
  /^(?:fix|update|improve|clean(?: up)?|refactor|misc|minor|handle|change|revise|adjust|enhance|correct|make|rework|configure|use|return)\b/i
const OPEN_END =
  /(?:^|\s)(?:and|or|of|the|a|an|to|for|with|in|on|at|not|is|are|be|that|from|by|as|when|if|into|via|u|two|per|using)$/i

const TOO_LONG = 22

function judged({ statement, from, place }: CandidateStatement, { title, note, body, vocabulary }: Sources): Chosen {
  const known = knownAbbreviations(vocabulary)
  const explained = [title, note ?? '', body, ...vocabulary.topics.flatMap((topic) => topic.words)].join('\n')
  const normal = normalised(withoutAsides(statement.words))
  const component = componentName(
    statement.component === '' ? normal.component : statement.component,
    vocabulary.components,
  )
  const spelled = spelledOut(sentenceCase(normal.words, `${note ?? ''}\n${body}`), explained, known)
  const marked = plainNames(withMarksOf(spelled, note ?? ''))
  const clause = parseClause(wordsOf(marked))
  const words = shortened(clause)
  const count = countWords(words)
  const told = parseClause(wordsOf(words))
  const unknown = unknownAbbreviations(words, known)
  const isCut =
    OPEN_END.test(words) ||
    (from === 'title' && isCutOff(title, note)) ||
    words.split('`').length % 2 === 0 ||
    words.split('(').length !== words.split(')').length
  const hasVerb = told.verb.length > 0 || normal.isComplete
  const implementation = Math.min(
    3,
    (`${component} ${words}`.replaceAll(/`[^`]*`/g, 'x').match(IMPLEMENTATION) ?? []).length,
  )
  const objectWords = told.object.length + told.complements.length
  const cost =
    (count === 0 ? 99 : 0) +
    (hasVerb ? 0 : 6) +
    (isCut ? 12 : 0) +
    unknown.length * 4 +
    implementation * 2.5 +
    (VAGUE.test(words) ? (objectWords <= 3 ? 4 : 1.5) : 0) +
    (count > 12 ? (count - 12) * 0.6 : count < 4 ? (4 - count) * 2 : 0) +
    (/^(?:fix|prevent)\w*\b.*\b(?:bugs?|issues?|problems?|regressions?|case)\b/i.test(words) ? 3 : 0) +
    (from === 'title' ? 0.75 + (hidesFix(statement.words, note) ? 3 : 0) : place * 2.5) +
    (/^(?:add|introduce)\b.*\b(?:feature gate|flag called|scope name)/i.test(words) && told.complements.length === 0
      ? 2.5
      : 0) +
    (/^(?:add|introduce|implement)\s+(?:new\s+)?(?:alpha\s+|beta\s+)?(?:feature|support|functionality)\b(?!\s+(?:gate|for))/i.test(
      words,
    )
      ? 6
      : 0) +
    (/^\w+ (?:it|them|this)\b/i.test(words) ? 5 : 0) +
    // The number of another issue, which the link of the bullet would not lead to.
    (/(?:^|\s)#?\d{4,}\b/.test(words) ? 8 : 0) +
    (/["']/.test(words) ? 0.5 : 0) -
    (place === 0 && /^(?:remove|deprecate)\b/i.test(words) ? 3 : 0)
  const doubts: Doubt[] = [
    ...(hasVerb ? [] : (['no verb'] as const)),
    ...(unknown.length > 0 ? (['unknown abbreviation'] as const) : []),
    ...(isCut ? (['cut off'] as const) : []),
    ...(from === 'title' && (hidesFix(statement.words, note) || implementation > 1)
      ? (['how, not what'] as const)
      : []),
    ...(count > TOO_LONG ? (['long'] as const) : []),
  ]
  return { component: isSaid(component, words) ? '' : component, words, doubts, cost }
}

const isSaid = (component: string, words: string): boolean =>
  component !== '' && ` ${words.toLowerCase().replaceAll('`', '')} `.includes(` ${component.toLowerCase()} `)

/** Whether the note says that a bug was fixed and the title only how. */
const hidesFix = (title: string, note: string | null): boolean =>
  note !== null &&
  /^[^.]{0,40}\bfix(?:e[sd]|ing)?\s+(?:an?|the|two|some)?\s*(?:[\w-]+\s+){0,3}(?:bug|issue|problem|regression|case|panic)/i.test(
    note,
  ) &&
  !/\b(?:fix|prevent|avoid|allow|do not|don't|never|no longer|bug)\w*\b/i.test(title)

/** GitHub cuts no title, but people and tools do: a title is cut off if its note goes on where it ends. */
function isCutOff(title: string, note: string | null): boolean {
  if (/(?:…|\.\.\.)$/.test(title.trim())) return true
  if (note === null || title.length < 80) return false
  const [short, long] = [title, firstSentence(note)].map((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .slice(1),
  )
  const last = (short ?? []).slice(-4)
  const at = (long ?? []).join(' ').indexOf(last.join(' '))
  return last.length === 4 && at >= 0 && (long ?? []).join(' ').length > at + last.join(' ').length + 3
}
