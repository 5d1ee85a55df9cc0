import * as v from 'valibot'
import type { DependencyChange } from '../model/dependency.ts'
import type { Gathered } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import { fullName } from '../text/repository-name.ts'
import type { FileChange, FilesOfWeek } from './files/file-changes.ts'
import type { BranchFiles } from './files/branch-files.ts'
import { failed, read } from './source-report.ts'
import { readYamlStrings } from './yaml-strings.ts'

const SOURCE = 'dependencies'

/** The format of the list is that of zeitgeist. Its `refPaths`, the uses of a version in the code, are ignored. */
const List = v.object({ dependencies: v.array(v.unknown()) })
const Entry = v.object({ name: v.string(), version: v.string() })

/** The version of each dependency, by name. */
type Versions = ReadonlyMap<string, string>

/**
 * Returns the dependencies whose version changed on the default branch or a release branch, each with the last merge
 * that changed it there. A version that was changed and restored in the week, or a removed dependency, is not a change.
 * @param week the result of `readFileChanges` for the default branch
 * @param path the file that lists the dependencies
 * @param others the result of `readReleaseBranchFiles` for the same path
 */
export function gatherDependencies(
  week: FilesOfWeek,
  path: string,
  others: BranchFiles,
): Gathered<readonly DependencyChange[]> {
  const released = [...others.branches].map(([branch, changes]) => changesOn(branch, changes))
  if (week.failure !== null && released.length === 0) return failed(SOURCE, [], week.failure, ...others.problems)
  const file = week.files.find((each) => each.path === path)
  const problems = [...(week.failure === null ? [] : [week.failure]), ...(file?.problems ?? []), ...others.problems]
  if (released.length === 0 && (file === undefined || (file.text === null && file.changes.length === 0))) {
    return failed(SOURCE, [], ...(problems.length > 0 ? problems : [noList(week, path)]))
  }
  const branches = [changesOn(week.branch, file?.changes ?? []), ...released]
  const changes = branches.flatMap((branch) => branch.changes)
  const unread = branches.some((branch) => branch.unread)
  return read(SOURCE, changes, {
    count: changes.length,
    problems: [...problems, ...(unread ? [noSuchForm(path)] : [])],
  })
}

interface ChangesOnBranch {
  readonly changes: readonly DependencyChange[]
  /** Whether a text was not a list of dependencies. */
  readonly unread: boolean
}

function changesOn(branch: string, changes: readonly FileChange[]): ChangesOnBranch {
  const steps = changes.map((change) => ({ change, ...versionsOf(change) }))
  return {
    changes: netChanges(
      branch,
      steps.flatMap(({ change, before, after }) => stepOf(change, before, after)),
    ),
    unread: steps.some(({ before, after }) => before === null || after === null),
  }
}

/** Null if a text is not a list of dependencies. */
function versionsOf({ before, after }: FileChange): {
  readonly before: Versions | null
  readonly after: Versions | null
} {
  return { before: readVersions(before ?? ''), after: readVersions(after ?? '') }
}

interface Step {
  readonly merge: number | null
  readonly before: Versions
  readonly after: Versions
}

/** If the file was just created, its entries are not reported as new. */
function stepOf({ merge, before: text }: FileChange, before: Versions | null, after: Versions | null): readonly Step[] {
  return text === null || before === null || after === null ? [] : [{ merge, before, after }]
}

/** @param steps oldest first */
function netChanges(branch: string, steps: readonly Step[]): readonly DependencyChange[] {
  const names = new Set(steps.flatMap(({ before, after }) => [...before.keys(), ...after.keys()]))
  return [...names].flatMap((dependency): DependencyChange[] => {
    const turns = steps
      .map((step) => ({ merge: step.merge, before: step.before.get(dependency), now: step.after.get(dependency) }))
      .filter(({ before, now }) => before !== now)
    const before = turns[0]?.before ?? null
    const last = turns.at(-1)
    if (last?.now === undefined || last.now === before) return []
    return [{ dependency, before, now: last.now, branch, merge: last.merge }]
  })
}

/** Null if the text is not a list of dependencies. An empty text means that the file did not exist. */
function readVersions(text: string): Versions | null {
  if (text === '') return new Map()
  const list = v.safeParse(List, readYamlStrings(text))
  if (!list.success) return null
  const entries = list.output.dependencies.flatMap((entry) => {
    const dependency = v.safeParse(Entry, entry)
    return dependency.success ? [[dependency.output.name, dependency.output.version] as const] : []
  })
  return new Map(entries)
}

const noList = ({ repository }: FilesOfWeek, path: string): Problem => ({
  message: `${fullName(repository)} has no list of dependencies at ${path}; version updates are read from titles.`,
  advice:
    'If the file has moved, correct sources.dependencies in the configuration. Otherwise nothing needs to be done.',
})

const noSuchForm = (path: string): Problem => ({
  message: `${path} cannot be read as a list of dependencies.`,
  advice: "Check this week's changes to the file by hand, and open an issue: its format has changed.",
})
