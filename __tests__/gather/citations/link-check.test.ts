import { describe, expect, test } from '@jest/globals'
import { checkLinks } from '../../../src/gather/citations/link-check.ts'
import { LinkRefused, type AskLink, type LinkAnswer } from '../../../src/model/web.ts'
import { isSpecial } from '../../../src/web/ask-link.ts'

type Answers = Readonly<Record<string, number | string | Error>>

/** Answers by `METHOD address` or address: a status, where it leads to, or why there is no answer. */
function canned(answers: Answers): { readonly ask: AskLink; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    ask: (url, method) => {
      asked.push(`${method} ${url.href}`)
      const answer = answers[`${method} ${url.href}`] ?? answers[url.href] ?? 200
      if (answer instanceof Error) return Promise.reject(answer)
      const told: LinkAnswer =
        typeof answer === 'string' ? { status: 302, location: answer } : { status: answer, location: null }
      return Promise.resolve(told)
    },
  }
}

const verdict = async (address: string, answers: Answers): Promise<string | null | undefined> =>
  (await checkLinks([address], canned(answers).ask)).get(address)

const unknownHost = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })

test.each<[string, Answers, string | null | undefined]>([
  ['it answers', {}, null],
  ['HEAD is refused, GET answers', { 'HEAD https://a.example/x': 405 }, null],
  ['HEAD says that it is not there, GET answers', { 'HEAD https://a.example/x': 404 }, null],
  ['it is not there', { 'https://a.example/x': 404 }, 'it answers 404 (Not Found)'],
  ['it is gone', { 'https://a.example/x': 410 }, 'it answers 410 (Gone)'],
  ['machines are refused', { 'https://a.example/x': 403 }, undefined],
  ['too many questions', { 'https://a.example/x': 429 }, undefined],
  ['the server is broken', { 'https://a.example/x': 503 }, undefined],
  ['no answer', { 'https://a.example/x': new Error('socket hang up') }, undefined],
  ['nobody knows the host', { 'https://a.example/x': unknownHost }, 'there is no host a.example'],
  [
    'it must not be asked',
    { 'https://a.example/x': new LinkRefused('it leads to a private address') },
    'it leads to a private address',
  ],
  ['it leads on, to a page', { 'https://a.example/x': '/y' }, null],
  [
    'it leads on, to no page',
    { 'https://a.example/x': '/y', 'https://a.example/y': 404 },
    'it answers 404 (Not Found)',
  ],
  ['it leads in a circle', { 'https://a.example/x': '/x' }, 'it redirects more than 5 times'],
  ['it leads to a file', { 'https://a.example/x': 'file:///etc/passwd' }, 'it leads to file:'],
])('%s', async (_, answers, expected) => {
  expect(await verdict('https://a.example/x', answers)).toBe(expected)
})

test('each page is asked once, whatever follows its #; other addresses are not asked', async () => {
  const { ask, asked } = canned({})
  const addresses = [
    'https://a.example/x#one',
    'https://a.example/x#two',
    'mailto:a@b.example',
    '../x',
    'ftp://a.example',
  ]
  expect([...(await checkLinks(addresses, ask)).keys()]).toEqual(addresses.slice(0, 2))
  expect(asked).toEqual(['HEAD https://a.example/x'])
})

test('at most eight at a time, and two of one host; all are asked', async () => {
  const hosts = new Map<string, number>()
  let [now, most, mostOfOne] = [0, 0, 0]
  const ask: AskLink = async ({ host }) => {
    now += 1
    hosts.set(host, (hosts.get(host) ?? 0) + 1)
    most = Math.max(most, now)
    mostOfOne = Math.max(mostOfOne, hosts.get(host) ?? 0)
    await new Promise((resolve) => setTimeout(resolve, 2))
    now -= 1
    hosts.set(host, (hosts.get(host) ?? 1) - 1)
    return { status: 200, location: null }
  }
  const addresses = Array.from({ length: 60 }, (_, index) => `https://${String(index % 7)}.example/${String(index)}`)
  expect((await checkLinks([...addresses, ...addresses], ask)).size).toBe(60)
  expect([most, mostOfOne]).toEqual([8, 2])
})

describe('addresses that are not of the open internet', () => {
  test.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.31.0.1', true],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['255.255.255.255', true],
    ['::1', true],
    ['::ffff:10.0.0.1', true],
    ['fe80::1', true],
    ['fd00::1', true],
    ['2002:7f00:1::', true],
    ['64:ff9b::7f00:1', true],
    ['140.82.121.4', false],
    ['2606:50c0:8000::153', false],
  ])('%s: %s', (address, expected) => {
    expect(isSpecial(address)).toBe(expected)
  })
})
