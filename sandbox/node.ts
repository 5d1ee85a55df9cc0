import { issuesAt, pullRequestsAt, releasesAt } from './clock-rule.ts'
import type { Hub } from './hub.ts'
import { decodeNodeId, splitKey, unknownNode } from './node-ids.ts'
import { findLabel } from './types/label.ts'

/**
 * Returns the view of the object of a node id.
 * @throws Refusal NOT_FOUND if it does not exist
 */
export async function findNode(hub: Hub, id: string): Promise<object> {
  const found = await find(hub, id)
  if (!found) throw unknownNode(id)
  return found
}

async function find(hub: Hub, id: string): Promise<object | null | undefined> {
  const { type, key } = decodeNodeId(id)
  const { views } = hub
  if (type === 'User') return views.user(key)
  if (type === 'Bot') return views.account({ login: key, type: 'Bot' })
  if (type === 'Organization') return views.organization(key)
  if (type === 'Team') return views.team(key.split('/')[0] ?? '', key.split('/')[1] ?? '')
  const { repository: name, rest } = type === 'Repository' ? { repository: key, rest: '' } : splitKey(key)
  const repository = hub.store.find(name)
  if (!repository) return null
  const now = hub.now()
  switch (type) {
    case 'Repository':
      return views.repository(repository)
    case 'Ref': {
      const reference = await hub.git(repository).reference(rest)
      return reference && views.reference(repository, reference)
    }
    case 'Commit':
    case 'Tree':
    case 'Blob':
    case 'Tag': {
      const object = await hub.git(repository).read(rest)
      return object && views.object(repository, object)
    }
    case 'PullRequest': {
      const pullRequest = pullRequestsAt(repository, now).find((each) => String(each.number) === rest)
      return pullRequest && views.pullRequest(pullRequest)
    }
    case 'Issue': {
      const issue = issuesAt(repository, now).find((each) => String(each.number) === rest)
      return issue && views.issue(issue)
    }
    case 'IssueComment': {
      const comment = repository.comments.find((each) => String(each.id) === rest)
      return comment && views.comment(repository, comment)
    }
    case 'Label': {
      const label = findLabel(repository, rest)
      return label && views.label(repository, label)
    }
    case 'Milestone': {
      const milestone = repository.milestones.find((each) => each.title === rest)
      return milestone && views.milestone(repository, milestone)
    }
    case 'Release': {
      const release = releasesAt(repository, now).find((each) => each.tagName === rest)
      return release && views.release(repository, release)
    }
    default:
      return null
  }
}
