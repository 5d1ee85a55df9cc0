import { Temporal } from 'temporal-polyfill'
import type { Machine } from '../../src/command-line/machine.ts'
import { diskFrom } from '../../src/command-line/this-machine.ts'

export interface TestMachine extends Machine {
  readonly printed: () => string
  readonly said: () => string
}

/**
 * A machine with a real folder, and streams that are kept.
 * @param programs what each call of another program prints, by its words; any other is not there
 */
export function machineIn(
  folder: string,
  programs: Readonly<Record<string, string>> = {},
  more: Partial<Machine> = {},
): TestMachine {
  const written = { out: '', err: '' }
  const stream = (name: 'out' | 'err', isTerminal = false) => ({
    isTerminal,
    write: (text: string) => {
      written[name] += text
    },
  })
  return {
    folder,
    environment: {},
    out: stream('out', more.out?.isTerminal),
    now: () => Temporal.Instant.from('2026-03-16T06:00:00Z'),
    elapsed: () => 1234,
    random: () => 0.5,
    fetch: () => Promise.reject(new Error('Nobody is to be called.')),
    wait: () => Promise.resolve(),
    every: () => () => undefined,
    run: (program, words) => programs[[program, ...words].join(' ')] ?? null,
    start: () => Promise.resolve({ isDone: false, said: 'not there' }),
    untilStopped: () => Promise.resolve(),
    disk: diskFrom(folder),
    ...more,
    err: stream('err', more.err?.isTerminal),
    printed: () => written.out,
    said: () => written.err,
  }
}
