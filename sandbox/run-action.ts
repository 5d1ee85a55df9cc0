import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A run of the bundled action, as in a workflow. */
const ACTION = fileURLToPath(new URL('../dist/index.js', import.meta.url))

export interface ActionRun {
  /** The URL of the API: that of a sandbox. */
  readonly apiUrl: string
  /** `owner/name` of the repository that runs the workflow. */
  readonly repository: string
  /** Inputs by name, as in a workflow's `with:`. */
  readonly inputs: Readonly<Record<string, string>>
  /** The name and payload of the event that started the workflow. Default: a manual run. */
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** More variables of the runner, such as GITHUB_REF. */
  readonly environment?: Readonly<Record<string, string>>
  /** The bundle to run. Default: dist/index.js. */
  readonly bundle?: string
}

export interface ActionResult {
  readonly exitCode: number
  /** The output of the action, including workflow commands. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
  /** The files that it wrote to `last-week-in/` in the runner's temporary folder, by name. */
  readonly files: { readonly post: string | null; readonly leftOut: string | null }
  /** Wall time of the process, in milliseconds. */
  readonly wall: number
}

/**
 * Runs the action once like a runner: in its own process with `INPUT_*` and `GITHUB_*` and files for outputs and the
 * summary. Only PATH and HOME are inherited.
 */
export async function runAction({
  apiUrl,
  repository,
  inputs,
  event = { name: 'workflow_dispatch', payload: {} },
  environment,
  bundle = ACTION,
}: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  const path = (name: string): string => join(folder, name)
  try {
    await mkdir(path('temp'))
    await Promise.all([
      writeFile(path('output'), ''),
      writeFile(path('summary'), ''),
      writeFile(path('event.json'), JSON.stringify(event.payload)),
    ])
    const { exitCode, log, wall } = await finished(bundle, folder, {
      ...pick(process.env, ['PATH', 'HOME']),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
      GITHUB_REPOSITORY: repository,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary'),
      RUNNER_TEMP: path('temp'),
      ...environment,
    })
    return {
      exitCode,
      log,
      wall,
      outputs: readOutputs(await readFile(path('output'), 'utf8')),
      summary: await readFile(path('summary'), 'utf8'),
      files: {
        post: await read(path('temp/last-week-in/post.md')),
        leftOut: await read(path('temp/last-week-in/left-out.json')),
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Finished {
  readonly exitCode: number
  readonly log: string
  readonly wall: number
}

function finished(bundle: string, folder: string, environment: Readonly<Record<string, string>>): Promise<Finished> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({
        exitCode: code ?? 1,
        log: Buffer.concat(chunks).toString('utf8'),
        wall: performance.now() - started,
      })
    })
  })
}

/** Reads the runner's file of outputs: `name<<delimiter`, the value's lines, `delimiter`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name] = value
  return outputs
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

function pick(environment: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  )
}
