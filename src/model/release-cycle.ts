import type { Temporal } from 'temporal-polyfill'
import type { Url } from './url.ts'

/** A row of a release cycle's timeline. */
export interface Deadline {
  /** What is due, without marks and links: `Code Freeze`, `1.31.0-rc.0 released`. */
  readonly name: string
  /** The day in the words of the timeline: the last day of a range; the day that AoE names. */
  readonly day: Temporal.PlainDate
  /** When it is over: the stated hour, or the end of the day in the zone that is named, else in UTC. */
  readonly over: Temporal.Instant
  /** A freeze, a call for docs or exceptions, the release: what the newsletter counts down to. Not an alpha. */
  readonly major: boolean
  /** The page that explains the phase, where the timeline links one. */
  readonly phase: Url | null
}

/** A release cycle, from its page in sig-release. */
export interface ReleaseCycle {
  /** The minor version that is made: `1.31`. */
  readonly version: string
  readonly page: Url
  /** The first day; the Monday of that week starts week 1. */
  readonly start: Temporal.PlainDate
  /** The day of the release, where the timeline has it. */
  readonly release: Temporal.PlainDate | null
  /** In the order of time. */
  readonly deadlines: readonly Deadline[]
}

/** A minor version under support, from the website's schedule of patch releases. */
export interface PatchSchedule {
  /** `1.30`; a string, never the number 1.3. */
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

/** An open milestone of the source repository with its counts of issues and pull requests. */
export interface Milestone {
  readonly number: number
  readonly title: string
  readonly dueOn: Temporal.PlainDate | null
  readonly open: number
  readonly closed: number
}
