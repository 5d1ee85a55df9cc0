/** A repository of GitHub by its two parts, each checked against GitHub's own rules for names. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** A repository with the node id that GitHub's mutations ask for. */
export interface KnownRepository extends RepositoryName {
  readonly id: string
}

const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/
const NAME = /^[A-Za-z0-9._-]{1,100}$/

/**
 * Reads `owner/name`.
 * @returns the two parts, or null where the text is no repository's name.
 */
export function repositoryName(text: string): RepositoryName | null {
  const [owner, name, ...rest] = text.split('/')
  if (owner === undefined || name === undefined || rest.length > 0) return null
  return OWNER.test(owner) && NAME.test(name) && !/^\.{1,2}$/.test(name) ? { owner, name } : null
}

/** `owner/name`, as GitHub writes it. */
export function fullName(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`
}

/** GitHub treats names without regard to case. */
export function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}
