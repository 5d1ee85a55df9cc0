import type { Block } from './blocks.ts'
import type { Pairing } from './pairing.ts'

/** Three versions of a post's body, and the counterparts of the base's blocks in the other two. */
export interface Versions {
  readonly base: readonly Block[]
  readonly mine: readonly Block[]
  readonly theirs: readonly Block[]
  readonly toMine: Pairing
  readonly toTheirs: Pairing
}
