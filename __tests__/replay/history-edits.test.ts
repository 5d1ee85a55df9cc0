import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { startSandbox, type Sandbox } from '../../sandbox/server.ts'
import { connect } from '../../src/github/client.ts'
import { planEdition } from '../../src/model/edition.ts'
import { readEditionState } from '../../src/publish/edition-state.ts'
import { publish } from '../../src/publish/publish.ts'
import { kubernetes } from '../config/kubernetes.ts'
import { History, steps } from '../publish/keep-edits/history.ts'
import { BRANCH, POST, SITE, WEEK } from './draft-week.ts'
import { virtualPatience } from '../github/patience.ts'

const nothing = { labels: [], users: [], teams: [], assignees: [], milestone: null, problems: [] }

async function git(sandbox: Sandbox, ...args: readonly string[]): Promise<string> {
  const who = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.org']
  const { stdout } = await promisify(execFile)('git', [...who, '-C', sandbox.git(SITE), ...args])
  return stdout.trim()
}

/** A person merges the default branch into the edition's. */
async function mergeMain(sandbox: Sandbox): Promise<void> {
  await sandbox.commit(SITE, 'main', { 'about.md': String(sandbox.requests.length) }, { message: 'Write about it' })
  const tree = await git(sandbox, 'merge-tree', '--write-tree', BRANCH, 'main')
  const merge = await git(sandbox, 'commit-tree', tree, '-p', BRANCH, '-p', 'main', '-m', 'Merge main')
  await git(sandbox, 'update-ref', `refs/heads/${BRANCH}`, merge)
}

/** A person rebases the edition's branch onto the default branch in a clone of theirs, and pushes it by force. */
async function rebase(sandbox: Sandbox): Promise<void> {
  await sandbox.commit(SITE, 'main', { 'contact.md': String(sandbox.requests.length) }, { message: 'Write about it' })
  const clone = await mkdtemp(join(tmpdir(), 'clone-'))
  try {
    const there = ['-C', clone]
    await git(sandbox, 'clone', '--quiet', '--branch', BRANCH, sandbox.git(SITE), clone)
    await git(sandbox, ...there, 'rebase', '--quiet', 'origin/main')
    await git(sandbox, ...there, 'push', '--quiet', '--force', 'origin', BRANCH)
  } finally {
    await rm(clone, { recursive: true, force: true })
  }
}

test('histories on a branch in git, with merges and rebases: no word is lost', async () => {
  const newsletter = kubernetes()
  const edition = planEdition(newsletter, Temporal.PlainDate.from('2024-07-28'))
  for (const [index, taken] of fc.sample(steps, { numRuns: 8, seed: 5 }).entries()) {
    const sandbox = await startSandbox(WEEK)
    try {
      const github = connect({ url: sandbox.url, token: 'token', fetch, patience: virtualPatience().patience })
      const history = new History()
      const run = async (): Promise<void> => {
        const state = await readEditionState(
          github,
          { site: newsletter.site, home: newsletter.site, base: 'main' },
          edition,
        )
        const id = Buffer.from(`Repository:${SITE}`).toString('base64')
        const site = {
          id,
          home: { ...newsletter.site, id },
          defaultBranch: 'main',
          head: await git(sandbox, 'rev-parse', 'main'),
        }
        const manuscript = { edition, post: history.draft(), body: 'The draft.' }
        const { reason, revision } = await publish(github, newsletter, site, state, manuscript, nothing, () =>
          Promise.resolve(),
        )
        expect(reason).toBeNull()
        history.ran((await sandbox.file(SITE, BRANCH, POST)) ?? '', revision?.kept ?? [])
      }
      await run()
      for (const { who, what, where } of taken) {
        if (who === 'action') {
          history.changeFacts(what, where)
          await run()
        } else {
          history.edit(what, where)
          await sandbox.commit(SITE, BRANCH, { [POST]: history.post }, { message: 'Edit' })
          if (where % 7 === 0) await mergeMain(sandbox)
          if (index % 2 === 0 && where % 7 === 1) await rebase(sandbox)
        }
      }
      await run()
      expect(history.faults()).toEqual([])
    } finally {
      await sandbox.close()
    }
  }
}, 120_000)
