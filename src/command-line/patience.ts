import type { Patience } from '../github/persistence.ts'
import type { Machine } from './machine.ts'

/** How long requests are repeated while GitHub fails. */
const LONGEST = { minutes: 10 }

/** How a command waits for GitHub. */
export const patienceOf = ({ now, wait, random }: Machine, progress: (line: string) => void): Patience => ({
  now,
  wait,
  random,
  deadline: now().add(LONGEST),
  progress,
})
