import { Temporal } from 'temporal-polyfill'
import { connect } from '../../../src/github/client.ts'
import { type Edition } from '../../../src/model/edition.ts'
import { planEdition } from '../../../src/text/plan-edition.ts'
import { readEditionState } from '../../../src/publish/edition-state.ts'
import { publish } from '../../../src/publish/publish.ts'
import { History, type Step } from './history.ts'
import { SITE, type SiteInGit } from './site-in-git.ts'
import { virtualPatience } from '../../github/patience.ts'

const NO_METADATA = { labels: [], users: [], teams: [], assignees: [], milestone: null, problems: [] }
const NEWSLETTER = {
  edition: {
    branch: '{yyyy}{mm}{dd}',
    path: '_posts/{yyyy}-{mm}-{dd}-update.md',
    title: 'Week Ending {month} {d}, {yyyy}',
    slug: '{yyyy}-{mm}-{dd}-update',
    format: 'jekyll',
    layout: 'post',
  },
  publication: { weekday: 4, time: Temporal.PlainTime.from('22:00') },
  timeZone: 'UTC',
} as const
const [OWNER = '', NAME = ''] = SITE.split('/')
const FIRST_SUNDAY = Temporal.PlainDate.from('1999-01-03')

/**
 * Lets a history happen on a branch of a site, the action's part by `publish` against the sandbox.
 *
 * @param week counts the histories of a site: each has an edition of its own
 * @returns the history at its end, after a last run
 */
export async function historyInGit(site: SiteInGit, week: number, steps: readonly Step[]): Promise<History> {
  const edition = planEdition(NEWSLETTER, FIRST_SUNDAY.add({ weeks: week }))
  const { branch, path } = edition
  const beside = `beside-${branch}`
  const history = new History()
  await run(site, edition, history)
  for (const step of steps) {
    if (step.deed === 'run') {
      history.week.change(step.what, step.where)
      await run(site, edition, history)
      continue
    }
    const made = history.take(step)
    if (made.kind === 'post') await site.commit(branch, path, history.post)
    else if (made.kind === 'beside') await site.commitBeside(beside, branch, path, history.beside ?? '')
    else if (made.kind === 'merge') await site.merge(branch, beside, made.first, path, history.post)
    else if (step.deed === 'merge the default branch') {
      await site.mergeDefault(branch)
      history.did(step.deed)
    } else if (step.deed === 'rebase' && (await site.rebase(branch, path))) history.did(step.deed)
  }
  await run(site, edition, history)
  return history
}

/** Runs the action's part with the facts as they are; the sandbox says what came of the post. */
async function run(site: SiteInGit, edition: Edition, history: History): Promise<void> {
  const { sandbox } = site
  const github = connect({ url: sandbox.url, token: 'token', fetch, patience: virtualPatience().patience })
  const repository = { owner: OWNER, name: NAME, id: Buffer.from(`Repository:${SITE}`).toString('base64') }
  const state = await readEditionState(
    github,
    { ...repository, headRepository: repository, defaultBranch: 'main' },
    edition,
  )
  const writable = {
    ...repository,
    headRepository: repository,
    defaultBranch: 'main',
    head: state.branch?.head ?? (await site.git('rev-parse', 'main')),
  }
  const publishable = {
    edition,
    post: history.week.draft(),
    body: 'The draft.',
    metadata: NO_METADATA,
    incompleteSections: new Set<string>(),
  }
  const wait = (): Promise<void> => Promise.resolve()
  const { reason, revision } = await publish({ github, site: writable, wait }, state, publishable)
  if (reason !== null) throw new Error(`${edition.branch}: ${reason.message}`)
  history.ran((await sandbox.file(SITE, edition.branch, edition.path)) ?? '', revision?.kept ?? [])
}
