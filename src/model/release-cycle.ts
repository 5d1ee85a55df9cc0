import type { Temporal } from 'temporal-polyfill'
import type { Url } from './url.ts'

/** A row of a release cycle's timeline. */
export interface Deadline {
  /** Its name as plain text: `Code Freeze`, `1.31.0-rc.0 released`. */
  readonly name: string
  /** The day in the timeline. Of a range the last day; of a time in AoE the day in AoE. */
  readonly day: Temporal.PlainDate
  /** When it ends: the stated hour, or else the end of the day, in the stated time zone or UTC. */
  readonly over: Temporal.Instant
  /** Whether the newsletter announces it: freezes, calls for docs or exceptions, the release. */
  readonly major: boolean
  /** The page about the phase that the timeline links, or null. */
  readonly phase: Url | null
}

/** A release cycle, from its page in sig-release. */
export interface ReleaseCycle {
  /** The minor version of the release: `1.31`. */
  readonly version: string
  readonly page: Url
  /** The first day. Week 1 starts on the Monday of its week. */
  readonly start: Temporal.PlainDate
  /** The day of the release; null if the timeline does not have it. */
  readonly release: Temporal.PlainDate | null
  /** In chronological order. */
  readonly deadlines: readonly Deadline[]
}

/** A supported minor version, from the website's schedule of patch releases. */
export interface PatchSchedule {
  /** `1.30`, which YAML would read as the number 1.3. */
  readonly minor: string
  readonly next: PatchRelease | null
  readonly previous: readonly PatchRelease[]
  readonly maintenance: Temporal.PlainDate | null
  readonly endOfLife: Temporal.PlainDate | null
}

export interface PatchRelease {
  /** `1.30.4`. */
  readonly version: string
  readonly cherryPickDeadline: Temporal.PlainDate | null
  readonly target: Temporal.PlainDate | null
}

/** An open milestone of the source repository. `open` and `closed` count issues and pull requests. */
export interface Milestone {
  readonly number: number
  readonly title: string
  readonly dueOn: Temporal.PlainDate | null
  readonly open: number
  readonly closed: number
}
