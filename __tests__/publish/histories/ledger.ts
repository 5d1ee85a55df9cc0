import type { KeptEdit } from '../../../src/model/outcome.ts'
import { headingOf, thingsIn, type Meaning } from './person-edits.ts'

/** What people did to a post so far, and what must therefore hold of it. */
export class Ledger {
  #written = new Set<string>()
  #deleted = new Set<string>()
  /** By the thing that it tells the heading that a person moved an item to. */
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
          this.#deleted.add(each.thing)
          break
        case 'told':
          this.#deleted.delete(each.thing)
          this.#moved.delete(each.thing)
          break
        case 'moved':
          if (each.from !== each.to || this.#moved.has(each.thing)) this.#moved.set(each.thing, each.to)
          break
        case 'renamed':
          for (const [thing, at] of this.#moved) if (at === each.from) this.#moved.set(thing, each.to)
          break
        case 'marked':
          if (this.#written.delete(each.from)) this.#written.add(each.to)
      }
    }
  }

  /** What a run told to have no place for. */
  noted(notices: readonly KeptEdit[]): void {
    for (const { kept, drafted } of notices) {
      if (kept === null) for (const thing of thingsIn(drafted ?? '')) this.#unplaced.add(thing)
    }
  }

  /** What is wrong with a post; empty where every word was kept. */
  faults(post: string, draft: string): readonly string[] {
    const lines = post.split(/\r?\n/)
    const filled = lines.filter((line) => line !== '')
    const things = thingsIn(post)
    const at = (thing: string): string =>
      headingOf(
        lines,
        lines.findIndex((line) => thingsIn(line).includes(thing)),
      )
    return [
      ...[...this.#written].filter((line) => !lines.includes(line)).map((line) => `lost: ${line}`),
      ...things.filter((thing) => this.#deleted.has(thing)).map((thing) => `back: ${thing}`),
      ...things.filter((thing, index) => things.indexOf(thing) !== index).map((thing) => `twice: ${thing}`),
      // An entry is a heading with its text.
      ...filled.flatMap((line, index) => {
        const [heading, text] = [line.startsWith('### '), /^It (?:does|is) /.test(line)]
        const isWhole = heading
          ? /^(?!\* |#)/.test(filled[index + 1] ?? '#')
          : !text || (filled[index - 1] ?? '').startsWith('### ')
        return isWhole ? [] : [`torn: ${line}`]
      }),
      ...[...this.#moved]
        .filter(([thing, heading]) => things.includes(thing) && at(thing) !== heading)
        .map(([thing, heading]) => `moved back: ${thing} from ${heading}`),
      ...thingsIn(draft)
        .filter((thing) => !things.includes(thing) && !this.#deleted.has(thing) && !this.#unplaced.has(thing))
        .map((thing) => `never told: ${thing}`),
      ...(/^\uFEFF?---\r?\nlayout: post\r?\ndate: \S[^\n]*\r?\n---\r?\n/.test(post) ? [] : ['front matter broken']),
    ]
  }
}
