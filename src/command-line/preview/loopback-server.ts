import { createAdaptorServer } from '@hono/node-server'
import { AdvisedError } from '../../model/problem.ts'

/** The loopback address, which other machines cannot reach. */
const LOOPBACK = '127.0.0.1'

export interface LoopbackServer {
  readonly url: string
  /** Stops it and closes open responses. */
  readonly close: () => Promise<void>
}

/**
 * Starts a server that only this machine can reach.
 * @param port 0 uses a free port
 * @param answer is called with each request and the allowed hosts of this server
 * @throws AdvisedError if the port is in use or not allowed
 */
export async function listen(
  port: number,
  answer: (request: Request, hosts: readonly string[]) => Response | Promise<Response>,
): Promise<LoopbackServer> {
  let hosts: readonly string[] = []
  const server = createAdaptorServer({ fetch: (request: Request) => answer(request, hosts), hostname: LOOPBACK })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(refused(port, error))
    })
    server.listen(port, LOOPBACK, listening)
  })
  const address = server.address()
  const own = String(typeof address === 'object' && address !== null ? address.port : port)
  hosts = [`${LOOPBACK}:${own}`, `localhost:${own}`]
  return {
    url: `http://${LOOPBACK}:${own}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed()
        })
        // The page's event stream would keep the server running while the page is open.
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function refused(port: number, error: NodeJS.ErrnoException): AdvisedError {
  const where = `Port ${String(port)}`
  if (error.code === 'EADDRINUSE') {
    return new AdvisedError({
      message: `${where} is taken, by another preview perhaps.`,
      advice: `End that, or use another one: --port ${String(port === 65_535 ? port - 1 : port + 1)}.`,
    })
  }
  return new AdvisedError(
    { message: `${where} cannot be used: ${error.code ?? error.message}.`, advice: 'Use another one behind --port.' },
    error,
  )
}
