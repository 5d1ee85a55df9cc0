import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Sandbox } from '../../sandbox/server.ts'
import { BRANCH, draftWeek, POST, SITE } from './draft-week.ts'

const person = { message: 'Write the news' }

interface State {
  /** Brings the site into the state. */
  readonly prepare: (sandbox: Sandbox) => Promise<unknown>
  readonly operation: 'created' | 'updated' | 'unchanged' | 'skipped'
  /** What the summary says. */
  readonly says?: string
  /** The first lines of the commits on the branch that the default branch has not, oldest first. */
  readonly commits: readonly string[]
  /** The pull requests with their state, and whether they are drafts. */
  readonly pullRequests: readonly string[]
  /** Words that are in the post on the branch afterwards; null where there is no post. */
  readonly post: string | null
}

const DRAFT = 'Draft Week Ending July 28, 2024'
const RENEW = 'Update the draft of Week Ending July 28, 2024'

async function drafted(sandbox: Sandbox): Promise<number> {
  const { outputs } = await draftWeek(sandbox)
  return Number(outputs['pull-request-number'])
}

const opened = async (sandbox: Sandbox) => sandbox.store.pullRequest(SITE, await drafted(sandbox))

/** Merges below have another release note: the next draft is another one. */
function changeFacts(sandbox: Sandbox): void {
  const merge = sandbox.store.pullRequest('kubernetes/kubernetes', 126125)
  merge.title = 'Let RetryWatcher be stopped'
  merge.body = '```release-note\nLet RetryWatcher be stopped\n```\n'
}

/** Runs git in the site's repository as a person. */
export async function git(sandbox: Sandbox, ...args: readonly string[]): Promise<string> {
  const author = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.org']
  const { stdout } = await promisify(execFile)('git', [...author, '-C', sandbox.git(SITE), ...args])
  return stdout.trim()
}

