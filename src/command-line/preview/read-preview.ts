import { checkEdition } from '../../check/check.ts'
import { CITED_RULES } from '../../check/cited-rules.ts'
import { readEditionUnderCheck } from '../../check/edition-under-check.ts'
import { RULES } from '../../check/rules.ts'
import type { Newsletter } from '../../model/newsletter.ts'
import { AdvisedError, type Problem } from '../../model/problem.ts'
import { pageOfPost, type Block } from '../../preview/page-of-post.ts'
import { readReasons } from '../../preview/reasons.ts'
import { shownMerges, type Shown, type ShownFinding, type ShownReasons } from '../../preview/shown.ts'
import type { Archive } from '../editions-here.ts'
import type { Machine } from '../machine.ts'
import { readTextFile } from '../text-file.ts'

/** The files that a preview shows, and what the check of the edition needs. */
export interface PreviewFiles {
  readonly file: string
  /** The path of the reasons; the file may not exist. */
  readonly reasons: string
  readonly newsletter: Newsletter
  readonly known: Archive
  /** Why the earlier editions are unknown, or null if they are known. */
  readonly unchecked: string | null
}

/** What the preview shows of the files at one time. */
export interface PreviewContent {
  readonly shown: Omit<Shown, 'page'>
  /** The page without the site's layout; empty if the post cannot be read. */
  readonly html: string
}

/** Reads the files. A file that cannot be read becomes a problem in the result. */
export function readPreview(desk: PreviewFiles, machine: Pick<Machine, 'disk'>): PreviewContent {
  const name = desk.file.replace(/^.*[/\\]/, '')
  const read = post(desk.file, machine)
  const text = typeof read === 'string' ? read : ''
  const problem = typeof read === 'string' ? null : read
  const rest = { path: desk.file, problem, source: text, unchecked: uncheckedOf(desk) }
  if (problem !== null) {
    return {
      shown: { ...rest, title: name, blocks: [], findings: [], reasons: reasonsOf(desk, [], machine) },
      html: '',
    }
  }
  const edition = readEditionUnderCheck(desk.file, text, desk.newsletter)
  const { html, blocks } = pageOfPost(text, edition.frontMatter.end, desk.newsletter.edition.format)
  const title = edition.frontMatter.entries.get('title')?.value.trim() ?? ''
  const messages = checkEdition(edition, RULES, { ...desk.known, facts: null, mergedAt: null })
  const findings = messages.map(({ line = 1, column = 1, fatal, reason, note = '', ruleId = '' }): ShownFinding => ({
    line,
    column,
    severity: fatal === true ? 'error' : 'warning',
    message: reason,
    advice: note,
    rule: ruleId,
  }))
  return {
    shown: { ...rest, title: title === '' ? name : title, blocks, findings, reasons: reasonsOf(desk, blocks, machine) },
    html,
  }
}

function uncheckedOf({ file, unchecked, newsletter }: PreviewFiles): string {
  const left = CITED_RULES.filter(({ id }) => newsletter.check.rules[id] !== 'off')
  if (left.length === 0) return unchecked ?? ''
  const asking = `${String(left.length)} rules that ask GitHub or other sites did not run: "last-week-in check --check-links ${file}" runs them.`
  return unchecked === null ? asking : `${asking} ${unchecked}`
}

function post(file: string, machine: Pick<Machine, 'disk'>): string | Problem {
  const kind = machine.disk.kind(file)
  if (kind === 'nothing') {
    return { message: `${file} no longer exists.`, advice: 'The page returns when the file does.' }
  }
  try {
    const text = readTextFile(file, null, machine)
    return text.trim() === '' ? { message: `${file} is empty.`, advice: 'Write the edition, or draft it.' } : text
  } catch (error) {
    if (error instanceof AdvisedError) return error.problem
    throw error
  }
}

function reasonsOf(
  { reasons: file }: PreviewFiles,
  blocks: readonly Block[],
  machine: Pick<Machine, 'disk'>,
): ShownReasons {
  const none = (missing: string): ShownReasons => ({ told: [], leftOut: [], figures: null, missing })
  if (machine.disk.kind(file) !== 'file') {
    return none(
      `There is no file ${file}. "last-week-in draft --out FILE" writes the reasons next to the post. To use another file, such as left-out.json of a run of the action, set --reasons.`,
    )
  }
  try {
    const reasons = readReasons(readTextFile(file, '--reasons', machine))
    if (reasons === null)
      return none(`${file} does not contain the reasons of a draft. Write it again with "last-week-in draft".`)
    return {
      told: shownMerges(reasons.told, blocks),
      leftOut: shownMerges(reasons.leftOut, blocks),
      figures: reasons.figures,
      missing: null,
    }
  } catch (error) {
    if (error instanceof AdvisedError) return none(`${error.problem.message} ${error.problem.advice}`)
    throw error
  }
}
