import type { RepositoryName } from '../model/repository.ts'

/** `owner/name` by GitHub's rules, with both parts. */
export const REPOSITORY_NAME = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/

/**
 * Reads `owner/name`.
 * @returns the two parts; null if the text is not the name of a repository
 */
export function repositoryName(text: string): RepositoryName | null {
  const [, owner, name] = REPOSITORY_NAME.exec(text) ?? []
  return owner === undefined || name === undefined ? null : { owner, name }
}

/** `owner/name`, as GitHub writes it. */
export function fullName(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`
}

/** Whether two names are those of one repository. GitHub ignores case. */
export function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}

/** `owner/name#number` in lower case, because GitHub ignores case: equal for the same pull request or issue. */
export function citedAs({
  repository,
  number,
}: {
  readonly repository: RepositoryName
  readonly number: number
}): string {
  return `${fullName(repository)}#${String(number)}`.toLowerCase()
}
