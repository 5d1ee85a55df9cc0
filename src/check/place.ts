import type { Nodes } from 'mdast'
import type { Range } from '../model/finding.ts'

/** The place of a node in the text. */
export function placeOf(node: Pick<Nodes, 'position'>): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

export const isWithin = (place: Range, whole: Range): boolean => whole.start <= place.start && place.end <= whole.end
