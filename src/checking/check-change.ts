import { Temporal } from 'temporal-polyfill'
import { checkEdition, type EditionMessage } from '../check/check.ts'
import { readEditionUnderCheck, type EditionUnderCheck } from '../check/edition-under-check.ts'
import { RULES } from '../check/rules.ts'
import type { RuleContext } from '../check/rule.ts'
import { editionOf } from '../check/time-of-edition.ts'
import { readEarlierListings } from '../check/listings.ts'
import type { CheckInputs } from '../config/check-inputs.ts'
import { openSite } from '../config/open-site.ts'
import type { AskLink } from '../model/web.ts'
import { factsOf } from './cited-facts.ts'
import { listChangedEditions } from '../gather/editions/changed-editions.ts'
import { readEditionsBefore, readEditionTexts, type EditionText } from '../gather/editions/edition-texts.ts'
import type { GitHub } from '../github/github.ts'
import type { Change } from '../model/change.ts'
import type { CheckedEdition, CheckMessage, CheckOutcome } from '../model/checked.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { AdvisedError, type Problem } from '../model/problem.ts'
import type { RepositoryName } from '../model/repository.ts'
import { pathUrl } from '../text/url.ts'
import { fixOnBranch } from './fix-on-branch.ts'

/** The services and settings of a run of the edition check. */
export interface CheckContext {
  readonly inputs: CheckInputs
  /** Null if there is nothing to check. */
  readonly change: Change | null
  /** The site's repository, which runs the workflow. */
  readonly here: RepositoryName
  readonly github: GitHub
  /** Null if no other site may be asked. */
  readonly askLink: AskLink | null
  readonly now: Temporal.Instant
  /** Reports each step. */
  readonly progress: (step: string) => void
  /** Resolves after this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * Checks the editions that a pull request or push changes, and fixes them on the action's own branch if the workflow
 * asks for it. Does not check out or run anything of the change, and uses the configuration of the default branch.
 *
 * @throws AdvisedError if the configuration or the change cannot be read
 */
export async function checkChange(setting: CheckContext): Promise<CheckOutcome> {
  const { inputs, change, here, github, progress } = setting
  if (change === null) return { editions: [], warnings: [] }
  const opened = await openSite(github, { path: inputs.config, local: null, here, toWrite: false })
  const { newsletter } = opened
  const paths = await listChangedEditions(github, { site: here, newsletter, change })
  progress(paths.length === 0 ? 'No edition changed.' : `Changed: ${String(paths.length)} of the editions`)
  if (paths.length === 0) return { editions: [], warnings: [] }

  const read = ({ path, text }: EditionText): EditionUnderCheck | null =>
    text === null ? null : readEditionUnderCheck(path, text, newsletter)
  const texts = await readEditionTexts(github, { site: here, commit: change.head, paths })
  const editions = texts.map(read)
  const { archive, sundays, problems } = await archiveOf(setting, newsletter, { change, editions })
  const mergedAt = change.kind === 'push' && change.toDefaultBranch ? setting.now : null

  const warnings = [...problems]
  const checked = await Promise.all(
    texts.map(async (text, index): Promise<CheckedEdition> => {
      const edition = editions[index] ?? null
      const page = pathUrl(here, { kind: 'blob', branch: change.head, path: text.path })
      if (edition === null) return { path: text.path, page, messages: [], unread: text.problem, fixResult: null }
      const gathered = await factsOf(edition, { github, askLink: setting.askLink, sundays, now: setting.now })
      warnings.push(...(gathered?.report.problems ?? []))
      progress(`${text.path}: ${String(gathered?.report.facts ?? 0)} pull requests and issues`)
      const facts = gathered?.facts ?? null
      const around = { archive, sundays, facts, mergedAt }
      const check = (post: string): readonly EditionMessage[] =>
        checkEdition(readEditionUnderCheck(text.path, post, newsletter), RULES, around)
      const planned = editionOf(edition, sundays)
      const toFix = { site: here, defaultBranch: opened.defaultBranch, change, path: text.path, planned }
      const fixed = inputs.fix ? await fixOnBranch(github, toFix, { check, wait: setting.wait }) : null
      const messages = check(fixed?.text ?? edition.text).map(messageOf)
      return { path: text.path, page, messages, unread: null, fixResult: fixed?.fixResult ?? null }
    }),
  )
  return { editions: checked, warnings }
}

interface Archive extends Pick<RuleContext, 'archive' | 'sundays'> {
  /** Why it is incomplete; empty if it is complete. */
  readonly problems: readonly Problem[]
}

/** The listings of earlier editions. Those of a changed edition count for later ones. */
async function archiveOf(
  { github, here, progress }: CheckContext,
  newsletter: Newsletter,
  { change, editions: changed }: { readonly change: Change; readonly editions: readonly (EditionUnderCheck | null)[] },
): Promise<Archive> {
  const own = changed.filter((edition) => edition !== null)
  const archived = (editions: readonly EditionUnderCheck[], problems: readonly Problem[]): Archive => ({
    archive: readEarlierListings(editions),
    sundays: editions.flatMap(({ sunday }) => sunday ?? []),
    problems,
  })
  const newest = own.flatMap(({ sunday }) => sunday ?? []).toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0]
  if (newest === undefined) return archived(own, [])
  try {
    const commit = change.kind === 'pull request' ? change.base : change.head
    const without = own.map(({ path }) => path)
    const texts = await readEditionsBefore(github, { site: here, newsletter, commit, day: newest, without })
    const earlier = texts.flatMap(({ path, text }) =>
      text === null ? [] : [readEditionUnderCheck(path, text, newsletter)],
    )
    progress(`Earlier editions: ${String(earlier.length)}`)
    return archived(
      [...earlier, ...own],
      texts.flatMap(({ problem }) => problem ?? []),
    )
  } catch (error) {
    if (!(error instanceof AdvisedError)) throw error
    return archived(own, [error.problem])
  }
}

function messageOf({ ruleId, fatal, reason, note, place, line = 1, column = 1 }: EditionMessage): CheckMessage {
  const end = place !== undefined && 'end' in place ? place.end : { line, column }
  return {
    rule: ruleId ?? '',
    severity: fatal === true ? 'error' : 'warning',
    message: reason,
    advice: note ?? '',
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
  }
}
