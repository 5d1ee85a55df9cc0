import { beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { replay } from '../../sandbox/replay-week.ts'
import { describeShared, sharedPath } from '../recorded-weeks.ts'

/** What a recorded week holds, written down by hand from its files: pull requests, gate lists, schedules, kep.yaml. */
interface Expected {
  /** Told under Promotions or as a featured pull request; the stage stands in the first. */
  readonly promotions: readonly { readonly number: number; readonly stage: string }[]
  /** Promotions that an earlier edition told. */
  readonly toldBefore: readonly number[]
  readonly versions: readonly { readonly number: number; readonly what: string; readonly version: string }[]
  readonly nextDeadline: { readonly name: string; readonly day: string; readonly phase: string | null }
  readonly cycle: { readonly version: string; readonly week: number; readonly release: string; readonly page: string }
  readonly ahead: readonly string[]
  readonly patches: readonly { readonly version: string; readonly day: string }[]
  /** Those that may be KEP of the Week. */
  readonly proposals: readonly {
    readonly number: number
    readonly title: string
    readonly folder: string
    readonly stage: string
    readonly milestone: string
    readonly sig: string
    readonly authors?: readonly string[]
  }[]
  readonly changedProposals: readonly number[]
  readonly newProposals: readonly number[]
}

const link = (number: number): string => `](https://github.com/kubernetes/kubernetes/pull/${String(number)})`
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\/kubernetes\/kubernetes\/pull\/(\d+)\)/g)].map(([, number]) => Number(number))

for (const edition of ['2024-03-10', '2024-07-28', '2026-07-19']) {
  const expected = JSON.parse(
    readFileSync(new URL(`expected/${edition}.json`, import.meta.url), 'utf8'),
  ) as unknown as Expected

  describeShared(`the facts of the recorded week ${edition}`, `worlds/${edition}`, () => {
    let post: string
    let summary: string
    beforeAll(async () => {
      const run = await replay(sharedPath(`worlds/${edition}`), { latency: 0, times: 1 })
      ;({ summary } = run)
      post = run.post ?? ''
    }, 30_000)

    /** The lines of a section, without its heading. */
    const section = (heading: string): string => {
      const parts = post.split(/^## /m)
      return parts.find((part) => part.startsWith(`${heading}\n`))?.slice(heading.length) ?? ''
    }

    test('each promotion is told once, to its stage', () => {
      const lines = section('Promotions').split('\n')
      const featured = section('Featured PRs')
      const told = expected.promotions.map(({ number }) => {
        const line = lines.find((each) => each.includes(link(number)))
        const isFeatured = featured.includes(`### [${String(number)}: `)
        return { number, stage: line === undefined ? null : /to (Beta|GA)\b/.exec(line)?.[1], isFeatured }
      })
      expect(told).toEqual(
        expected.promotions.map(({ number, stage }) => {
          const isFeatured = featured.includes(`### [${String(number)}: `)
          return { number, stage: isFeatured ? null : stage, isFeatured }
        }),
      )
      const promoted = expected.promotions.map(({ number }) => number)
      expect(numbersIn(section('Promotions')).filter((number) => !promoted.includes(number))).toEqual([])
    })

    test('what an earlier edition told is not told again', () => {
      expect(expected.toldBefore.filter((number) => post.includes(link(number)))).toEqual([])
    })

    test('versions', () => {
      const lines = section('Version Updates').split('\n')
      expect(numbersIn(section('Version Updates'))).toEqual(expected.versions.map(({ number }) => number))
      for (const { number, what, version } of expected.versions) {
        const line = lines.find((each) => each.includes(link(number))) ?? ''
        expect([line.includes(what), line.includes(version)]).toEqual([true, true])
      }
    })

    test('the next deadline at publication, with the page of its phase', () => {
      const { name, day, phase } = expected.nextDeadline
      const root = 'https://github.com/kubernetes/sig-release/blob/master/releases/release_phases.md#'
      const words = phase === null ? name : `[${name}](${root}${phase})`
      expect(section('Release Schedule').trim().split('\n')[0]).toBe(`**Next Deadline: ${words}, ${day}**`)
    })

    test('the week of the cycle at publication, its release, and what comes in two weeks', () => {
      const { version, week, release, page } = expected.cycle
      const url = `https://github.com/kubernetes/sig-release/tree/master/releases/${page}`
      expect(section('Release Schedule')).toContain(
        `[v${version}](${url}) is in week ${String(week)} of its cycle; the release is planned for ${release}.`,
      )
      const ahead = /Also in the coming two weeks: (.+?\))\./.exec(section('Release Schedule'))?.[1]
      expect(ahead?.split(/, | and /)).toEqual(expected.ahead)
    })

    test('patch releases, each to its day, with the changelog of its minor', () => {
      const told = [...section('Release Schedule').matchAll(/\[v(\d+\.\d+\.\d+)\]\(([^)]+)\)/g)]
      expect(told.map(([, version]) => version)).toEqual(expected.patches.map(({ version }) => version))
      for (const [, version = '', url = ''] of told) {
        expect(url.endsWith(`/CHANGELOG-${version.replace(/\.\d+$/, '')}.md`)).toBe(true)
      }
      const plain = section('Release Schedule').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      for (const { version, day } of expected.patches) {
        expect(
          new RegExp(`v${version.replaceAll('.', '\\.')}\\b[^.]*?(?:v[\\d.]+ )*(?:were due )?on (\\w+ \\d+)`).exec(
            plain,
          )?.[1],
        ).toBe(day)
      }
    })

    test('the KEP of the Week agrees with its kep.yaml', () => {
      const entry = section('KEP of the Week')
      const number = Number(/^### \[KEP-(\d+): /m.exec(entry)?.[1])
      const facts = expected.proposals.find((each) => each.number === number)
      expect(expected.proposals.map((each) => each.number)).toContain(number)
      if (facts === undefined) return
      const { title, folder, stage, milestone, sig, authors = [] } = facts
      const url = `https://github.com/kubernetes/enhancements/tree/master/${folder}`
      expect(entry).toContain(`### [KEP-${String(number)}: ${title}](${url})`)
      expect(entry).toContain(`This KEP is tracked for ${stage} in ${milestone}`)
      expect(entry).toContain(`It is owned by ${sig}`)
      for (const author of authors) expect(entry).toContain(`[${author}](https://github.com/${author})`)
    })

    test('what changed of the proposals stands among the candidates', () => {
      const reasons = (number: number): string =>
        summary.split('\n').find((line) => line.startsWith(`* [KEP-${String(number)}: `)) ?? ''
      for (const number of expected.changedProposals) {
        expect(reasons(number)).toContain(
          expected.newProposals.includes(number) ? 'new this week' : 'changed this week',
        )
      }
    })
  })
}
