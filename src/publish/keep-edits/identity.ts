import { gitHubLinksIn, thingLinked } from '../../text/github-link.ts'
import { fullName } from '../../text/repository-name.ts'

/**
 * What a piece of Markdown is about, by its links: pull requests and issues, releases, and the folders of proposals.
 * People may reword an item; its links stay.
 */
export function identitiesOf(markdown: string): readonly string[] {
  return gitHubLinksIn(markdown).flatMap((link) => {
    if (link.kind !== 'path') return thingLinked(link) ?? []
    const folder = /(?:^|\/)(keps\/.+?)\/?$/.exec(link.path)?.[1]
    return folder === undefined ? [] : [`${fullName(link.repository).toLowerCase()} ${folder}`]
  })
}
