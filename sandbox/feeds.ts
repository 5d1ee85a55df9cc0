import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse, stringify } from 'yaml'

/** The feeds of a recorded week, served on this machine. */
export interface ServedFeeds {
  /** The configuration with the local address of each recorded feed. It does not contain other feeds. */
  readonly configuration: string
  close(): Promise<void>
}

const preset = v.object({
  sources: v.object({ feeds: v.array(v.object({ name: v.string(), url: v.string() })) }),
})
const addresses = v.record(v.string(), v.string())

/**
 * Serves the files of `feeds/` on a local port. A week without that folder does not have feeds.
 * @param world the folder of the recorded week
 * @param presetFile a preset with the original addresses of the feeds
 */
export async function serveFeeds(world: string, presetFile: URL): Promise<ServedFeeds> {
  const { sources } = v.parse(preset, parse(await readFile(presetFile, 'utf8')))
  const recorded = await recordedFeeds(world)
  const server = createServer((request, response) => {
    const file = [...recorded.values()].find((name) => request.url === `/${name}`)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    void readFile(join(world, 'feeds', file)).then(
      (bytes) => {
        const type = file.endsWith('.json') ? 'application/json' : 'application/rss+xml'
        response.writeHead(200, { 'content-type': type }).end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  const base = await listening(server)
  const feeds = sources.feeds.flatMap(({ name, url }) => {
    const file = recorded.get(url)
    return file === undefined ? [] : [{ name, url: `${base}/${file}` }]
  })
  return {
    configuration: stringify({ preset: 'kubernetes', sources: { feeds } }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** File names by address; empty if the week does not have feeds. */
async function recordedFeeds(world: string): Promise<ReadonlyMap<string, string>> {
  try {
    const json: unknown = JSON.parse(await readFile(join(world, 'feeds', 'feeds.json'), 'utf8'))
    return new Map(Object.entries(v.parse(addresses, json)))
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as AddressInfo
      resolve(`http://127.0.0.1:${String(address.port)}`)
    })
  })
}
