import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { linkAsker } from '../../src/web/ask-link.ts'
import { LinkRefused } from '../../src/model/web.ts'

const asked: string[] = []
let server: Server
let port = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    if (request.url === '/on') response.writeHead(302, { location: '/there' })
    else response.writeHead(200)
    response.end('A body that nobody reads')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = String((server.address() as AddressInfo).port)
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const ask = (isReplay: boolean, address: string) =>
  linkAsker({ isReplay })(new URL(address), 'HEAD', AbortSignal.timeout(5000))

test('a replay asks this machine, and follows nothing', async () => {
  expect(await ask(true, `http://127.0.0.1:${port}/on`)).toEqual({ status: 302, location: '/there' })
  expect(await ask(true, `http://127.0.0.1:${port}/`)).toEqual({ status: 200, location: null })
  expect(asked.splice(0)).toEqual(['HEAD /on', 'HEAD /'])
})

test('a replay asks nobody else', async () => {
  await expect(ask(true, 'https://github.com/')).rejects.not.toBeInstanceOf(LinkRefused)
})

test.each([
  ['an address of this machine', 'http://127.0.0.1/'],
  ['its short form', 'http://127.1/'],
  ['in one number', 'http://2130706433/'],
  ['in IPv6', 'http://[::1]/'],
  ['an IPv4 address in IPv6', 'http://[::ffff:127.0.0.1]/'],
  ['a name of this machine', 'http://localhost/'],
  ['the data of a cloud machine', 'http://169.254.169.254/latest/meta-data/'],
  ['another port', 'https://github.com:8443/'],
  ['a name and password', 'https://a:b@github.com/'],
])('a run refuses %s', async (_, address) => {
  await expect(ask(false, address)).rejects.toBeInstanceOf(LinkRefused)
})
