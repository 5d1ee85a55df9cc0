import type { Patience } from '../../src/github/persistence.ts'
import { VirtualTime } from '../../sandbox/virtual-time.ts'

export interface Waited {
  readonly patience: Patience
  readonly time: VirtualTime
  readonly told: string[]
}

/** A run of some minutes whose waits pass at once, with the longest jitter unless another is given. */
export function virtualPatience(minutes = 10, random = 0.999): Waited {
  const time = new VirtualTime('2024-07-30T06:00:00Z')
  const told: string[] = []
  const patience = {
    now: time.now,
    wait: time.wait,
    random: () => random,
    deadline: time.now().add({ minutes }),
    progress: (line: string) => void told.push(line),
  }
  return { patience, time, told }
}
