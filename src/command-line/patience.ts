import type { Patience } from '../github/persistence.ts'
import type { Machine } from './machine.ts'

/** How long requests are repeated while GitHub fails. */
const LONGEST = { minutes: 10 }

/** How a command waits for GitHub. */
export const patienceOf = (machine: Machine, progress: (line: string) => void): Patience => ({
  now: machine.now,
  wait: (milliseconds: number) => waitOn(machine, milliseconds),
  random: machine.random,
  deadline: machine.now().add(LONGEST),
  progress,
})

function waitOn(machine: Machine, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = machine.every(milliseconds, () => {
      stop()
      resolve()
    })
  })
}
