import { readConfiguration } from '../src/config/read-configuration.ts'

/** The newsletter of the preset `kubernetes`, whose recorded weeks the scripts read. */
export const KUBERNETES = readConfiguration('preset: kubernetes', 'preset', { owner: 'kubernetes-sigs', name: 'lwkd' })
