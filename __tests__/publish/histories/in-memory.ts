import { keepEdits } from '../../../src/publish/keep-edits/keep-edits.ts'
import { lastDraft, type Writing } from '../../../src/publish/keep-edits/last-draft.ts'
import { History, type Step } from './history.ts'

/**
 * Lets a history happen without git: what a branch's commits tell is all that a run knows. Merges are taken as edits.
 * @returns the history at its end, after a last run
 */
export function historyInMemory(steps: readonly Step[]): History {
  const history = new History()
  const writings: Writing[] = []
  const byPeople = new Set<string>()
  const run = (again = false): void => {
    const before = history.post
    const first = writings.length === 0
    const base = first ? null : lastDraft(writings, [...byPeople])
    const draft = history.week.draft()
    const { post, notices } = first
      ? { post: draft, notices: [] }
      : keepEdits(
          { base: base?.post ?? null, mine: before, theirs: draft },
          {
            listedByPeople: base?.listedByPeople ?? new Set(),
            incompleteSections: new Set(),
          },
        )
    history.ran(post, notices)
    if (post !== before) writings.push({ before: first ? null : before, after: post })
    if (!first && !again) {
      run(true)
      history.ranAgain(post)
    }
  }
  run()
  for (const step of steps) {
    if (step.deed === 'run') {
      history.week.change(step.what, step.where)
      run()
    } else {
      history.take(step)
      byPeople.add(history.post)
    }
  }
  run()
  return history
}
