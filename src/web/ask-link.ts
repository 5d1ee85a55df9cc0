import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { request as requestHttp, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { isLoopback } from './loopback.ts'
import { LinkRefused, type AskLink, type LinkAnswer } from '../model/web.ts'

/**
 * Requests links that anyone may have written. Resolves the host name itself and connects to the address that it
 * checked, so that a link cannot reach the runner's network. Refuses private, local and special addresses (RFC 6890),
 * and ports other than 80 and 443.
 *
 * @param isReplay if true, requests only links to this machine
 */
export function linkAsker({ isReplay }: { readonly isReplay: boolean }): AskLink {
  return async (url, method, signal) => {
    if (url.username !== '' || url.password !== '') throw new LinkRefused('it contains a user name or password')
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isReplay) {
      if (!isLoopback(url.hostname)) throw new Error('A replay asks this machine alone.')
    } else {
      if (url.port !== '') throw new LinkRefused(`its port ${url.port} is not 80 or 443`)
      if (isIP(host) !== 0 && isSpecial(host)) throw new LinkRefused('it leads to a private address')
    }
    return send(url, { method, signal, ...(!isReplay && { lookup: publicOnly }) })
  }
}

function send(url: URL, options: RequestOptions): Promise<LinkAnswer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { ...options, headers: { 'user-agent': 'last-week-in (link check)', accept: '*/*' } },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
        response.destroy()
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

const publicOnly: LookupFunction = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = error === null ? addresses : []
    if (first === undefined) done(error ?? new Error('no address'), '')
    else if (addresses.some(({ address }) => isSpecial(address)))
      done(new LinkRefused('it leads to a private address'), '')
    else if (options.all === true) done(null, addresses)
    else done(null, first.address, first.family)
  })
}

const special = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  special.addSubnet(net, prefix, 'ipv4')
}
// Public addresses are in 2000::/3. These ranges in it contain IPv4 addresses or examples.
for (const [net, prefix] of [
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2001::', 32],
] as const) {
  special.addSubnet(net, prefix, 'ipv6')
}
const routed = new BlockList()
routed.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is not public. */
export function isSpecial(address: string): boolean {
  if (isIP(address) === 4) return special.check(address, 'ipv4')
  return !routed.check(address, 'ipv6') || special.check(address, 'ipv6')
}
