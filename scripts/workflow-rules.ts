import * as v from 'valibot'
import { parse } from 'yaml'

const step = v.looseObject({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
})
const job = v.looseObject({
  permissions: v.optional(v.unknown()),
  uses: v.optional(v.string()),
  'runs-on': v.optional(v.unknown()),
  'timeout-minutes': v.optional(v.number()),
  secrets: v.optional(v.unknown()),
  steps: v.optional(v.array(step), []),
})
const workflow = v.looseObject({
  on: v.union([v.string(), v.array(v.string()), v.record(v.string(), v.unknown())]),
  permissions: v.optional(v.unknown()),
  defaults: v.optional(v.looseObject({ run: v.optional(v.looseObject({ shell: v.optional(v.string()) })) })),
  jobs: v.record(v.string(), job),
})

/** An action of this repository, this project in an example, or another action pinned to a commit. */
const PINNED =
  /^(?:\.\/\S*|OWNER\/last-week-in(?:\/\S+)?@v\d+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|docker:\/\/\S+@sha256:[0-9a-f]{64})$/

/** Events whose runs have secrets although anybody can choose the code or text that they run on. */
const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment']

/**
 * Checks a workflow against the project's rules for permissions, pinned actions and texts in shell scripts.
 *
 * @param text the workflow's YAML
 * @returns the problems, each beginning with its place; empty if there are none
 */
export function breachesOf(text: string): readonly string[] {
  const { on, permissions, defaults, jobs } = v.parse(workflow, parse(text))
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  // What is only ever called has the permissions that the calling job gives it, and can ask for no more.
  const isOnlyCalled = triggers.every((trigger) => trigger === 'workflow_call')
  const hasShell = Object.values(jobs).some(({ steps }) => steps.some(({ run }) => run !== undefined))
  return [
    ...triggers
      .filter((trigger) => DANGEROUS.includes(trigger))
      .map((trigger) => `on.${trigger}: gives secrets to what a stranger chose`),
    ...(isOnlyCalled || isEmptyMap(permissions) ? [] : ['permissions: must be {}; each job asks for its own']),
    ...(hasShell && defaults?.run?.shell !== 'bash'
      ? ['defaults.run.shell: must be bash, or a failure in a pipe goes unseen']
      : []),
    ...breachesOfLines(text),
    ...Object.entries(jobs).flatMap(([name, each]) => [
      ...breachesOfJob(each, isOnlyCalled).map((breach) => `jobs.${name}.${breach}`),
      ...each.steps.flatMap((one, at) =>
        breachesOfStep(one).map((breach) => `jobs.${name}.steps[${String(at)}].${breach}`),
      ),
    ]),
  ]
}

const isEmptyMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** The rules about comments, which are not in the parsed YAML. */
function breachesOfLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const place = `line ${String(at + 1)}`
    const [, uses] = /^\s*(?:- )?uses:\s*(.+)$/.exec(line) ?? []
    if (uses !== undefined && !PINNED.test(uses)) {
      return [`${place}: "${uses}" must be pinned to a commit, followed by its version as "# v1.2.3"`]
    }
    if (/^\s+[a-z-]+: (?:write|read|write-all|read-all)$/.test(line)) {
      return [`${place}: the permission "${line.trim()}" needs a comment with the reason`]
    }
    return []
  })
}

function breachesOfJob(each: v.InferOutput<typeof job>, isOnlyCalled: boolean): readonly string[] {
  const isCall = each.uses !== undefined
  return [
    ...(isOnlyCalled || typeof each.permissions === 'object' ? [] : ['permissions: must name each that the job needs']),
    ...(each.secrets === 'inherit' ? ['secrets: must be named one by one'] : []),
    ...(isCall || each['timeout-minutes'] !== undefined ? [] : ['timeout-minutes: is missing']),
    ...(isCall || /^ubuntu-\d\d\.\d\d$/.test(String(each['runs-on']))
      ? []
      : ['runs-on: must be a fixed image of Ubuntu']),
  ]
}

function breachesOfStep({ uses, run, with: given }: v.InferOutput<typeof step>): readonly string[] {
  return [
    ...(uses?.startsWith('actions/checkout@') === true && given['persist-credentials'] !== false
      ? ['with.persist-credentials: must be false, or later steps can take the token from .git']
      : []),
    ...(run?.includes('${{') === true
      ? ['run: has an expression, whose value the shell would run; pass it by env']
      : []),
    ...(/toJSON\(secrets\)/i.test(JSON.stringify(given)) ? ['with: passes every secret'] : []),
  ]
}
