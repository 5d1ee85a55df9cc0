/** The sections of a drafted post; the first holds no merges. */
const SECTIONS = ['Developer News', 'Other Merges', 'Promotions', 'Deprecated', 'Version Updates']

/** The facts of a week as they change from run to run, and the post that the action would draft from them. */
export class DraftedWeek {
  readonly #items = new Map<number, { section: string; words: string }>()
  #featured = { number: 901, words: 'one' }
  #deadline = 'freeze'
  #day = 1
  /** The number of the next merge that becomes known. */
  next = 10
  #count = 0

  constructor() {
    for (let number = 1; number <= 9; number++) this.#tell(number)
  }

  #tell(number: number): void {
    this.#items.set(number, { section: SECTIONS[1 + (number % 4)] ?? '', words: `words of ${String(number)}` })
  }

  /** The post of the present facts. */
  draft(): string {
    const parts = SECTIONS.map((section) => {
      const lines = [...this.#items]
        .filter(([, item]) => item.section === section)
        .map(([number, { words }]) => `* kubelet: [${words}](https://github.com/k/k/pull/${String(number)}) again`)
      if (section === 'Developer News') lines.push(`**Next Deadline: ${this.#deadline}**`)
      return lines.length === 0 ? '' : `## ${section}\n\n${lines.join('\n')}\n\n`
    })
    const link = `https://github.com/k/k/pull/${String(this.#featured.number)}`
    const heading = `### [${String(this.#featured.number)}: it](${link})`
    parts.splice(1, 0, `## Featured PRs\n\n${heading}\n\nIt does ${this.#featured.words}.\n\n`)
    return `---\nlayout: post\ndate: 2024-08-0${String(this.#day)} 22:00:00 -0000\n---\n\n${parts.join('').trimEnd()}\n`
  }

  /** One fact is another than before. */
  change(what: number, where: number): void {
    const numbers = [...this.#items.keys()]
    const number = numbers[where % Math.max(1, numbers.length)] ?? 0
    const item = this.#items.get(number)
    const fresh = `fact ${String(++this.#count)}`
    switch (what % 7) {
      case 0:
        this.#tell(this.next++)
        break
      case 1:
        if (item !== undefined) item.words = fresh
        break
      case 2:
        this.#items.delete(number)
        break
      case 3:
        if (item !== undefined) item.section = SECTIONS[1 + (where % 4)] ?? ''
        break
      case 4:
        this.#deadline = fresh
        break
      case 5:
        this.#featured.words = fresh
        if (where % 3 === 0) this.#featured.number = 910 + this.#count
        break
      default:
        this.#day = 1 + (where % 9)
    }
  }
}
