import { expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runAction } from '../../sandbox/run-action.ts'
import type { Sandbox } from '../../sandbox/server.ts'
import { commandsOf, runCommand, type Ended } from '../documented-commands/commands.ts'
import { withSandbox } from './draft-week.ts'

jest.setTimeout(60_000)

const LAMPLIGHT = 'example-harbour/lamplight'
const CONFIGURATION = '.github/last-week-in.yml'
const WEEKLY = '.github/workflows/weekly.yml'

/** The commands of the README's part "Use it", in their order. */
const path = commandsOf('README.md', 'Use it')

test('the README leads from an empty repository to a drafted pull request', async () => {
  await withSandbox(async (sandbox) => {
    const folder = mkdtempSync(join(tmpdir(), 'newcomer-'))
    try {
      const site = join(folder, 'site')
      mkdirSync(site)
      const run = (command: string): Promise<Ended> => runCommand(command, site, sandbox)
      await run('git init --initial-branch main')
      await run(`git remote add origin https://github.com/${LAMPLIGHT}.git`)
      // The same repository, whose remote has no history yet, so that what is pushed is all that it holds.
      await run(`git config url.${await emptied(sandbox)}.pushInsteadOf https://github.com/${LAMPLIGHT}.git`)

      const ended: Ended[] = []
      for (const command of path) ended.push(await run(command))
      expect(ended.map(({ code, err }, at) => [path[at], code, code === 0 ? '' : err])).toEqual(
        path.map((command) => [command, 0, '']),
      )
      expect(ended.at(path.indexOf('npx ../last-week-in draft'))?.out).toContain('## Features')
      expect(await sandbox.file(LAMPLIGHT, 'main', CONFIGURATION)).toBe(readFileSync(join(site, CONFIGURATION), 'utf8'))

      const { exitCode, log, outputs } = await runAction({
        apiUrl: sandbox.url,
        repository: LAMPLIGHT,
        inputs: { ...inputsOf((await sandbox.file(LAMPLIGHT, 'main', WEEKLY)) ?? ''), 'as-of': sandbox.world.clock },
      })
      expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::error')])
      const [opened, ...others] = await sandbox.pullRequests(LAMPLIGHT)
      expect(others).toEqual([])
      expect(opened).toMatchObject({ isDraft: true, base: 'main', head: outputs['branch'] })
      const post = await sandbox.file(LAMPLIGHT, outputs['branch'], outputs['post-path'])
      expect(post).toMatch(/## Features\n\n\* [\s\S]*night schedule/)
      expect(existsSync(join(site, 'updates'))).toBe(false)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 'sandbox/weeks/lamplight-2026-03-15')
})

/** Takes the branches from the sandbox's repository, as that of a project that begins, and gives its address for git. */
async function emptied(sandbox: Sandbox): Promise<string> {
  const bare = sandbox.git(LAMPLIGHT)
  await runCommand('git update-ref -d refs/heads/main', bare, sandbox)
  return bare
}

/** What a runner gives the action for the one step of the workflow, by a schedule: defaults, and expressions resolved. */
function inputsOf(workflow: string): Readonly<Record<string, string>> {
  const { jobs } = parse(workflow) as { jobs: { draft: { steps: readonly { with: Record<string, string> }[] } } }
  const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default: string }> }
  const values: Readonly<Record<string, string>> = {
    '${{ github.token }}': 'sandbox-token',
    '${{ inputs.week-ending }}': '',
    '${{ inputs.dry-run || false }}': 'false',
  }
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default] as const)
  return Object.fromEntries(
    [...defaults, ...Object.entries(jobs.draft.steps[0]?.with ?? {})].map(([name, text]) => {
      const value = text.includes('${{') ? values[text] : text
      if (value === undefined) throw new Error(`The test does not know what ${text} is.`)
      return [name, value]
    }),
  )
}
