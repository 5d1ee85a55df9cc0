import defaultPreset from './presets/default.yml'
import kubernetes from './presets/kubernetes.yml'

/** The presets in the bundle, as YAML text, by the name that a configuration gives. */
export const PRESETS: ReadonlyMap<string, string> = new Map([
  ['default', defaultPreset],
  ['kubernetes', kubernetes],
])
