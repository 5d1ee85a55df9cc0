import type { Newsletter } from '../../model/newsletter.ts'
import { reasonsBeside } from '../../preview/reasons.ts'
import { valueOf, type Command, type Given } from '../command.ts'
import { archiveIn, editionsIn } from '../editions-here.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Machine } from '../machine.ts'
import { CONFIGURATION_OPTIONS, newsletterHere } from '../newsletter-here.ts'
import { rootHere } from '../repository-here.ts'
import { readTextFile } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'
import type { PreviewFiles } from './read-preview.ts'

/** The default port. It is fixed, so that the address is the same every week. */
const PORT = 4180

export const previewCommand: Command = {
  name: 'preview',
  summary: 'show an edition in the browser while you write it',
  about: `Shows an edition in the browser as on the site, and updates the page when the file
changes. The page also shows what the edition check finds, the merges that were left
out, with bullets to copy, and why each merge is listed. Press Ctrl-C to stop.

Only this machine can open the page. No requests are sent to GitHub. If the file is in
a clone of a Jekyll site and Jekyll is installed, the page has the site's own layout.`,
  operand: '[FILE]',
  options: {
    port: { value: 'NUMBER', what: `the port of the page; default: ${String(PORT)}` },
    reasons: {
      value: 'FILE',
      what: 'the reasons of the draft; default: the file that "draft --out" wrote next to the post',
    },
    archive: {
      value: 'DIR',
      what: 'the folder of the earlier editions; default: the folder of the file',
    },
    ...CONFIGURATION_OPTIONS,
    plain: { value: null, what: 'show the page without the layout of the site' },
  },
  examples: [
    ['last-week-in preview', 'The newest edition of the repository you are in'],
    ['last-week-in preview edition.md', 'A specific edition'],
  ],
  run: preview,
}

async function preview(given: Given, machine: Machine, [named]: readonly string[]): Promise<ExitCode> {
  const port = portOf(given)
  const newsletter = newsletterHere(given, machine)
  const file = named ?? newestEdition(newsletter, machine)
  // A missing file is a usage error now. If it disappears later, the page says so.
  readTextFile(file, null, machine)
  const reasons = valueOf(given, 'reasons')
  if (reasons !== undefined) readTextFile(reasons, '--reasons', machine)

  const files = {
    file,
    reasons: reasons ?? reasonsBeside(file),
    newsletter,
    ...archiveOf({ named: valueOf(given, 'archive'), file }, newsletter, machine),
  }
  // Loaded late, so that other commands start fast.
  const { servePreview } = await import('./serve-preview.ts')
  await servePreview(files, { port, isPlain: given['plain'] === true }, machine)
  return EXIT.done
}

function portOf(given: Given): number {
  const text = valueOf(given, 'port')
  if (text === undefined) return PORT
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(`--port must be a number up to 65535, not "${text}".`, `Leave it out to use ${String(PORT)}.`)
}

function newestEdition(newsletter: Newsletter, machine: Machine): string {
  const template = `${rootHere(machine)}${newsletter.edition.path}`
  const folder = template.includes('/') ? template.slice(0, template.lastIndexOf('/')) : '.'
  const newest = machine.disk.kind(folder) === 'folder' ? editionsIn(folder, newsletter, machine).at(-1) : undefined
  if (newest !== undefined) return newest
  throw new UsageError(
    `There is no edition here: no file such as ${template}.`,
    'Name the file, or draft one first: last-week-in draft --out edition.md',
  )
}

function archiveOf(
  { named, file }: { readonly named: string | undefined; readonly file: string },
  newsletter: Newsletter,
  machine: Machine,
): Pick<PreviewFiles, 'known' | 'unchecked'> {
  const folder = named ?? (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.')
  const known = archiveIn({ folder, except: file }, newsletter, machine)
  const unchecked =
    known.sundays.length > 0
      ? null
      : `There are no earlier editions in ${folder === '.' ? 'this folder' : folder}, so repeated changes are not found. Set their folder with --archive.`
  return { known, unchecked }
}
