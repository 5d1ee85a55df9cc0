import { type CitedPullRequest } from '../../model/citation.ts'
import { citedAs } from '../../text/repository-name.ts'
import type { Finding, Range } from '../../model/finding.ts'
import { onlyFolderIn } from '../cites.ts'
import type { EditionUnderCheck } from '../edition-under-check.ts'
import { examplePullRequest, NOTHING_KNOWN } from '../example-facts.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { mergeMentions } from '../merge-mentions.ts'

const LINK = '[DRA resource quotas](https://github.com/kubernetes/kubernetes/pull/120611)'
const FACTS = {
  ...NOTHING_KNOWN,
  things: new Map([
    [
      'kubernetes/kubernetes#120611',
      examplePullRequest('DRA: resource quotas', { author: { login: 'pohly', name: 'Patrick Ohly' } }),
    ],
  ]),
}

export const namedPerson: Rule = {
  id: 'named-person',
  severity: 'warning',
  requires: 'A person who is named as the author of a change or a KEP is its author on GitHub.',
  advice: 'Name the author, or check whether this person worked on it too.',
  needsGitHub: true,
  examples: {
    good: [
      { post: `## Other Merges\n\n* ${LINK} by [Patrick](https://github.com/pohly)`, facts: FACTS },
      { post: `## Other Merges\n\n* ${LINK} by Patrick Ohly`, facts: FACTS },
    ],
    bad: [
      { post: `## Other Merges\n\n* ${LINK} by @aojea`, facts: FACTS, finds: ['@aojea'] },
      { post: `## Other Merges\n\n* ${LINK} by Paula Ohm`, facts: FACTS, finds: ['Paula Ohm'] },
    ],
  },
  *check(edition, around) {
    yield* ofPullRequests(edition, around)
    yield* ofProposals(edition, around)
  },
}

function* ofPullRequests(edition: EditionUnderCheck, { facts }: RuleContext): Iterable<Finding> {
  for (const { place, citations } of mergeMentions(edition)) {
    const [citation, ...more] = citations
    const thing = citation === undefined || more.length > 0 ? undefined : facts?.things.get(citedAs(citation))
    if (citation === undefined || thing?.kind !== 'pull request' || thing.author === null) continue
    const author = thing.author
    if (isMachine(author.login)) continue
    for (const person of personsIn(edition.text, place)) {
      if (isAuthor(person, author)) continue
      yield {
        message: `#${String(citation.number)} is by ${author.login}, not by ${person.written}.`,
        place: person.place,
      }
    }
  }
}

function* ofProposals(edition: EditionUnderCheck, { facts }: RuleContext): Iterable<Finding> {
  for (const section of edition.sections) {
    if (section.name !== 'proposal-of-the-week') continue
    const proposal = facts?.proposals.get(onlyFolderIn(section.place, edition) ?? '')
    if (proposal === undefined || proposal.authors.length === 0) continue
    for (const { login, written, place } of personsIn(edition.text, section.place)) {
      // This section names authors by their logins, so only a login can be wrong.
      if (login === null || proposal.authors.some((author) => author.toLowerCase() === login.toLowerCase())) continue
      yield { message: `kep.yaml names ${proposal.authors.join(', ')} as its authors, not ${written}.`, place }
    }
  }
}

interface Person {
  /** Null if only a name is given. */
  readonly login: string | null
  readonly written: string
  readonly place: Range
}

/** After "by": a link to a profile, a login, or a first and last name. */
const BY =
  /\bby\s+(?:\[(?<label>[^\]]+)\]\(https:\/\/github\.com\/(?<profile>[A-Za-z0-9-]+)\/?\)|@(?<login>[A-Za-z0-9][A-Za-z0-9-]*)|(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?![\p{L}\d-])))/gu

function personsIn(text: string, { start, end }: Range): readonly Person[] {
  return [...text.slice(start, end).matchAll(BY)].map((found) => {
    const { profile, login, name } = found.groups ?? {}
    const written = found[0].replace(/^by\s+/, '')
    const to = start + found.index + found[0].length
    return {
      login: profile ?? login ?? null,
      written: name ?? `@${profile ?? login ?? ''}`,
      place: { start: to - written.length, end: to },
    }
  })
}

/** Compares logins. Without a login, one shared part of the name is enough; an author without a name always matches. */
function isAuthor(person: Person, { login, name }: NonNullable<CitedPullRequest['author']>): boolean {
  if (person.login !== null) return person.login.toLowerCase() === login.toLowerCase()
  if (name === null) return true
  const parts = new Set(name.toLowerCase().split(/\s+/))
  return (
    parts.size < 2 ||
    person.written
      .toLowerCase()
      .split(/\s+/)
      .some((part) => parts.has(part))
  )
}

/** Bots open cherry-picks and updates for people. */
const isMachine = (login: string): boolean => /(?:^|-)(?:bot|robot)(?:$|-)|\[bot\]$/i.test(login)
