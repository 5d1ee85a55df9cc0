import { Temporal } from 'temporal-polyfill'
import type { Gathered } from '../../model/facts.ts'
import type { Milestone } from '../../model/release-cycle.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import type { BesideTheWeek } from '../beside-the-week.ts'
import { failed, read, unreadable } from '../source-report.ts'

const SOURCE = 'milestones'

/**
 * Returns the open milestones of a repository by due date, with their current numbers of open and closed issues. GitHub
 * answers null for a milestone that it cannot count, which makes the source partial.
 */
export function gatherMilestones(
  { answer }: Pick<BesideTheWeek, 'answer'>,
  repository: RepositoryName,
): Gathered<readonly Milestone[]> {
  if (!('result' in answer)) return failed(SOURCE, [], answer)
  const { result, errors } = answer
  const nodes = result.repository?.milestones?.nodes
  if (nodes == null) return failed(SOURCE, [], unreadable(repository, errors, 'source'))
  const milestones = nodes.flatMap((node) => {
    if (node === null) return []
    const { number, title, dueOn, open, closed } = node
    return [{ number, title, dueOn: dayOf(dueOn), open: open.totalCount, closed: closed.totalCount }]
  })
  const lost = nodes.length - milestones.length
  return read(SOURCE, milestones, {
    count: milestones.length,
    problems: lost === 0 ? [] : [incomplete(repository, lost, errors)],
  })
}

/** GitHub stores midnight in Pacific time, which is the morning of the same day in UTC. */
function dayOf(dueOn: string | null): Temporal.PlainDate | null {
  return dueOn === null ? null : Temporal.Instant.from(dueOn).toZonedDateTimeISO('UTC').toPlainDate()
}

function incomplete(repository: RepositoryName, lost: number, errors: readonly { readonly message: string }[]) {
  const reason = errors[0] === undefined ? '' : `: ${errors[0].message.replace(/\.$/, '')}`
  return {
    message: `GitHub did not return ${String(lost)} of the milestones of ${fullName(repository)}${reason}.`,
    advice: 'The counts of open and closed issues are left out; the next run asks again.',
  }
}
