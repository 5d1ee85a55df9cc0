import { readConfiguration } from '../config/read-configuration.ts'
import { PRESETS } from '../config/presets.ts'
import type { Newsletter } from '../model/newsletter.ts'
import { type RepositoryName } from '../model/repository.ts'
import { sameRepository } from '../text/repository-name.ts'
import { valueOf, type Given } from './command.ts'
import type { Machine } from './machine.ts'
import { originHere, rootHere } from './repository-here.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

export const CONFIGURATION = '.github/last-week-in.yml'
/** The newsletter that the preset of Kubernetes was made for. */
export const LWKD: RepositoryName = { owner: 'kubernetes-sigs', name: 'lwkd' }

/** The options that select the newsletter of local files. */
export const CONFIGURATION_OPTIONS = {
  config: { value: 'FILE', what: `the newsletter's configuration; default: ${CONFIGURATION} here` },
  preset: { value: 'NAME', what: `use a preset instead of a configuration: ${[...PRESETS.keys()].join(', ')}` },
}

interface Configuration {
  /** Its path, for errors and for GitHub. */
  readonly path: string
  /** Its text, or null to read it from the site's repository. */
  readonly text: string | null
}

/**
 * Returns the configuration for a command: from --config, --preset, or the current repository.
 * @throws UsageError if both are given, the preset is unknown, or the file cannot be used
 */
export function configurationOf(given: Given, machine: Machine): Configuration {
  const file = valueOf(given, 'config')
  const preset = valueOf(given, 'preset')
  if (file !== undefined && preset !== undefined) {
    throw new UsageError(
      '--config and --preset are both given.',
      'Use one of them. A configuration names its own preset.',
    )
  }
  if (preset !== undefined && !PRESETS.has(preset)) {
    throw new UsageError(`There is no preset "${preset}".`, `Use one of: ${[...PRESETS.keys()].join(', ')}.`)
  }
  if (preset !== undefined) return { path: '--preset', text: `preset: ${preset}\n` }
  if (file !== undefined) return { path: file, text: readTextFile(file, '--config', machine) }
  const path = `${rootHere(machine)}${CONFIGURATION}`
  // The local configuration does not apply to another repository.
  const isHere = valueOf(given, 'repository') === undefined && machine.disk.kind(path) !== 'nothing'
  return isHere ? { path, text: readTextFile(path, null, machine) } : { path: CONFIGURATION, text: null }
}

/**
 * Returns the newsletter of local files. Without options and a local configuration, it is a plain preset: `kubernetes` if
 * `origin` is missing or kubernetes-sigs/lwkd, otherwise `default`.
 * @throws UsageError as `configurationOf` does
 * @throws AdvisedError if the configuration is invalid
 */
export function newsletterHere(given: Given, machine: Machine): Newsletter {
  const { path, text } = configurationOf(given['config'] === undefined ? given : { config: given['config'] }, machine)
  const { address, repository } = originHere(machine)
  const isLwkd = address === null || (repository !== null && sameRepository(repository, LWKD))
  return readConfiguration(text ?? `preset: ${isLwkd ? 'kubernetes' : 'default'}`, path, repository ?? LWKD)
}
