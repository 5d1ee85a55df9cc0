import { createAdaptorServer } from '@hono/node-server'
import { AdvisedError } from '../../model/problem.ts'

/** The address of this machine that no other machine reaches. */
const LOOPBACK = '127.0.0.1'

export interface LoopbackServer {
  readonly url: string
  /** Ends it, with the answers that are still open. */
  readonly close: () => Promise<void>
}

/**
 * Listens on this machine alone.
 * @param port 0 takes one that is free
 * @param answer gets each request, and the hosts by which this server may be called
 * @throws AdvisedError where the port is taken or may not be used
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
        // The page's open event stream would keep the server for as long as the page is open.
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
