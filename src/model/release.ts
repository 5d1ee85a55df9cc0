import type { Temporal } from 'temporal-polyfill'
import type { RepositoryName } from './repository.ts'

/** A release, or a tag in a repository without releases. Name and notes are strangers' text. */
export interface Release {
  readonly repository: RepositoryName
  /** For example `v1.2.3`, `cluster-autoscaler-1.30.7`, `kustomize/v5.4.3`. */
  readonly tag: string
  readonly name: string
  /** The notes, as Markdown; empty for a bare tag. */
  readonly notes: string
  readonly publishedAt: Temporal.Instant
  readonly prerelease: boolean
}
