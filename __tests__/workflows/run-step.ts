import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

const step = v.looseObject({ name: v.optional(v.string()), run: v.optional(v.string()) })
const workflow = v.looseObject({ jobs: v.record(v.string(), v.looseObject({ steps: v.optional(v.array(step), []) })) })

export interface RanStep {
  readonly status: number | null
  readonly said: string
  /** What it wrote to GITHUB_OUTPUT. */
  readonly output: string
  /** The calls of `gh`, in their order. */
  readonly calls: readonly string[]
}

/**
 * Runs the script of a workflow's step as it stands there, as a runner does with `shell: bash`.
 *
 * @param file the workflow
 * @param name the step's
 * @param environment what the step is given; nothing else of this machine but PATH
 * @param answers what `gh` answers to a call that has the key in it; it writes without a word, and finds nothing else
 */
export async function runStep(
  file: string,
  name: string,
  environment: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = {},
): Promise<RanStep> {
  const { jobs } = v.parse(workflow, parse(await readFile(`.github/workflows/${file}`, 'utf8')))
  const script = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((each) => each.name === name)?.run
  if (script === undefined) throw new Error(`${file} has no step "${name}".`)
  const folder = await mkdtemp(join(tmpdir(), 'step-'))
  try {
    const calls = join(folder, 'calls')
    const output = join(folder, 'output')
    await Promise.all([
      writeFile(join(folder, 'gh'), fakeGh(calls, answers), { mode: 0o755 }),
      writeFile(calls, ''),
      writeFile(output, ''),
    ])
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: {
        PATH: `${folder}:${process.env['PATH'] ?? ''}`,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: '/dev/null',
        ...environment,
      },
    })
    return {
      status,
      said: stdout + stderr,
      output: await readFile(output, 'utf8'),
      calls: (await readFile(calls, 'utf8')).split('\n').filter((call) => call !== ''),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const fakeGh = (calls: string, answers: Readonly<Record<string, string>>): string => `#!/bin/bash
echo "$*" >> ${calls}
[[ "$*" = *--silent* ]] && exec > /dev/null
case "$*" in
${Object.entries(answers)
  .map(([call, answer]) => `  *'${call}'*) echo '${answer}'; exit 0;;`)
  .join('\n')}
  *POST*|*PATCH*|*'release create'*) exit 0;;
esac
echo 'Not Found (HTTP 404)' >&2
exit 1
`
