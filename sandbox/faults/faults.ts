import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Hooks, SandboxRequest, Verdict } from '../hooks.ts'
import { ANSWERS, type FaultyAnswer } from './answers.ts'
import { rootFieldsOf, withoutOne } from './partial-data.ts'

/** What happens to the answer of a completed request. */
const AFTERWARDS = {
  /** No byte of it comes back. */
  'answer lost': () => 'destroy',
  'answer lost behind a 502': () => ANSWERS['502'](),
  /** It arrives after the client has given up. */
  'answer too late': () => 'silence',
  'reset in the body': (_, answer) => ({ ...answer, cutAfter: 0.5 }),
  'truncated JSON': (_, answer) => ({ ...answer, body: textOf(answer).slice(0, -20) }),
  'partial data': (request, answer, part) => withoutOne(request, answer, part),
  /** The token may not read one part of the answer. Only for queries: mutations are refused before any work. */
  'part refused': (request, answer, part) =>
    request.query.trimStart().startsWith('mutation') ? undefined : withoutOne(request, answer, part, 'not allowed'),
  /** A mutation was carried out, but its answer is empty and without errors. */
  'empty answer': (request, answer) =>
    request.query.trimStart().startsWith('mutation')
      ? { ...answer, body: { data: Object.fromEntries(rootFieldsOf(request.query).map((field) => [field, null])) } }
      : undefined,
  /** Somebody commits to the edition's branch before the answer arrives. */
  'branch moves': () => undefined,
} satisfies Record<string, (request: SandboxRequest, answer: Answer, part: number) => Verdict>

/** Milliseconds until the first byte of a slow answer. */
const SLOW = 20

const BEFOREHAND = ['reset', 'silence', 'slow first byte'] as const

type Afterwards = keyof typeof AFTERWARDS

/** The kinds of faults by name. */
export type FaultKind = keyof typeof ANSWERS | Afterwards | (typeof BEFOREHAND)[number]

const isAfterwards = (kind: FaultKind): kind is Afterwards => kind in AFTERWARDS

export const FAULT_KINDS = [...Object.keys(ANSWERS), ...BEFOREHAND, ...Object.keys(AFTERWARDS)] as readonly FaultKind[]

/** One fault of a schedule: what happens to the nth request of an operation, counted from 1, and to those after it. */
export interface PlannedFault {
  readonly operation: string
  readonly nth: number
  /** Number of consecutive requests of the operation. */
  readonly times: number
  readonly kind: FaultKind
  /** The index of the missing part, modulo their number. Default: the nth part of the nth request. */
  readonly part?: number
}

/** The dependencies of faults. */
export interface FaultEffects {
  /** The present moment in seconds since 1970, to compute the reset of a rate limit. */
  readonly now: () => number
  /** Commits to the edition's branch as a person. */
  readonly moveBranch?: () => Promise<void>
  /** Called if a request does not get an answer, so that a test does not wait until the client gives up. */
  readonly onSilence?: (request: SandboxRequest) => void
}

/** The faults of a schedule, and which of them have happened. */
export interface Faults {
  readonly hooks: Hooks
  readonly injected: readonly PlannedFault[]
}

/** Makes the sandbox misbehave by a schedule. */
export function faultsOf(schedule: readonly PlannedFault[], effects: FaultEffects): Faults {
  const injected: PlannedFault[] = []
  const counts = new Map<string, number>()
  const pending = new Map<number, { readonly fault: PlannedFault; readonly nth: number }>()

  const silent = (request: SandboxRequest, verdict: Verdict): Verdict => {
    if (verdict === 'silence') effects.onSilence?.(request)
    return verdict
  }

  async function beforeAnswer(request: SandboxRequest): Promise<Verdict> {
    const nth = (counts.get(request.operation) ?? 0) + 1
    counts.set(request.operation, nth)
    const fault = schedule.find(
      (each) => each.operation === request.operation && each.nth <= nth && nth < each.nth + each.times,
    )
    if (fault === undefined) return undefined
    injected.push(fault)
    if (fault.kind === 'reset') return 'destroy'
    if (fault.kind === 'silence') return silent(request, 'silence')
    if (fault.kind === 'slow first byte') {
      await sleep(SLOW)
      return undefined
    }
    if (isAfterwards(fault.kind)) {
      pending.set(request.index, { fault, nth })
      return undefined
    }
    const answer: FaultyAnswer = ANSWERS[fault.kind]
    return answer(effects.now(), rootFieldsOf(request.query))
  }

  async function afterAnswer(request: SandboxRequest, answer: Answer): Promise<Verdict> {
    const found = pending.get(request.index)
    if (found === undefined) return undefined
    const { kind } = found.fault
    if (kind === 'branch moves') await effects.moveBranch?.()
    return isAfterwards(kind)
      ? silent(request, AFTERWARDS[kind](request, answer, found.fault.part ?? found.nth))
      : undefined
  }

  return { hooks: { beforeAnswer, afterAnswer }, injected }
}

const textOf = ({ body }: Answer): string => (typeof body === 'string' ? body : JSON.stringify(body))
