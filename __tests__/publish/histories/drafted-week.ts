/** The sections of a drafted post; the first holds no merges. */
const SECTIONS = ['Developer News', 'Other Merges', 'Promotions', 'Deprecated', 'Version Updates']

/** A heading of the third level with its text. */
const entry = (link: string, text: string): string => `### [it](${link})\n\n${text}\n\n`

/** The facts of a week as they change from run to run, and the post that the action would draft from them. */
export class DraftedWeek {
  readonly #items = new Map<number, { section: string; words: string }>()
  #featured = { number: 901, words: 'one' }
  /** A merge of the list that has an entry instead of its bullet; null for none. */
  #alsoFeatured: number | null = null
  #news = new Map<number, string>()
  #nextNews = 3
  #proposal = { number: 11, words: 'alpha' }
  #deadline = 'freeze'
  #day = 1
  /** The number of the next merge that becomes known. */
  next = 10
  #count = 0

  constructor() {
    for (let number = 1; number <= 9; number++) this.#tell(number)
    for (const number of [1, 2]) this.#news.set(number, 'is open')
  }

  #tell(number: number): void {
    this.#items.set(number, { section: SECTIONS[1 + (number % 4)] ?? '', words: `words of ${String(number)}` })
  }

  /** The post of the present facts. */
  draft(): string {
    const parts = SECTIONS.map((section) => {
      const lines = [...this.#items]
        .filter(([number, item]) => item.section === section && number !== this.#alsoFeatured)
        .map(([number, { words }]) => `* kubelet: [${words}](https://github.com/k/k/pull/${String(number)}) again`)
      if (section === 'Developer News') {
        for (const [number, words] of this.#news) {
          lines.push(`**News ${String(number)}.** This [talk](https://example.org/talk/${String(number)}) ${words}.\n`)
        }
        lines.push(`**Next Deadline: ${this.#deadline}**`)
      }
      return lines.length === 0 ? '' : `## ${section}\n\n${lines.join('\n')}\n\n`
    })
    const also = this.#items.get(this.#alsoFeatured ?? -1)
    const entries = [
      entry(`https://github.com/k/k/pull/${String(this.#featured.number)}`, `It does ${this.#featured.words}.`),
      ...(also === undefined
        ? []
        : [entry(`https://github.com/k/k/pull/${String(this.#alsoFeatured)}`, `It does ${also.words}.`)]),
    ]
    const proposal = `https://github.com/k/e/tree/master/keps/sig/${String(this.#proposal.number)}-it`
    parts.splice(
      1,
      0,
      `## Featured PRs\n\n${entries.join('')}`,
      `## KEP of the Week\n\n${entry(proposal, `It is for ${this.#proposal.words}.`)}`,
    )
    return `---\nlayout: post\ndate: 2024-08-0${String(this.#day)} 22:00:00 -0000\n---\n\n${parts.join('').trimEnd()}\n`
  }

  /** One fact is another than before. */
  change(what: number, where: number): void {
    const numbers = [...this.#items.keys()]
    const number = numbers[where % Math.max(1, numbers.length)] ?? 0
    const item = this.#items.get(number)
    const fresh = `fact ${String(++this.#count)}`
    switch (what % 11) {
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
      case 6:
        // The newest comes first, or last.
        this.#news = new Map([
          ...(where % 2 === 0 ? [] : this.#news),
          [this.#nextNews++, 'is new'],
          ...(where % 2 === 0 ? this.#news : []),
        ])
        break
      case 7:
        this.#news.set(1 + (where % (this.#nextNews - 1)), fresh)
        break
      case 8:
        this.#alsoFeatured = this.#alsoFeatured === null ? number : null
        break
      case 9:
        this.#proposal =
          where % 3 === 0 ? { number: 11 + this.#count, words: 'beta' } : { ...this.#proposal, words: fresh }
        break
      default:
        this.#day = 1 + (where % 9)
    }
  }
}
