import defaultPreset from './presets/default.yml'
import kubernetes from './presets/kubernetes.yml'

/** The YAML text of each preset, by its name. */
export const PRESETS: ReadonlyMap<string, string> = new Map([
  ['default', defaultPreset],
  ['kubernetes', kubernetes],
])
