import type { Temporal } from 'temporal-polyfill'

/** The merges of a week, counted. */
export interface WeekCount {
  /** The Sunday that ends the week. */
  readonly sunday: Temporal.PlainDate
  readonly merges: number
}

/** An edition in figures, beside the weeks before it. */
export interface Figures {
  readonly told: number
  readonly leftOut: number
  /** Oldest first, the edition's own week last; only that one where the weeks before are not known. */
  readonly weeks: readonly WeekFigures[]
  /** What `areas` counts by: parts of the project, or labels of any kind where they name no parts. */
  readonly areasBy: 'area' | 'label'
  /** The most first. A merge may count in several. */
  readonly areas: readonly Share[]
  /** Merges by kind, the same way; empty where the labels say none. */
  readonly kinds: readonly Share[]
}

export interface WeekFigures extends WeekCount {
  /** How many merges its edition told; null where it had no edition. */
  readonly told: number | null
}

export interface Share {
  /** A stranger's text: the label, or the SIG's name out of it. */
  readonly name: string
  readonly merges: number
  readonly told: number
}
