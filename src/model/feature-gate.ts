/** The stages of a feature gate, as kubernetes/kubernetes writes them in its list of gates. */
export type GateStage = 'Alpha' | 'Beta' | 'GA' | 'Deprecated'

/** What the list says of a gate in its newest version. */
export interface GateState {
  readonly stage: GateStage
  readonly enabled: boolean
  readonly locked: boolean
  /** The release from which this holds, such as `1.31`; null in lists without versions. */
  readonly version: string | null
}

/** One change to one feature gate, with the merge that made it where it is known. */
export type GateChange = {
  readonly gate: string
  /** The number of the pull request in the source repository. */
  readonly merge: number | null
} & (
  | { readonly kind: 'added'; readonly now: GateState }
  | { readonly kind: 'removed'; readonly before: GateState }
  | { readonly kind: 'renamed'; readonly from: string; readonly now: GateState }
  | { readonly kind: 'stage'; readonly before: GateState; readonly now: GateState }
  | { readonly kind: 'default'; readonly before: GateState; readonly now: GateState }
  /** Only whether it is locked changed; a gate that is locked as it reaches a stage is one of kind `stage`. */
  | { readonly kind: 'lock'; readonly before: GateState; readonly now: GateState }
)
