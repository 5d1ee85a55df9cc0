import type { Sandbox } from '../../sandbox/server.ts'
import { ask, mutate, part, repositoryId, text, type Reply } from './ask.ts'
import { SITE, smallSandbox } from './small-world.ts'

/** A sandbox whose site has a branch `edition` with one commit of its own and a branch `same` with none. */
export interface EditionBranch {
  readonly sandbox: Sandbox
  /** Node id of the site's repository. */
  readonly site: string
  /** Opens a pull request from `edition`; the input may say otherwise. */
  create(input: Readonly<Record<string, unknown>>): Promise<Reply>
  /** Opens a draft and gives its node id. */
  created(): Promise<string>
  /** The state of the only pull request. */
  only(): Promise<Awaited<ReturnType<Sandbox['pullRequests']>>[number]>
}

/** Starts one; the test closes its sandbox. */
export async function editionBranch(): Promise<EditionBranch> {
  const sandbox = await smallSandbox({
    [`repos/${SITE}/repository.json`]: { defaultBranch: 'main', labels: ['draft', 'lgtm'] },
  })
  const site = await repositoryId(sandbox, SITE)
  await sandbox.commit(SITE, 'main', { 'a.md': 'a\n' }, { message: 'Before' })
  const query = '{ repository(owner: "kubernetes-sigs", name: "lwkd") { object(expression: "main") { oid } } }'
  const oid = part((await ask(sandbox, query)).data, 'repository.object.oid')
  for (const branch of ['edition', 'same'])
    await mutate(sandbox, 'createRef', { repositoryId: site, name: `refs/heads/${branch}`, oid }, 'ref { name }')
  await sandbox.commit(SITE, 'edition', { 'post.md': 'one\ntwo\n', 'a.md': null }, { message: 'The draft\n\nWhy' })
  const create = (input: Readonly<Record<string, unknown>>): Promise<Reply> => {
    const usual = {
      repositoryId: site,
      baseRefName: 'main',
      headRefName: 'edition',
      title: 'Week Ending',
      body: 'Counts',
    }
    return mutate(sandbox, 'createPullRequest', { ...usual, ...input }, 'pullRequest { id }')
  }
  return {
    sandbox,
    site,
    create,
    created: async () => text((await create({ draft: true })).data, 'createPullRequest.pullRequest.id'),
    only: async () => {
      const [pullRequest] = await sandbox.pullRequests(SITE)
      if (pullRequest === undefined) throw new Error('no pull request')
      return pullRequest
    },
  }
}
