import type { KeptEdit } from '../../../src/model/outcome.ts'
import { headingOf, numbersIn, type Meaning } from './person-edits.ts'

/** What people did to a post so far, and what must therefore hold of it. */
export class Ledger {
  #written = new Set<string>()
  #deleted = new Set<string>()
  /** By number the heading that a person moved an item to. */
  #moved = new Map<string, string>()
  #unplaced = new Set<string>()

  copy(): Ledger {
    const copy = new Ledger()
    copy.#written = new Set(this.#written)
    copy.#deleted = new Set(this.#deleted)
    copy.#moved = new Map(this.#moved)
    copy.#unplaced = new Set(this.#unplaced)
    return copy
  }

  take(meanings: readonly Meaning[]): void {
    for (const each of meanings) {
      switch (each.kind) {
        case 'wrote':
          this.#written.add(each.line)
          break
        case 'unwrote':
          this.#written.delete(each.line)
          break
        case 'deleted':
          this.#deleted.add(each.number)
          break
        case 'told':
          this.#deleted.delete(each.number)
          this.#moved.delete(each.number)
          break
        case 'moved':
          if (each.from !== each.to || this.#moved.has(each.number)) this.#moved.set(each.number, each.to)
          break
        case 'renamed':
          for (const [number, at] of this.#moved) if (at === each.from) this.#moved.set(number, each.to)
      }
    }
  }

  /** What a run told to have no place for. */
  noted(notices: readonly KeptEdit[]): void {
    for (const { kept, drafted } of notices) {
      if (kept === null) for (const number of numbersIn(drafted ?? '')) this.#unplaced.add(number)
    }
  }

  /** What is wrong with a post; empty where every word was kept. */
  faults(post: string, draft: string): readonly string[] {
    const lines = post.split(/\r?\n/)
    const numbers = numbersIn(post)
    const at = (number: string): string =>
      headingOf(
        lines,
        lines.findIndex((line) => line.includes(`/pull/${number})`)),
      )
    return [
      ...[...this.#written].filter((line) => !lines.includes(line)).map((line) => `lost: ${line}`),
      ...numbers.filter((number) => this.#deleted.has(number)).map((number) => `back: #${number}`),
      ...numbers.filter((number, index) => numbers.indexOf(number) !== index).map((number) => `twice: #${number}`),
      ...[...this.#moved]
        .filter(([number, heading]) => numbers.includes(number) && at(number) !== heading)
        .map(([number, heading]) => `moved back: #${number} from ${heading}`),
      ...numbersIn(draft)
        .filter((number) => !numbers.includes(number) && !this.#deleted.has(number) && !this.#unplaced.has(number))
        .map((number) => `never told: #${number}`),
      ...(/^---\r?\nlayout: post\r?\ndate: \S[^\n]*\r?\n---\r?\n/.test(post) ? [] : ['front matter broken']),
    ]
  }
}
