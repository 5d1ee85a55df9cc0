import type { Signature } from '../git-objects.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import { Refusal } from '../refusals.ts'
import type { Account } from '../repository-state.ts'

const GITHUB = 'https://github.com'

/** An author, as `Actor`: a `User` or a `Bot`. */
export function accountView(hub: Hub, { login, type }: Account): object {
  if (type === 'User') return hub.views.user(login)
  return {
    __typename: 'Bot',
    id: nodeId('Bot', login),
    login,
    url: `${GITHUB}/apps/${login}`,
    resourcePath: `/apps/${login}`,
    avatarUrl: `https://avatars.githubusercontent.com/${login}`,
  }
}

/** A `User`. Every valid login has an account, because the world does not record accounts. */
export function userView(login: string): object {
  return {
    __typename: 'User',
    id: nodeId('User', login),
    login,
    name: null,
    url: `${GITHUB}/${login}`,
    resourcePath: `/${login}`,
    avatarUrl: `https://avatars.githubusercontent.com/${login}`,
  }
}

/** An `Organization`, in which every team exists. */
export function organizationView(hub: Hub, login: string): object {
  return {
    __typename: 'Organization',
    id: nodeId('Organization', login),
    login,
    name: null,
    url: `${GITHUB}/${login}`,
    resourcePath: `/${login}`,
    avatarUrl: `https://avatars.githubusercontent.com/${login}`,
    team: ({ slug }: { slug: string }) => hub.views.team(login, slug),
  }
}

/** A `Team`. */
export function teamView(hub: Hub, organization: string, slug: string): object {
  return {
    __typename: 'Team',
    id: nodeId('Team', `${organization}/${slug}`),
    name: slug,
    slug,
    combinedSlug: `${organization}/${slug}`,
    url: `${GITHUB}/orgs/${organization}/teams/${slug}`,
    organization: () => hub.views.organization(organization),
  }
}

/**
 * Returns the account of a login.
 * @throws Refusal NOT_FOUND, in GitHub's words, if the login is invalid
 */
export function checkedLogin(login: string, what: 'User' | 'Organization'): string {
  if (/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\[bot\])?$/i.test(login)) return login
  throw new Refusal(
    'NOT_FOUND',
    `Could not resolve to ${what === 'User' ? 'a' : 'an'} ${what} with the login of '${login}'.`,
  )
}

/** Who signed a commit, as `GitActor`. The account is known only for GitHub's no-reply addresses. */
export function signatureView(hub: Hub, signature: Signature): object {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1]
  return {
    __typename: 'GitActor',
    name: signature.name,
    email: signature.email,
    date: signature.local,
    user: login === undefined ? null : () => hub.views.user(login),
  }
}
