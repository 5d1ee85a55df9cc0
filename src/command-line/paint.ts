import type { Machine, Stream } from './machine.ts'

type Colour = 'red' | 'yellow' | 'dim' | 'bold'

const CODES: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  dim: [2, 22],
  bold: [1, 22],
}

/** Whether a stream supports escape sequences: a terminal, unless `TERM` is `dumb`. */
export const isSteered = ({ isTerminal }: Pick<Stream, 'isTerminal'>, environment: Machine['environment']): boolean =>
  isTerminal && environment['TERM'] !== 'dumb'

/** Whether a stream has colours: it supports escape sequences, and `NO_COLOR` (no-color.org) is not set. */
export const isColoured = (stream: Pick<Stream, 'isTerminal'>, environment: Machine['environment']): boolean =>
  isSteered(stream, environment) && (environment['NO_COLOR'] ?? '') === ''

/** Functions that colour text if the stream has colours. */
export function paintFor(
  stream: Pick<Stream, 'isTerminal'>,
  environment: Machine['environment'],
): Readonly<Record<Colour, (text: string) => string>> {
  const wanted = isColoured(stream, environment)
  const paint =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      wanted ? `\u001B[${String(on)}m${text}\u001B[${String(off)}m` : text
  return { red: paint(CODES.red), yellow: paint(CODES.yellow), dim: paint(CODES.dim), bold: paint(CODES.bold) }
}
