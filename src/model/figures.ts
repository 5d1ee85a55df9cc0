import type { Temporal } from 'temporal-polyfill'

/** Number of merges in a week. */
export interface WeekCount {
  /** The Sunday that ends the week. */
  readonly sunday: Temporal.PlainDate
  readonly merges: number
}

/** The figures of an edition and of the weeks before it. */
export interface Figures {
  readonly told: number
  readonly leftOut: number
  /** Oldest first, the edition's week last. Without earlier weeks if they are unknown. */
  readonly weeks: readonly WeekFigures[]
  /** `areas` counts by part of the project, or by any label if no label names a part. */
  readonly areasBy: 'area' | 'label'
  /** Largest first. A merge may count in several. */
  readonly areas: readonly Share[]
  /** Merges by kind, largest first; empty if no label names a kind. */
  readonly kinds: readonly Share[]
}

export interface WeekFigures extends WeekCount {
  /** Number of merges that its edition listed; null without an edition. */
  readonly told: number | null
}

export interface Share {
  /** Strangers' text: the label, or the name of the SIG in it. */
  readonly name: string
  readonly merges: number
  readonly told: number
}
