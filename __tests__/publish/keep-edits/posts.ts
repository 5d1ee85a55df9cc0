import { expect } from '@jest/globals'

export const item = (words: string, number: number): string =>
  `* [${words}](https://github.com/k/k/pull/${String(number)})`
export const front = '---\nlayout: post\ndate: 2024-08-01 22:00:00 -0000\n---\n\n'
export const base = `${front}## Merges

${item('one', 1)}
${item('two', 2)}

## Schedule

**Next Deadline: freeze**

## Versions

${item('three', 3)}
`
export const edit = (post: string, ...changes: readonly (readonly [string, string])[]): string => {
  let edited = post
  for (const [from, to] of changes) {
    expect(edited).toContain(from)
    edited = edited.replace(from, () => to)
  }
  return edited
}

export const release = (tag: string): string => `* [tool ${tag}](https://github.com/k/tool/releases/tag/${tag})`
export const news = (name: string, words: string): string =>
  `**${name}.** A [talk](https://example.org/${name}) ${words}.`
export const proposal = (number: number): string =>
  `### [KEP-${String(number)}: it](https://github.com/k/enhancements/tree/master/keps/sig-a/${String(number)}-it)`
export const featured = (number: number): string =>
  `### [${String(number)}: it](https://github.com/k/k/pull/${String(number)})\n\nIt does ${String(number)}.`
export const whole = `${front}## News

${news('alef', 'is near')}

${news('bet', 'is far')}

## Featured

${featured(7)}

## Proposal

${proposal(11)}

It is for alpha.

## Merges

${item('one', 1)}
${item('two', 2)}

## Promotions

${item('three', 3)}

## Tools

${release('v1')}
`
