import { Temporal } from 'temporal-polyfill'
import type { RepositoryName } from '../../model/repository.ts'
import type { Window } from '../../model/week.ts'
import { fullName } from '../../text/repository-name.ts'

/** A time span in whole seconds since 1970. Both ends are included, as in GitHub's search. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** GitHub's search for the pull requests merged in a window. */
export function searchForMerges(repository: RepositoryName, { start, end }: Window): string {
  const second = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' })
  // Both ends are included in a search, to the second.
  const span = `${second(start)}..${second(end.subtract({ seconds: 1 }))}`
  return `repo:${fullName(repository)} is:pr is:merged merged:${span}`
}

/** Half a week in seconds. In kubernetes/kubernetes it has about one page of merges. */
const HALF_WEEK = 302_400

/**
 * Splits a window into adjacent spans: two for a week, more for a longer window. The end of the window does not belong to
 * it, and merge times have whole seconds, so the last span ends one second earlier.
 */
export function spansOf({ start, end }: Window): readonly Span[] {
  const from = Math.ceil(start.epochMilliseconds / 1000)
  const until = Math.ceil(end.epochMilliseconds / 1000) - 1
  if (until < from) return []
  const seconds = until - from + 1
  const parts = Math.min(seconds, Math.max(2, Math.round(seconds / HALF_WEEK)))
  const cut = (part: number): number => from + Math.floor((seconds * part) / parts)
  return Array.from({ length: parts }, (_, part) => ({ from: cut(part), until: cut(part + 1) - 1 }))
}

/** The two halves of a span, or the span itself if it is a single second. */
export function halves(span: Span): readonly Span[] {
  if (span.from === span.until) return [span]
  const middle = Math.floor((span.from + span.until) / 2)
  return [
    { from: span.from, until: middle },
    { from: middle + 1, until: span.until },
  ]
}

/** `2024-07-22T00:00:00Z`. */
export function instantOf(second: number): string {
  return Temporal.Instant.fromEpochMilliseconds(second * 1000).toString()
}

/** @param time a time in GitHub's format */
export function inSpan(span: Span, time: string): boolean {
  const second = Math.floor(Temporal.Instant.from(time).epochMilliseconds / 1000)
  return span.from <= second && second <= span.until
}
