/** A repository of GitHub by its two parts, each checked against GitHub's own rules for names. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** A repository with the node id that GitHub's mutations ask for. */
export interface KnownRepository extends RepositoryName {
  readonly id: string
}
