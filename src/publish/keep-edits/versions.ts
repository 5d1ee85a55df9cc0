import type { Block } from './blocks.ts'
import type { Pairing } from './pairing.ts'

/** Three versions of a post's body, and which block of the base is which of the other two. */
export interface Versions {
  readonly base: readonly Block[]
  readonly mine: readonly Block[]
  readonly theirs: readonly Block[]
  readonly toMine: Pairing
  readonly toTheirs: Pairing
}
