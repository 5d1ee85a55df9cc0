import fc from 'fast-check'
import { diff3Merge } from 'node-diff3'
import type { KeptEdit } from '../../../src/model/outcome.ts'
import { DraftedWeek } from './drafted-week.ts'
import { Ledger } from './ledger.ts'
import { edited, EDITS, type Edit, type Meaning } from './person-edits.ts'

/** What happens on an edition's branch: the action runs, a person edits the post, people use git. */
export const DEEDS = [
  'run',
  ...EDITS,
  'branch off',
  'merge a branch',
  'pull',
  'merge the default branch',
  'rebase',
] as const
export type Deed = (typeof DEEDS)[number]

/** One step of a history. */
export interface Step {
  readonly deed: Deed
  /** Chooses which fact changes before a run. */
  readonly what: number
  /** Chooses the line. */
  readonly where: number
}

/** What is done with git; one that names a branch needs that there is one. */
const BY_GIT: readonly Deed[] = [
  ...Array.from({ length: 4 }, (): Deed => 'branch off'),
  ...Array.from({ length: 2 }, (): Deed => 'merge a branch'),
  ...Array.from({ length: 2 }, (): Deed => 'pull'),
  'merge the default branch',
  'rebase',
]

/** Random steps. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    deed: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Deed>('run') },
      { weight: 7, arbitrary: fc.constantFrom<Edit[]>(...EDITS) },
      { weight: 2, arbitrary: fc.constantFrom<Deed[]>(...BY_GIT) },
    ),
    what: fc.nat({ max: 62 }),
    where: fc.nat({ max: 60 }),
  }),
  { maxLength: 24, size: 'max' },
)

/** What a step made: a post on the edition's branch, one on a branch beside it, a merge of that one, or nothing there. */
export type Made =
  | { readonly kind: 'post' | 'beside' | 'nothing' }
  /** Whether the edition's branch is the first parent, as the button on the site makes it; `git pull` turns them. */
  | { readonly kind: 'merge'; readonly first: boolean }

const NOTHING: Made = { kind: 'nothing' }

const isEdit = (deed: Deed): deed is Edit => EDITS.some((edit) => edit === deed)

interface Beside {
  readonly from: string
  readonly post: string
  readonly meanings: readonly Meaning[]
}

/** A history as it happens, with what must hold in the end. Whoever tells it runs the action and says what came out. */
export class History {
  readonly week = new DraftedWeek()
  post = ''
  /** How often each deed had an effect. */
  readonly counts = new Map<Deed, number>()
  #ledger = new Ledger()
  #beside: Beside | null = null
  #mark = 0
  readonly #restless: string[] = []

  /** The post on the branch beside the edition's; null where there is none. */
  get beside(): string | null {
    return this.#beside?.post ?? null
  }

  /** What a run made of the post, and what it told. */
  ran(post: string, notices: readonly KeptEdit[]): void {
    this.#count('run')
    this.#ledger.noted(notices)
    this.post = post
  }

  /** A run followed on one that had the same facts. */
  ranAgain(before: string): void {
    if (before !== this.post) this.#restless.push('a second run with the same facts changed the post')
  }

  /** A person does something; a run is not a person's. */
  take({ deed, where }: Step): Made {
    if (isEdit(deed)) {
      const { post, meanings } = this.#edit(this.post, deed, where)
      if (post === this.post) return NOTHING
      this.post = post
      this.#ledger.take(meanings)
      return this.#done(deed, { kind: 'post' })
    }
    if (deed === 'branch off' && this.#beside === null) {
      const beside = this.#edit(this.post, EDITS[where % EDITS.length] ?? 'insert', where)
      if (beside.post === this.post) return NOTHING
      this.#beside = { from: this.post, ...beside }
      return this.#done(deed, { kind: 'beside' })
    }
    if ((deed === 'merge a branch' || deed === 'pull') && this.#merge()) {
      return this.#done(deed, { kind: 'merge', first: deed !== 'pull' })
    }
    return NOTHING
  }

  /** What was done with git alone had an effect. */
  did(deed: Deed): void {
    this.#count(deed)
  }

  /** What went wrong, in words; empty where every word was kept. */
  faults(): readonly string[] {
    return [...this.#ledger.faults(this.post, this.week.draft()), ...this.#restless]
  }

  #edit(post: string, edit: Edit, where: number): { readonly post: string; readonly meanings: readonly Meaning[] } {
    return edited(post, edit, where, `Words of a person ${String(++this.#mark)}`, this.week.next + (where % 3))
  }

  /** Whether the branch beside could be merged, and people found nothing wrong with what came out. */
  #merge(): boolean {
    const beside = this.#beside
    this.#beside = null
    if (beside === null) return false
    const merged = mergedByGit(beside.from, this.post, beside.post)
    if (merged === null) return false
    const ledger = this.#ledger.copy()
    ledger.take(beside.meanings)
    if (ledger.faults(merged, '').length > 0) return false
    this.#ledger = ledger
    this.post = merged
    return true
  }

  #done(deed: Deed, made: Made): Made {
    this.#count(deed)
    return made
  }

  #count(deed: Deed): void {
    this.counts.set(deed, (this.counts.get(deed) ?? 0) + 1)
  }
}

/** Merges lines as git does; null for a conflict. */
function mergedByGit(base: string, one: string, other: string): string | null {
  const [baseLines, oneLines, otherLines] = [base, one, other].map((text) => text.split('\n'))
  const regions = diff3Merge(oneLines ?? [], baseLines ?? [], otherLines ?? [], { excludeFalseConflicts: true })
  if (regions.some(({ conflict }) => conflict !== undefined)) return null
  return regions.flatMap(({ ok }) => ok ?? []).join('\n')
}
