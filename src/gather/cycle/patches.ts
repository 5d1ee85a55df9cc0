import type { Temporal } from 'temporal-polyfill'
import { FileAsOfDocument } from '../../github/generated.ts'
import type { GitHub } from '../../github/github.ts'
import type { Gathered } from '../../model/facts.ts'
import type { Problem } from '../../model/problem.ts'
import type { PatchSchedule } from '../../model/release-cycle.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName } from '../../text/repository-name.ts'
import { isUnanswered, readAsOf } from '../files/folder-as-of.ts'
import { readSchedule } from './patch-schedule.ts'
import { failed, problemOf, read, unreadable } from '../source-report.ts'

const SOURCE = 'patch releases'

/** The file of the website with the schedule of patch releases. */
export interface SchedulePlace {
  readonly repository: RepositoryName
  readonly path: string
}

/** Reads the supported minor versions and their patch releases as of `asOf`, in one request. */
export async function gatherPatches(
  github: GitHub,
  place: SchedulePlace,
  asOf: Temporal.Instant,
): Promise<Gathered<readonly PatchSchedule[]>> {
  const { repository, path } = place
  try {
    const answer = await github.ask(FileAsOfDocument, { ...repository, path, asOf: asOf.toString() })
    const file = readAsOf(answer.result)
    if (file === null && isUnanswered(answer)) {
      return failed(SOURCE, [], unreadable(repository, answer.errors, 'sources.patch-schedule'))
    }
    if (file?.object?.__typename !== 'Blob' || file.object.text === null) return failed(SOURCE, [], noFile(place))
    const { schedules, problems } = readSchedule(file.object.text, path)
    return schedules.length === 0 && problems.length > 0
      ? failed(SOURCE, [], ...problems)
      : read(SOURCE, schedules, { count: schedules.length, problems })
  } catch (error) {
    return failed(SOURCE, [], problemOf(error))
  }
}

function noFile({ repository, path }: SchedulePlace): Problem {
  return {
    message: `${fullName(repository)} had no file ${path}.`,
    advice: 'Correct the path under sources.patch-schedule in the configuration, or set the source to null.',
  }
}
