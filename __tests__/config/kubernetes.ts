import { readConfiguration } from '../../src/config/read-configuration.ts'
import type { Newsletter } from '../../src/model/newsletter.ts'

/** The newsletter of the Kubernetes preset, with more keys laid over it. */
export function kubernetes(more = ''): Newsletter {
  return readConfiguration(`preset: kubernetes\n${more}`, 'last-week-in.yml', {
    owner: 'kubernetes-sigs',
    name: 'lwkd',
  })
}
