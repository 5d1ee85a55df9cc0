import fc from 'fast-check'
import type { KeptEdit } from '../../../src/model/outcome.ts'
import { keepEdits } from '../../../src/publish/keep-edits/keep-edits.ts'
import { lastDraft, type Writing } from '../../../src/publish/keep-edits/last-draft.ts'

/** One step of a history: the action runs with some facts changed, or a person does something to the post. */
interface Step {
  readonly who: 'action' | 'person'
  /** Chooses what is done. */
  readonly what: number
  /** Chooses to which line. */
  readonly where: number
}

/** Random steps of a history. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    who: fc.constantFrom<Step['who'][]>('action', 'person'),
    what: fc.nat({ max: 62 }),
    where: fc.nat({ max: 60 }),
  }),
  { maxLength: 16, size: 'max' },
)

const SECTIONS = ['Developer News', 'Other Merges', 'Promotions', 'Deprecated', 'Version Updates']
const LINK = /\/pull\/(\d+)\)/

/** The facts that a draft tells: by number of the pull request its section and words. */
interface Facts {
  readonly items: Map<number, { section: string; words: string }>
  featured: { number: number; words: string }
  deadline: string
  day: number
}

/** A history as it happens, with what must hold in the end. */
export class History {
  post: string
  readonly written = new Set<string>()
  readonly deleted = new Set<string>()
  /** By number the heading that a person moved an item to. */
  readonly moved = new Map<string, string>()
  readonly unplaced = new Set<string>()
  runs = 0
  readonly #facts: Facts = { items: new Map(), featured: { number: 901, words: 'one' }, deadline: 'freeze', day: 1 }
  readonly #writings: Writing[]
  #count = 0

  constructor() {
    for (let number = 1; number <= 9; number++) this.#tell(number)
    this.post = this.draft()
    this.#writings = [{ before: null, after: this.post }]
  }

