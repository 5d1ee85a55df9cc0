/** A repository of GitHub by its two parts, each checked against GitHub's own rules for names. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** A repository with the node id that GitHub's mutations ask for. */
export interface KnownRepository extends RepositoryName {
  readonly id: string
}

/** `owner/name` by GitHub's rules, with both parts. */
export const REPOSITORY_NAME = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/

/**
 * Reads `owner/name`.
 * @returns the two parts, or null where the text is no repository's name.
 */
export function repositoryName(text: string): RepositoryName | null {
  const [, owner, name] = REPOSITORY_NAME.exec(text) ?? []
  return owner === undefined || name === undefined ? null : { owner, name }
}

/** `owner/name`, as GitHub writes it. */
export function fullName(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`
}

/** GitHub treats names without regard to case. */
export function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}
