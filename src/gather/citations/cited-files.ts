import { FileDocument, type FileQuery } from '../../github/generated.ts'
import type { Answer, GitHub } from '../../github/github.ts'
import type { CitedProposal } from '../../model/citation.ts'
import type { GateState } from '../../model/feature-gate.ts'
import type { Newsletter } from '../../model/newsletter.ts'
import { readGateLists } from '../gates/gate-list.ts'
import { readKepYaml } from '../proposals/kep-yaml.ts'

/** What files of the sources say about the proposals and feature gates that an edition cites. */
export interface CitedFiles {
  /** By folder. Proposals with an unreadable kep.yaml are left out. */
  readonly proposals: ReadonlyMap<string, CitedProposal>
  readonly gates: ReadonlyMap<string, GateState>
}

/**
 * Reads the lists of feature gates and the kep.yaml of proposals on the default branches, in one request.
 * @param folders of proposals, such as `keps/sig-storage/2644-honor-pv-reclaim-policy`
 * @throws AdvisedError if GitHub returned none of them
 */
export async function readCitedFiles(
  github: GitHub,
  { source, sources }: Newsletter,
  folders: readonly string[],
): Promise<CitedFiles> {
  const place = sources.proposals
  const distinct = place === null ? [] : [...new Set(folders)]
  const kepFiles = distinct.map((folder) => ({
    ...(place?.repository ?? source),
    expression: `HEAD:${folder}/kep.yaml`,
  }))
  const gateFiles = sources.featureGates.map((path) => ({ ...source, expression: `HEAD:${path}` }))
  const answers = await github.askEach(FileDocument, [...kepFiles, ...gateFiles])
  const texts = answers.map(textOf)
  const proposals = new Map<string, CitedProposal>()
  for (const [index, folder] of distinct.entries()) {
    const kep = readKepYaml(texts[index] ?? '')
    if (kep.kind === 'kep') proposals.set(folder, kep)
  }
  return { proposals, gates: gatesIn(texts.slice(distinct.length)) }
}

/** @param texts the newest list first: if several lists contain a gate, the first one counts */
function gatesIn(texts: readonly (string | null)[]): ReadonlyMap<string, GateState> {
  const lists = readGateLists(texts.filter((text) => text !== null))
  const gates = texts.flatMap((text) => [...((text === null ? null : lists.get(text))?.gates ?? [])])
  return new Map(gates.toReversed())
}

function textOf({ result, errors }: Answer<FileQuery>): string | null {
  const file = result.repository?.object
  return errors.length === 0 && file != null && 'text' in file ? file.text : null
}