  #tell(number: number): void {
    const section = SECTIONS[1 + (number % 4)] ?? ''
    this.#facts.items.set(number, { section, words: `words of ${String(number)}` })
  }

  /** The post of the present facts, as the action would draft it. */
  draft(): string {
    const { items, featured, deadline, day } = this.#facts
    const parts = SECTIONS.map((section) => {
      const lines = [...items]
        .filter(([, item]) => item.section === section)
        .map(([number, { words }]) => `* kubelet: [${words}](https://github.com/k/k/pull/${String(number)}) again`)
      if (section === 'Developer News') lines.push(`**Next Deadline: ${deadline}**`)
      return lines.length === 0 ? '' : `## ${section}\n\n${lines.join('\n')}\n\n`
    })
    const link = `https://github.com/k/k/pull/${String(featured.number)}`
    parts.splice(
      1,
      0,
      `## Featured PRs\n\n### [${String(featured.number)}: it](${link})\n\nIt does ${featured.words}.\n\n`,
    )
    return `---\nlayout: post\ndate: 2024-08-0${String(day)} 22:00:00 -0000\n---\n\n${parts.join('').trimEnd()}\n`
  }

  /** The numbers that the present draft tells. */
  told(): readonly string[] {
    return [...this.draft().matchAll(/\/pull\/(\d+)\)/g)].map(([, number = '']) => number)
  }

  take({ who, what, where }: Step): void {
    if (who === 'action') {
      this.changeFacts(what, where)
      this.run()
    } else this.edit(what, where)
  }

  /** A run of the action, as publishing does it: what the branch's commits tell is all that it knows. */
  run(): void {
    const before = this.post
    const { post, notices } = keepEdits(lastDraft(this.#writings), before, this.draft())
    this.ran(post, notices)
    if (post !== before) this.#writings.push({ before, after: post })
  }

  /** What a run made of the post, and what it told. */
  ran(post: string, notices: readonly KeptEdit[]): void {
    this.runs++
    for (const { kept, drafted } of notices) if (kept === null) this.unplaced.add(LINK.exec(drafted ?? '')?.[1] ?? '')
    this.post = post
  }

  changeFacts(what: number, where: number): void {
    const { items, featured } = this.#facts
    const numbers = [...items.keys()]
    const number = numbers[where % Math.max(1, numbers.length)] ?? 0
    const item = items.get(number)
    const fresh = `fact ${String(++this.#count)}`
    switch (what % 7) {
      case 0:
        this.#tell(10 + this.#count)
        break
      case 1:
        if (item !== undefined) item.words = fresh
        break
      case 2:
        items.delete(number)
        break
      case 3:
        if (item !== undefined) item.section = SECTIONS[1 + (where % 4)] ?? ''
        break
      case 4:
        this.#facts.deadline = fresh
        break
      case 5:
        featured.words = fresh
        if (where % 3 === 0) featured.number = 900 + this.#count
        break
      default:
        this.#facts.day = 1 + (where % 9)
    }
  }

  edit(what: number, where: number): void {
    const newline = this.post.includes('\r\n') ? '\r\n' : '\n'
    const lines = this.post.split(/\r?\n/)
    const items = lines.flatMap((line, index) => (line.startsWith('* ') ? [index] : []))
    const headings = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []))
    const item = items[where % Math.max(1, items.length)]
    const heading = headings[where % Math.max(1, headings.length)]
    const mine = `Words of a person ${String(++this.#count)}`
    const write = (line: string): string => {
      this.written.add(line)
      return line
    }
    switch (what % 9) {
      case 0:
        if (heading !== undefined) lines.splice(heading + 1, 0, '', write(`${mine}.  `.trimEnd()))
        break
      case 1:
        if (item !== undefined) {
          this.written.delete(lines[item] ?? '')
          const link = /\(https:[^)]*\)/.exec(lines[item] ?? '')?.[0] ?? ''
          lines.splice(item, 1, write(link === '' ? `* ${mine}` : `*   [${mine}]${link}`))
        }
        break
      case 2:
        if (item !== undefined) this.#delete(lines.splice(item, 1)[0] ?? '')
        break
      case 3:
        if (item !== undefined && heading !== undefined) {
          const [line = ''] = lines.splice(item, 1)
          const target = lines.indexOf(this.post.split(/\r?\n/)[heading] ?? '')
          lines.splice(target + 1, 0, '', line, '')
          const from = headingOf(this.post.split(/\r?\n/), item)
          const number = LINK.exec(line)?.[1] ?? ''
          if (from !== lines[target] || this.moved.has(number)) this.moved.set(number, lines[target] ?? '')
        }
        break
      case 4: {
        const other = items[(where + 1) % Math.max(1, items.length)]
        if (item !== undefined && other !== undefined && headingOf(lines, item) === headingOf(lines, other)) {
          const [one = '', two = ''] = [lines[item], lines[other]]
          lines[item] = two
          lines[other] = one
        }
        break
      }
      case 5:
        if (heading !== undefined) {
          const was = lines[heading] ?? ''
          this.written.delete(was)
          lines[heading] = write(`## ${mine}`)
          for (const [number, at] of this.moved) if (at === was) this.moved.set(number, `## ${mine}`)
        }
        break
      case 6:
        if (heading !== undefined) {
          lines.splice(
            heading,
            0,
            write(`## ${mine}`),
            '',
            write(`* a thing of ${mine}`),
            write(`* one more of ${mine}`),
            '',
          )
        }
        break
      case 7: {
        const date = lines.findIndex((line) => line.startsWith('date: '))
        lines[date] = write(`date: 2030-01-0${String(1 + (where % 9))}`)
        for (const line of this.written)
          if (line.startsWith('date: ') && line !== lines[date]) this.written.delete(line)
        break
      }
      default:
        this.post = where % 2 === 0 ? lines.join(newline).trimEnd() : lines.join(newline === '\n' ? '\r\n' : '\n')
        return
    }
    this.post = lines.join(newline)
  }

  #delete(line: string): void {
    this.written.delete(line)
    const number = LINK.exec(line)?.[1]
    if (number !== undefined) this.deleted.add(number)
  }

  /** What went wrong, in words; empty where every word was kept. */
  faults(): readonly string[] {
    const lines = this.post.split(/\r?\n/)
    const numbers = [...this.post.matchAll(/\/pull\/(\d+)\)/g)].map(([, number = '']) => number)
    const at = (number: string): string =>
      headingOf(
        lines,
        lines.findIndex((line) => line.includes(`/pull/${number})`)),
      )
    return [
      ...[...this.written].filter((line) => !lines.includes(line)).map((line) => `lost: ${line}`),
      ...numbers.filter((number) => this.deleted.has(number)).map((number) => `back: #${number}`),
      ...numbers.filter((number, index) => numbers.indexOf(number) !== index).map((number) => `twice: #${number}`),
      ...[...this.moved]
        .filter(([number, heading]) => numbers.includes(number) && at(number) !== heading)
        .map(([number, heading]) => `moved back: #${number} from ${heading}`),
      ...this.told()
        .filter((number) => !numbers.includes(number) && !this.deleted.has(number) && !this.unplaced.has(number))
        .map((number) => `never told: #${number}`),
      ...(/^---\r?\nlayout: post\r?\ndate: \S[^\n]*\r?\n---\r?\n/.test(this.post) ? [] : ['front matter broken']),
    ]
  }
}

function headingOf(lines: readonly string[], index: number): string {
  return lines.slice(0, index + 1).findLast((line) => line.startsWith('## ')) ?? ''
}
