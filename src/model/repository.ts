/** The name of a repository, checked against GitHub's rules for names. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** A repository with its node id, which GitHub's mutations need. */
export interface KnownRepository extends RepositoryName {
  readonly id: string
}
