import { runAction, type ActionResult } from '../../sandbox/run-action.ts'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts'

export const WEEK = 'sandbox/weeks/2024-07-28'
export const SITE = 'kubernetes-sigs/lwkd'
export const POST = '_posts/2024-07-28-update.md'
export const BRANCH = '20240728'

/** Starts a sandbox on the embedded week for one test. */
export async function withSandbox<Result>(
  test: (sandbox: Sandbox) => Promise<Result>,
  world = WEEK,
  options: SandboxOptions = {},
): Promise<Result> {
  const sandbox = await startSandbox(world, options)
  try {
    return await test(sandbox)
  } finally {
    await sandbox.close()
  }
}

/** Runs the bundled action once, as a scheduled workflow of the site would at the clock of the week. */
export function draftWeek(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return runAction({
    apiUrl: sandbox.url,
    repository: SITE,
    environment,
    inputs: { token: 'token-of-the-job', 'as-of': sandbox.world.clock, ...inputs },
  })
}
