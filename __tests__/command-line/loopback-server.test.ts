import { expect, test } from '@jest/globals'
import { listen } from '../../src/command-line/preview/loopback-server.ts'

test('the last port is no reason to name one that there is not', async () => {
  const first = await listen(65_535, () => new Response('')).catch(() => null)
  await expect(listen(65_535, () => new Response(''))).rejects.toThrow(/Port 65535 is taken[\s\S]*--port 65534\./)
  await first?.close()
})