/** What can have become of an edition when a run begins, by name, and what the run makes of it. */
export const states: Readonly<Record<string, State>> = {
  'no branch': {
    prepare: async () => {
      /* The site as it is. */
    },
    operation: 'created',
    commits: [DRAFT],
    pullRequests: ['OPEN draft'],
    post: '## Promotions',
  },
  'a branch without pull request': {
    prepare: async (sandbox) => {
      const number = await drafted(sandbox)
      sandbox.store.repository(SITE).pullRequests.delete(number)
    },
    operation: 'created',
    commits: [DRAFT],
    pullRequests: ['OPEN draft'],
    post: '## Promotions',
  },
  'a branch that people began, with other files': {
    prepare: async (sandbox) => {
      await git(sandbox, 'update-ref', `refs/heads/${BRANCH}`, await git(sandbox, 'rev-parse', 'main'))
      await sandbox.commit(SITE, BRANCH, { 'assets/kcsna.svg': '<svg/>' }, person)
    },
    operation: 'created',
    commits: ['Write the news', DRAFT],
    pullRequests: ['OPEN draft'],
    post: '## Promotions',
  },
  open: {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, RENEW],
    pullRequests: ['OPEN draft'],
    post: 'RetryWatcher be stopped',
  },
  'marked ready': {
    prepare: async (sandbox) => {
      const pullRequest = await opened(sandbox)
      pullRequest.isDraft = false
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, RENEW],
    pullRequests: ['OPEN ready'],
    post: 'RetryWatcher be stopped',
  },
  'closed without a merge': {
    prepare: async (sandbox) => {
      sandbox.store.close(await opened(sandbox), false)
      changeFacts(sandbox)
    },
    operation: 'skipped',
    says: 'reopen the pull request: the next run updates it.',
    commits: [DRAFT],
    pullRequests: ['CLOSED draft'],
    post: '## Promotions',
  },
  merged: {
    prepare: async (sandbox) => {
      sandbox.store.close(await opened(sandbox), true)
    },
    operation: 'skipped',
    says: 'The pull request of this edition is merged.',
    commits: [DRAFT],
    pullRequests: ['MERGED draft'],
    post: '## Promotions',
  },
  'the edition on the default branch': {
    prepare: (sandbox) => sandbox.commit(SITE, 'main', { [POST]: 'The published edition.\n' }, person),
    operation: 'skipped',
    says: 'The edition is already on the default branch.',
    commits: [],
    pullRequests: [],
    post: null,
  },
  'a post of the same path on the default branch, the pull request still open': {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      await sandbox.commit(SITE, 'main', { [POST]: 'Somebody else’s edition.\n' }, person)
      changeFacts(sandbox)
    },
    operation: 'skipped',
    says: 'The edition is already on the default branch.',
    commits: [DRAFT],
    pullRequests: ['OPEN draft'],
    post: '## Promotions',
  },
  'the base branch conflicts with another file of the branch': {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      await sandbox.commit(SITE, BRANCH, { 'index.md': 'The index of the editors.\n' }, person)
      await sandbox.commit(SITE, 'main', { 'index.md': 'Another index.\n' }, person)
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, 'Write the news', RENEW],
    pullRequests: ['OPEN draft'],
    post: 'RetryWatcher be stopped',
  },
  'merged, and its branch deleted': {
    prepare: async (sandbox) => {
      sandbox.store.close(await opened(sandbox), true)
      await git(sandbox, 'update-ref', '-d', `refs/heads/${BRANCH}`)
    },
    operation: 'skipped',
    says: 'The pull request of this edition is merged.',
    commits: [],
    pullRequests: ['MERGED draft'],
    post: null,
  },
  'branch deleted, pull request closed by that': {
    prepare: async (sandbox) => {
      sandbox.store.close(await opened(sandbox), false)
      await git(sandbox, 'update-ref', '-d', `refs/heads/${BRANCH}`)
    },
    operation: 'skipped',
    says: 'closed without a merge',
    commits: [],
    pullRequests: ['CLOSED draft'],
    post: null,
  },
  'the base branch moved': {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      await sandbox.commit(SITE, 'main', { 'about.md': 'About.\n' }, person)
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, RENEW],
    pullRequests: ['OPEN draft'],
    post: 'RetryWatcher be stopped',
  },
  'the base branch merged into the branch by a person': {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      const [head] = await Promise.all([git(sandbox, 'rev-parse', BRANCH)])
      const main = await sandbox.commit(SITE, 'main', { 'about.md': 'About.\n' }, person)
      const tree = await git(sandbox, 'merge-tree', '--write-tree', head, main)
      const merge = await git(sandbox, 'commit-tree', tree, '-p', head, '-p', main, '-m', 'Merge main')
      await git(sandbox, 'update-ref', `refs/heads/${BRANCH}`, merge)
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, 'Merge main', RENEW],
    pullRequests: ['OPEN draft'],
    post: 'RetryWatcher be stopped',
  },
  'rebased by a person': {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      const message = await git(sandbox, 'log', '-1', '--format=%B', BRANCH)
      const main = await sandbox.commit(SITE, 'main', { 'about.md': 'About.\n' }, person)
      const tree = await git(sandbox, 'merge-tree', '--write-tree', BRANCH, main)
      const rebased = await git(sandbox, 'commit-tree', tree, '-p', main, '-m', message)
      await git(sandbox, 'update-ref', `refs/heads/${BRANCH}`, rebased)
      await sandbox.commit(
        SITE,
        BRANCH,
        { [POST]: `${String(await sandbox.file(SITE, BRANCH, POST))}\nOurs.\n` },
        person,
      )
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, 'Write the news', RENEW],
    pullRequests: ['OPEN draft'],
    post: '\nOurs.\n',
  },
  'squashed by a person': {
    prepare: async (sandbox) => {
      await drafted(sandbox)
      const message = await git(sandbox, 'log', '-1', '--format=%B', BRANCH)
      const post = `${String(await sandbox.file(SITE, BRANCH, POST))}\nOurs.\n`
      await git(sandbox, 'update-ref', `refs/heads/${BRANCH}`, await git(sandbox, 'rev-parse', 'main'))
      await sandbox.commit(SITE, BRANCH, { [POST]: post }, { message })
      changeFacts(sandbox)
    },
    operation: 'skipped',
    says: 'or its commits were squashed',
    commits: [DRAFT],
    pullRequests: ['OPEN draft'],
    post: '\nOurs.\n',
  },
  'title and body edited by a person': {
    prepare: async (sandbox) => {
      const pullRequest = await opened(sandbox)
      pullRequest.title = 'LWKD of July 28'
      pullRequest.body = `A note.\n\n${pullRequest.body}\n\nAnother.`
      changeFacts(sandbox)
    },
    operation: 'updated',
    commits: [DRAFT, RENEW],
    pullRequests: ['OPEN draft'],
    post: 'RetryWatcher be stopped',
  },
}
