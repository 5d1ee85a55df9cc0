import type { Shown } from '../../preview/shown.ts'
import type { Machine } from '../machine.ts'
import { paintFor } from '../paint.ts'
import { printable } from '../printable.ts'
import { previewApp, type PreviewSource } from './preview-app.ts'
import { readPreview, type PreviewFiles } from './read-preview.ts'
import { listen } from './loopback-server.ts'
import { buildSite, siteAround, type SiteBuild } from './site-build.ts'
import { watch } from './watch.ts'
import { counted } from '../../text/plural.ts'
import { percentDecoded } from '../../text/url.ts'

const PLAIN = '/preview/edition'

/**
 * Serves the preview until Ctrl-C, and then removes its temporary files.
 * @throws AdvisedError if the port cannot be used
 */
export async function servePreview(
  desk: PreviewFiles,
  { port, isPlain }: { readonly port: number; readonly isPlain: boolean },
  machine: Machine,
): Promise<void> {
  const { disk } = machine
  const say = (what: string): void => {
    const clock = machine.now().toString().slice(11, 19)
    machine.err.write(`${paintFor(machine.err, machine.environment).dim(clock)}  ${printable(what)}\n`)
  }
  const site = isPlain ? null : siteAround(desk.file, machine)
  const folder = site === null ? null : disk.temporary()
  const stop = new AbortController()
  const listeners = new Set<() => void>()

  let sight = readPreview(desk, machine)
  let page = site === null ? { address: PLAIN, note: noSite(isPlain) } : awaited(PLAIN)
  let building: Promise<void> | null = null
  let isStale = false

  const build = async (): Promise<void> => {
    if (site === null || folder === null) return
    do {
      isStale = false
      const began = machine.elapsed()
      const built = await buildSite({ site, folder }, machine, stop.signal)
      if (stop.signal.aborted) return
      const done = pageOf(built)
      page = (isStale as boolean) ? awaited(done.address) : done
      const seconds = ((machine.elapsed() - began) / 1000).toFixed(1)
      say(built.isBuilt ? `Jekyll built the site in ${seconds} s` : done.note)
      for (const tell of listeners) tell()
    } while (isStale as boolean)
  }
  const rebuild = (): void => {
    if (site === null) return
    isStale = true
    page = awaited(page.address)
    building ??= build().finally(() => {
      building = null
    })
  }
  const telling: PreviewSource = {
    shown: () => ({ ...sight.shown, page }),
    edition: () => sight.html,
    siteFile: (path) => (folder === null ? null : siteFile(`${folder}/site`, path, disk)),
    onChange: (call) => {
      listeners.add(call)
      return () => listeners.delete(call)
    },
  }

  let hosts: readonly string[] = []
  const app = previewApp(telling, () => hosts)
  try {
    const server = await listen(port, (request, own) => {
      hosts = own
      return app.fetch(request)
    })
    const unwatch = watch(
      [desk.file, desk.reasons],
      () => {
        sight = readPreview(desk, machine)
        say(`${desk.file} changed: ${summary(sight.shown)}`)
        if (sight.shown.problem === null) rebuild()
        for (const tell of listeners) tell()
      },
      machine,
    )
    const stopped = machine.untilStopped()
    say(`${desk.file}: ${summary(sight.shown)}`)
    if (sight.shown.reasons.missing !== null) say(sight.shown.reasons.missing)
    say(sight.shown.unchecked)
    machine.out.write(`The preview is at ${server.url}; Ctrl-C ends it.\n`)
    rebuild()
    await stopped
    stop.abort()
    unwatch()
    await (building as Promise<void> | null)
    await server.close()
  } finally {
    if (folder !== null) disk.remove(folder)
  }
  say('The preview has ended.')
}

const noSite = (isPlain: boolean): string =>
  isPlain
    ? 'Without the layout of the site, as --plain asks.'
    : 'Without the layout of the site: there is no _config.yml of Jekyll above the file.'

/** The page while Jekyll builds the next one. The page without the site's layout is always current. */
const awaited = (address: string): Shown['page'] => ({
  address,
  note:
    address === PLAIN
      ? 'Without the layout of the site: Jekyll is building it …'
      : 'Before the last change: Jekyll is building the site again …',
})

function pageOf(built: SiteBuild): Shown['page'] {
  if (built.isBuilt) return { address: built.page, note: 'As Jekyll builds the site.' }
  return { address: PLAIN, note: `Without the layout of the site: Jekyll could not build it. ${built.why}` }
}

function summary({ problem, findings }: Sight): string {
  if (problem !== null) return `${problem.message} ${problem.advice}`
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`
}

type Sight = Pick<Shown, 'problem' | 'findings'>

/** Finds a file of the built site by its path, or as the page of a folder or of a path without extension. */
function siteFile(root: string, path: string, disk: Machine['disk']): ReturnType<PreviewSource['siteFile']> {
  const plain = percentDecoded(path)
  if (plain === null || /(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/.test(plain)) return null
  const name = [plain, `${plain}.html`, `${plain.replace(/\/$/, '')}/index.html`].find(
    (each) => disk.kind(root + each) === 'file',
  )
  return name === undefined ? null : { name, content: disk.read(root + name) }
}
