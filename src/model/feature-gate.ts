/** The stages of a feature gate, spelled as in the list of kubernetes/kubernetes. */
export type GateStage = 'Alpha' | 'Beta' | 'GA' | 'Deprecated'

/** The newest state of a gate in the list. */
export interface GateState {
  readonly stage: GateStage
  readonly enabled: boolean
  readonly locked: boolean
  /** The first release with this state, such as `1.31`; null in lists without versions. */
  readonly version: string | null
}

/** A change to a feature gate, with its merge if known. */
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
  /** Only `locked` changed. If the stage changed too, the kind is `stage`. */
  | { readonly kind: 'lock'; readonly before: GateState; readonly now: GateState }
)
